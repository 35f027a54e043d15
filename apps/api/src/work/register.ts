import type { Reason } from "../problems.ts"
import type { Made } from "./Order.ts"

/** A job and what is known of it (任务登记). */
export interface Entry {
  readonly id: string
  readonly services: number
  state: "waiting" | "running" | "done" | "failed"
  fraction: number
  made?: Made
  reason?: Reason
  /** In milliseconds of the clock. Absent: it is not over. */
  endedAt?: number
}

/** How many jobs are kept, for how long, and how large their results may be together. */
export interface Room {
  readonly jobsMax: number
  readonly bytesMax: number
  readonly minutesKept: number
}

/** The jobs of one process. What is over goes when its time is up, or for newer ones, the oldest first. */
export const register = ({ jobsMax, bytesMax, minutesKept }: Room) => {
  const entries = new Map<string, Entry>()
  const over = (): ReadonlyArray<Entry> =>
    [...entries.values()]
      .filter(({ endedAt }) => endedAt !== undefined)
      .toSorted((one, other) => (one.endedAt ?? 0) - (other.endedAt ?? 0))

  const sweep = (now: number): void => {
    for (const { id, endedAt = now } of over()) if (now - endedAt >= minutesKept * 60_000) entries.delete(id)
  }

  /** The last result stays, however large it is. */
  const makeRoom = (): void => {
    const done = over()
    let bytes = done.reduce((sum, { made }) => sum + (made?.bytes.length ?? 0), 0)
    for (const { id, made } of done.slice(0, -1)) {
      if (bytes <= bytesMax) return
      bytes -= made?.bytes.length ?? 0
      entries.delete(id)
    }
  }

  return {
    sweep,
    find: (id: string): Entry | undefined => entries.get(id),
    /** Undefined where as many jobs are waiting or running as may be kept. */
    open: (id: string, services: number): Entry | undefined => {
      const [oldest] = over()
      if (entries.size >= jobsMax) {
        if (oldest === undefined) return undefined
        entries.delete(oldest.id)
      }
      const entry: Entry = { id, services, state: "waiting", fraction: 0 }
      entries.set(id, entry)
      return entry
    },
    close: (
      entry: Entry,
      ending: { readonly made: Made } | { readonly reason: Reason },
      now: number,
    ): void => {
      entry.endedAt = now
      if ("made" in ending) {
        entry.state = "done"
        entry.fraction = 1
        entry.made = ending.made
      } else {
        entry.state = "failed"
        entry.reason = ending.reason
      }
      makeRoom()
    },
    drop: (id: string): void => {
      entries.delete(id)
    },
  }
}
