import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import type { Name } from "./contenders.ts"

/**
 * The least CPU time of a call of each contender, in microseconds, over rounds in which all take turns: whatever
 * else the machine does can only add to it, and does not meet one of them alone. Each runs in a process of its own,
 * so that none finds the code compiled for the needs of another.
 */
export const race = async <N extends Name>(
  names: ReadonlyArray<N>,
  rounds: number,
): Promise<(name: N) => number> => {
  const runners = names.map((name) => ({ child: start(name), name, least: Number.POSITIVE_INFINITY }))
  for (let round = 0; round < rounds; round += 1) {
    for (const each of runners) each.least = Math.min(each.least, await turnOf(each.child))
  }
  for (const { child } of runners) child.disconnect()
  return (wanted) => runners.find(({ name }) => name === wanted)?.least ?? Number.NaN
}

/** Where it ends by itself it has failed, and the bench ends with it instead of waiting for an answer. */
const start = (name: Name): ChildProcess => {
  const child = fork(new URL("./runner.ts", import.meta.url), [name])
  child.once("exit", (code) => {
    if (code !== 0) throw new Error(`${name} has failed`)
  })
  return child
}

const turnOf = async (child: ChildProcess): Promise<number> => {
  child.send("turn")
  const [took] = await once(child, "message")
  return Number(took)
}
