import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["{packages,plugins,apps}/*/test/**/*.test.ts", "{bench,scripts}/test/**/*.test.ts"],
    setupFiles: ["./packages/testkit/test/seed.ts"],
    // Files of one worker share their modules, which hold no state: three times as fast.
    isolate: false,
    // Guards against what never ends, not measures: on a busy machine a property or a page may take longer.
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    // Journeys wait for a browser more than they reckon, so a machine of two cores has work for two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
