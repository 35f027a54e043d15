import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["{packages,plugins,apps}/*/test/**/*.test.ts", "{bench,scripts}/test/**/*.test.ts"],
    // Files of one worker share their modules, which hold no state: three times as fast.
    isolate: false,
    // A guard against what never ends, not a measure: machines differ.
    testTimeout: 60_000,
    // On a busy machine a page may take longer to show what was asked of it.
    expect: { poll: { timeout: 10_000 } },
    // Journeys wait for a browser more than they reckon, so a machine of two cores has work for two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
