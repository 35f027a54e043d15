import { Worker } from "node:worker_threads"
import { Effect, Schema, type Scope, Semaphore } from "effect"
import type { Ending, Order, Word } from "./Order.ts"

/** Some workers side by side, and those who wait for one (工作通道). */
export interface Lane<T> {
  /** Told of progress from the moment a worker begins. Interrupted, the worker is stopped wherever it is. */
  readonly run: (order: Order<T>, onProgress?: (fraction: number) => void) => Effect.Effect<Ending, LaneError>
}

/** How a lane is built. */
export interface Build {
  readonly entry: URL
  readonly workers: number
  /** So many may wait for a worker; whoever comes after them is sent away. */
  readonly waitingMax: number
  readonly secondsMax: number
  readonly megabytesMax: number
  /** Whether a worker stays when it has nothing to do: what it has loaded need not be loaded again. */
  readonly isKept: boolean
}

/** A lane of workers. All are gone when the scope ends. */
export const lane = <T>(build: Build): Effect.Effect<Lane<T>, never, Scope.Scope> =>
  Effect.gen(function* () {
    const places = yield* Semaphore.make(build.workers)
    const idle: Array<Worker> = []
    let present = 0
    yield* Effect.addFinalizer(() => Effect.promise(() => Promise.all(idle.splice(0).map(stop))))

    const work = (order: Order<T>, onProgress: (fraction: number) => void) =>
      Effect.acquireUseRelease(
        Effect.sync(() => ({ worker: take(idle) ?? start(build), isSound: false })),
        (hand) => {
          onProgress(0)
          return Effect.map(said(hand.worker, order, build.megabytesMax, onProgress), (ending) => {
            hand.isSound = ending._tag !== "Broken"
            return ending
          })
        },
        ({ worker, isSound }) =>
          isSound && build.isKept ? Effect.sync(() => idle.push(worker)) : Effect.promise(() => stop(worker)),
      ).pipe(
        Effect.timeoutOrElse({
          duration: `${build.secondsMax} seconds`,
          orElse: () => new LaneError({ why: "time", most: build.secondsMax }),
        }),
      )

    return {
      run: (order, onProgress = () => undefined) =>
        Effect.suspend(() => {
          if (present >= build.workers + build.waitingMax)
            return new LaneError({ why: "busy", most: build.waitingMax })
          present += 1
          return places
            .withPermits(1)(work(order, onProgress))
            .pipe(
              Effect.ensuring(
                Effect.sync(() => {
                  present -= 1
                }),
              ),
            )
        }),
    }
  })

/** Why a lane has no last word of a worker. */
export class LaneError extends Schema.TaggedError<LaneError>()("LaneError", {
  why: Schema.Literals(["busy", "time", "memory"]),
  most: Schema.Number,
}) {}

/** The process does not stay for the sake of a worker: whoever waits for an answer holds it. */
const start = ({ entry, megabytesMax }: Build): Worker => {
  // What a collection carries over from the young generation has to fit into the 16 MB that a worker is given beyond its
  // limit to end in, or the whole process ends with it.
  const resourceLimits = { maxOldGenerationSizeMb: megabytesMax, maxYoungGenerationSizeMb: 8 }
  const worker = new Worker(entry, { resourceLimits })
  worker.unref()
  // One that dies while it is idle must not end the process; it is not taken again.
  worker.on("error", () => undefined)
  return worker
}

const stop = (worker: Worker): Promise<unknown> => worker.terminate()

/** The last one that is still alive. */
const take = (idle: Array<Worker>): Worker | undefined => {
  const worker = idle.pop()
  return worker === undefined || worker.threadId > 0 ? worker : take(idle)
}

const said = <T>(
  worker: Worker,
  order: Order<T>,
  megabytesMax: number,
  onProgress: (fraction: number) => void,
): Effect.Effect<Ending, LaneError> =>
  Effect.callback((resume) => {
    const leave = (): void => {
      worker.off("message", onMessage)
      worker.off("error", onError)
    }
    const end = (ending: Effect.Effect<Ending, LaneError>): void => {
      leave()
      resume(ending)
    }
    const onMessage = (word: Word): void => {
      if (word._tag === "Progress") onProgress(word.fraction)
      else end(Effect.succeed(word))
    }
    const onError = (cause: Error): void => {
      const isFull = "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY"
      end(isFull ? new LaneError({ why: "memory", most: megabytesMax }) : Effect.die(cause))
    }
    worker.on("message", onMessage)
    worker.on("error", onError)
    worker.postMessage(order)
    return Effect.sync(leave)
  })
