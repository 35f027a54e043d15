import { monitorEventLoopDelay } from "node:perf_hooks"

// Loaded into the server of a test: says how long its event loop was held up since it was last asked.
const resolution = 5
const histogram = monitorEventLoopDelay({ resolution })
histogram.enable()

/** Time of the processor that this thread has had, in milliseconds: what other programs take is not in it. */
const busy = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

let before = busy()
let longest = 0
setInterval(() => {
  const now = busy()
  longest = Math.max(longest, now - before)
  before = now
}, resolution).unref()

process.on("message", () => {
  // The histogram counts the pause between two looks, which is `resolution` where nothing holds the loop up.
  process.send?.({ paused: Math.max(0, histogram.max / 1e6 - resolution), worked: longest })
  histogram.reset()
  longest = 0
})
