import { randomUUID } from "node:crypto"
import { Cause, Clock, Context, Effect, Exit, FiberMap, Layer } from "effect"
import type { Refused } from "../answer.ts"
import type { Reason } from "../problems.ts"
import { type Job, jobOf } from "./Job.ts"
import { type Build, type LaneError, lane } from "./lane.ts"
import type { Ending, Made } from "./Order.ts"
import { type Entry, type Room, register } from "./register.ts"
import type { Task, Writing } from "./Task.ts"

/** Does off the event loop what takes long, and keeps jobs (后台任务). Nothing of it outlives the process. */
export class Workshop extends Context.Service<
  Workshop,
  {
    /** What was made; a job where a request is not to wait for it. */
    ask(task: Task): Effect.Effect<Outcome, Refused>
    job(id: string): Effect.Effect<Job, Refused>
    result(id: string): Effect.Effect<Kept, Refused>
    /** Stops a job wherever it is, and forgets it; which of the two it came to. */
    cancel(id: string): Effect.Effect<"cancelled" | "forgotten", Refused>
  }
>()("@openbeian/api/Workshop") {
  static readonly layer = (limits: Partial<Limits> = {}) =>
    Layer.effect(Workshop, make({ ...usual, ...limits }))
}

/** What came of a job, and how it was asked for where it is a plan. */
export interface Kept {
  readonly made: Made
  readonly writing?: Writing
}

export type Outcome = { readonly made: Made } | { readonly job: Job }

/** What the workshop holds itself to. */
export interface Limits extends Room {
  readonly entry: URL
  /** So long what came of a job is kept. */
  readonly minutesKept: number
  /** With more services than this a request becomes a job. */
  readonly servicesMax: number
  readonly promptSecondsMax: number
  readonly longSecondsMax: number
  readonly megabytesMax: number
}

const usual: Limits = {
  entry: new URL("./worker.ts", import.meta.url),
  servicesMax: 1000,
  waitingMax: 16,
  jobsMax: 20,
  bytesMax: 200_000_000,
  minutesKept: 30,
  promptSecondsMax: 120,
  longSecondsMax: 1800,
  megabytesMax: 2048,
}

const make = Effect.fnUntraced(function* (limits: Limits) {
  const prompt = yield* lane<Task>(buildOf(limits, true))
  const long = yield* lane<Task>(buildOf(limits, false))
  const working = yield* FiberMap.make<string>()
  const kept = yield* FiberMap.make<string>()
  const jobs = register(limits)
  /** Ids of another process begin otherwise, so that its jobs are known to be lost. */
  const series = randomUUID().slice(0, 8)

  const find = Effect.fnUntraced(function* (id: string) {
    const entry = jobs.find(id)
    if (entry !== undefined) return entry
    const isOfOthers = /^[\da-f]{8}-/u.test(id) && !id.startsWith(`${series}-`)
    return yield* refuse({ _tag: isOfOthers ? "JobLost" : "JobUnknown", job: id })
  })

  /** Carries out a job and keeps what came of it for its time. What was sent is let go with the work. */
  const carryOut = (entry: Entry, task: Task) =>
    long
      .run({ task, servicesMax: Number.POSITIVE_INFINITY }, (fraction) => {
        entry.state = "running"
        entry.fraction = Math.max(entry.fraction, Math.min(fraction, 1))
      })
      .pipe(
        Effect.mapError((error) => whyNot(error, limits)),
        Effect.flatMap(settle),
        Effect.exit,
        Effect.zipWith(Clock.currentTimeMillis, (exit, now) => jobs.close(entry, endingOf(exit), now)),
        Effect.andThen(FiberMap.run(kept, entry.id, forgetInTime(entry))),
      )

  const forgetInTime = (entry: Entry) =>
    Effect.andThen(
      Effect.sleep(`${limits.minutesKept} minutes`),
      Effect.sync(() => jobs.forget(entry)),
    )

  const begin = Effect.fnUntraced(function* (task: Task, services: number) {
    const entry = jobs.open(`${series}-${randomUUID()}`, services, writingOf(task))
    if (entry === undefined) return yield* refuse({ _tag: "Busy" })
    yield* FiberMap.run(working, entry.id, carryOut(entry, task))
    return jobOf(entry, limits.minutesKept)
  })

  return Workshop.of({
    ask: Effect.fn("Workshop.ask")(function* (task: Task) {
      const { servicesMax } = limits
      const ending = yield* Effect.mapError(prompt.run({ task, servicesMax }), (error) =>
        whyNot(error, limits),
      )
      return ending._tag === "TooMany"
        ? { job: yield* begin(task, ending.services) }
        : { made: yield* settle(ending) }
    }),
    job: Effect.fn("Workshop.job")(function* (id: string) {
      return jobOf(yield* find(id), limits.minutesKept)
    }),
    result: Effect.fn("Workshop.result")(function* (id: string) {
      const { made, writing, reason } = yield* find(id)
      if (made !== undefined) return { made, ...(writing === undefined ? {} : { writing }) }
      return yield* refuse(reason ?? { _tag: "JobUnfinished", job: id })
    }),
    cancel: Effect.fn("Workshop.cancel")(function* (id: string) {
      const entry = yield* find(id)
      const isOver = entry.endedAt !== undefined
      yield* FiberMap.remove(working, id)
      yield* FiberMap.remove(kept, id)
      jobs.forget(entry)
      return isOver ? "forgotten" : "cancelled"
    }),
  })
})

/** Prompt work has a worker that stays; a long job has one of its own, whose memory goes with it. */
const buildOf = (limits: Limits, isPrompt: boolean): Build => ({
  entry: limits.entry,
  workers: 1,
  waitingMax: limits.waitingMax,
  secondsMax: isPrompt ? limits.promptSecondsMax : limits.longSecondsMax,
  megabytesMax: limits.megabytesMax,
  isKept: isPrompt,
})

const writingOf = (task: Task): Writing | undefined => {
  if (task.kind !== "plan") return undefined
  const { form, language, customer } = task
  return { form, language, ...(customer === undefined ? {} : { customer }) }
}

/** A defect of a worker is one of ours. */
const settle = (ending: Ending): Effect.Effect<Made, Refused> => {
  switch (ending._tag) {
    case "Made":
      return Effect.succeed(ending.made)
    case "Refused":
      return refuse(ending.reason)
    case "TooMany":
      return Effect.die(new Error(`${ending.services} services were too many where any number is taken`))
    case "Broken":
      return Effect.die(new Error(ending.stack))
  }
}

const refuse = (reason: Reason): Effect.Effect<never, Refused> => Effect.fail({ reason })

const whyNot = ({ why, most }: LaneError, { megabytesMax }: Limits): Refused => {
  switch (why) {
    case "busy":
      return { reason: { _tag: "Busy" } }
    case "time":
      return { reason: { _tag: "WorkTooLong", secondsMax: most } }
    case "memory":
      return { reason: { _tag: "WorkTooLarge", megabytesMax } }
  }
}

/** What is to be kept of a job that is over. The log hears of a defect. */
const endingOf = (exit: Exit.Exit<Made, Refused>) => {
  if (Exit.isSuccess(exit)) return { made: exit.value }
  const failed = exit.cause.reasons.find(Cause.isFailReason)
  if (failed !== undefined) return { reason: failed.error.reason }
  if (!Cause.hasInterruptsOnly(exit.cause)) console.error(Cause.squash(exit.cause))
  return { reason: { _tag: "Broken" } as const }
}
