import type { Reason } from "../problems.ts"
import type { Made } from "./Order.ts"
import type { Writing } from "./Task.ts"

/** A job and what is known of it (任务登记). */
export interface Entry {
  readonly id: string
  readonly services: number
  /** How the plan was to be written. Absent: it is no plan. */
  readonly writing?: Writing
  state: "waiting" | "running" | "done" | "failed"
  fraction: number
  made?: Made
  reason?: Reason
  /** In milliseconds of the clock. Absent: it is not over. */
  endedAt?: number
}

/** How many jobs are kept, how many of them wait, and how large their results may be together. */
export interface Room {
  readonly jobsMax: number
  /** So many may wait beside the one that runs. */
  readonly waitingMax: number
  readonly bytesMax: number
}

/** The jobs of one process. What is over makes room for newer ones, the oldest first. */
export const register = ({ jobsMax, waitingMax, bytesMax }: Room) => {
  const entries = new Map<string, Entry>()
  const over = (): ReadonlyArray<Entry> =>
    [...entries.values()]
      .filter(({ endedAt }) => endedAt !== undefined)
      .toSorted((one, other) => (one.endedAt ?? 0) - (other.endedAt ?? 0))

  /** The last result stays, however large it is. */
  const makeRoom = (): void => {
    const done = over()
    let bytes = done.reduce((sum, { made }) => sum + bytesOf(made), 0)
    for (const entry of done.slice(0, -1)) {
      if (bytes <= bytesMax) return
      bytes -= bytesOf(entry.made)
      forget(entry)
    }
  }

  /** Whoever still holds the entry does not hold its result. */
  const forget = (entry: Entry): void => {
    entries.delete(entry.id)
    delete entry.made
  }

  return {
    find: (id: string): Entry | undefined => entries.get(id),
    /** Undefined where as many jobs are waiting or running as may: no result makes room for one that is sent away. */
    open: (id: string, services: number, writing?: Writing): Entry | undefined => {
      const done = over()
      const [oldest] = done
      if (entries.size - done.length > waitingMax) return undefined
      if (entries.size >= jobsMax) {
        if (oldest === undefined) return undefined
        forget(oldest)
      }
      const entry: Entry = {
        id,
        services,
        ...(writing === undefined ? {} : { writing }),
        state: "waiting",
        fraction: 0,
      }
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
    forget,
  }
}

const bytesOf = (made: Made | undefined): number =>
  made === undefined ? 0 : made.bytes.length + (made.plan?.length ?? 0)
