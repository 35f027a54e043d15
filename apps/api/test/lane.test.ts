import { Cause, Deferred, Effect, Exit, Fiber } from "effect"
import { describe, expect, it } from "vitest"
import { type Build, lane } from "../src/work/lane.ts"
import type { Ending } from "../src/work/Order.ts"
import type { Toy } from "./toy.worker.ts"

const usual: Build = {
  entry: new URL("./toy.worker.ts", import.meta.url),
  workers: 1,
  waitingMax: 2,
  secondsMax: 60,
  megabytesMax: 64,
  isKept: true,
}

/** Runs with a lane of its own, whose workers are gone afterwards. */
const within = <A>(
  use: (
    run: (task: Toy, onProgress?: (fraction: number) => void) => Effect.Effect<string, unknown>,
  ) => Effect.Effect<A, unknown>,
  changed: Partial<Build> = {},
): Promise<A> =>
  Effect.runPromise(
    Effect.scoped(
      Effect.flatMap(lane<Toy>({ ...usual, ...changed }), ({ run }) =>
        use((task, onProgress) => Effect.map(run({ task, servicesMax: 1 }, onProgress), wordsOf)),
      ),
    ),
  )

const wordsOf = (ending: Ending): string =>
  ending._tag === "Made" ? new TextDecoder().decode(ending.made.bytes) : ending._tag

/** Why it failed, or the text of the defect. */
const failureOf = (exit: Exit.Exit<unknown, unknown>): unknown =>
  Exit.isFailure(exit) ? Cause.squash(exit.cause) : "did not fail"

describe("a lane of workers", { timeout: 60_000 }, () => {
  it("keeps a worker for the next order, unless it is told not to", async () => {
    const twice = (run: (task: Toy) => Effect.Effect<string, unknown>) =>
      Effect.all([run("echo"), run("echo")])
    expect(await within(twice)).toEqual(["order 1", "order 2"])
    expect(await within(twice, { isKept: false })).toEqual(["order 1", "order 1"])
  })

  it("tells that a worker has begun, and of one that waits nothing", async () => {
    const heard: Array<string> = []
    await within((run) =>
      Effect.all(
        ["first", "second"].map((name) =>
          Effect.tap(
            run("echo", (fraction) => heard.push(`${name} ${fraction}`)),
            () => Effect.sync(() => heard.push(`${name} ended`)),
          ),
        ),
        { concurrency: "unbounded" },
      ),
    )
    expect(heard).toEqual(["first 0", "first ended", "second 0", "second ended"])
  })

  it("takes no worker again that has stumbled", async () => {
    expect(await within((run) => Effect.all([run("stumble"), run("echo")]))).toEqual(["Broken", "order 1"])
  })

  it("stops a worker in the middle of its work when nobody waits for it any more", async () => {
    const said = await within((run) =>
      Effect.gen(function* () {
        const isBusy = yield* Deferred.make<number>()
        const hanging = yield* Effect.forkChild(
          run("hang", (fraction) => {
            if (fraction > 0) Deferred.doneUnsafe(isBusy, Effect.succeed(fraction))
          }),
        )
        const fraction = yield* Deferred.await(isBusy)
        yield* Fiber.interrupt(hanging)
        return [fraction, yield* run("echo")]
      }),
    )
    expect(said).toEqual([0.5, "order 1"])
  })

  it("stops a worker whose time is up", async () => {
    const exit = await within((run) => Effect.exit(run("hang")), { secondsMax: 0.5 })
    expect(failureOf(exit)).toMatchObject({ _tag: "LaneError", why: "time", most: 0.5 })
  })

  it("survives a worker that takes more memory than it may, and one that crashes", async () => {
    const [full, crashed, after] = await within((run) =>
      Effect.all([Effect.exit(run("devour")), Effect.exit(run("crash")), run("echo")]),
    )
    expect(failureOf(full)).toMatchObject({ _tag: "LaneError", why: "memory", most: 64 })
    expect(failureOf(crashed)).toMatchObject({ message: "crashed" })
    expect(after).toBe("order 1")
  })

  it("sends away who would wait behind as many as may", async () => {
    const exits = await within((run) =>
      Effect.forEach(["echo", "echo", "echo", "echo"] as const, (task) => Effect.exit(run(task)), {
        concurrency: "unbounded",
      }),
    )
    expect(exits.map(Exit.isSuccess)).toEqual([true, true, true, false])
    expect(exits.map(failureOf).at(-1)).toMatchObject({ _tag: "LaneError", why: "busy", most: 2 })
  })
})
