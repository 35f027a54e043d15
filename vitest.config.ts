import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["{packages,plugins,apps}/*/test/**/*.test.ts", "{bench,scripts}/test/**/*.test.ts"],
    // Files of one worker share their modules, which hold no state: three times as fast.
    isolate: false,
  },
})
