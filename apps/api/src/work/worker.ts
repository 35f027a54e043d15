import { parentPort } from "node:worker_threads"
import type { Made, Order, Word } from "./Order.ts"
import type { Task } from "./Task.ts"
import { carryOut } from "./tasks.ts"

// Where the work of the API is done that would hold up the event loop. It knows orders and words, no HTTP.
parentPort?.on("message", async (order: Order<Task>) => {
  try {
    say(await carryOut(order, (fraction) => say({ _tag: "Progress", fraction })))
  } catch (cause) {
    say({ _tag: "Broken", stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) })
  }
})

/** What was made is handed over, not copied. */
const say = (word: Word): void =>
  parentPort?.postMessage(word, word._tag === "Made" ? buffersOf(word.made) : [])

const buffersOf = ({ bytes, plan }: Made): Array<ArrayBuffer> => [
  bytes.buffer,
  ...(plan === undefined ? [] : [plan.buffer]),
]
