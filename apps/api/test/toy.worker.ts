import { parentPort } from "node:worker_threads"
import type { Order, Word } from "../src/work/Order.ts"

/** A worker for the tests of lanes: it does what the task is called. */
export type Toy = "echo" | "hang" | "devour" | "crash" | "stumble"

const made = (text: string): Word => ({
  _tag: "Made",
  made: { bytes: new TextEncoder().encode(text), mediaType: "text/plain" },
})

const say = (word: Word): void => parentPort?.postMessage(word)

/** Of this very worker, to tell it from others. */
let orders = 0

const behaviour: Record<Toy, () => void> = {
  echo: () => say(made(`order ${orders}`)),
  hang: () => {
    say({ _tag: "Progress", fraction: 0.5 })
    for (;;);
  },
  devour: () => {
    // Bite by bite: a worker is stopped between two of them.
    let eaten: unknown
    for (;;) eaten = { eaten }
  },
  crash: () => {
    throw new Error("crashed")
  },
  stumble: () => say({ _tag: "Broken", stack: "stumbled" }),
}

parentPort?.on("message", ({ task }: Order<Toy>) => {
  orders += 1
  behaviour[task]()
})
