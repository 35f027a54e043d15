import { once } from "node:events"
import { setTimeout } from "node:timers/promises"
import { Worker } from "node:worker_threads"

/** What the solver found for a portfolio in so much CPU time, in microseconds. */
export interface Found {
  readonly took: number
  /** Absent where it was stopped. */
  readonly cost?: number
}

/** The solver itself cannot be relied on to stop, and a clock on the wall says nothing on a busy machine. */
export const bySolver = async (services: number, gapMax: number, cpuSecondsMax: number): Promise<Found> => {
  const worker = new Worker(new URL("./solver.ts", import.meta.url), { workerData: { services, gapMax } })
  await once(worker, "message")
  const before = process.cpuUsage()
  const took = () => {
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const answer = once(worker, "message").then(([cost]) => ({ took: took(), cost: Number(cost) }))
  const isOver = new AbortController()
  const limit = async (): Promise<Found> => {
    while (took() < cpuSecondsMax * 1e6) await setTimeout(200, undefined, { signal: isOver.signal })
    return { took: took() }
  }
  const found = await Promise.race([answer, limit()])
  isOver.abort()
  answer.catch(() => undefined)
  await worker.terminate()
  return found
}
