import { monitorEventLoopDelay } from "node:perf_hooks"

// Loaded into the server of a test: says how long its event loop was held up since it was last asked.
const resolution = 5
const histogram = monitorEventLoopDelay({ resolution })
histogram.enable()

process.on("message", () => {
  // The histogram counts the pause between two looks, which is `resolution` where nothing holds the loop up.
  process.send?.(Math.max(0, histogram.max / 1e6 - resolution))
  histogram.reset()
})
