import type { Plugin } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"
import { sentences } from "./sentences.ts"

/** What the papers say of a stage beside its length (阶段要点). */
export interface ToldStage {
  /** What the applicant has to do. */
  readonly inputs: ReadonlyArray<Text>
  /** By when that has to be done, and what a miss does. */
  readonly late: Text | undefined
  readonly clauses: ReadonlyArray<string>
}

export const toldOf = (
  { actor, steps, deadline, cites }: Plugin.Stage,
  all: ReadonlyArray<Plugin.Stage>,
): ToldStage => {
  const own = actor === "applicant" ? steps : []
  return {
    inputs: own.map(({ zh, en }) => text(zh, en)),
    late: deadline === undefined ? undefined : lateOf(deadline, own, all),
    clauses: [...new Set([...cites, ...own.flatMap((step) => step.cites)])],
  }
}

/** The hours where the steps do not tell them, and what a miss does where the papers say. */
const lateOf = (
  { hours, missed }: NonNullable<Plugin.Stage["deadline"]>,
  steps: Plugin.Stage["steps"],
  all: ReadonlyArray<Plugin.Stage>,
): Text | undefined => {
  const then = all.find(({ stage }) => stage === missed)?.words
  const said = [
    ...(steps.some(({ zh }) => zh.includes(String(hours)))
      ? []
      : [{ says: text(`须在 ${hours} 小时内完成`, `to be done within ${hours} hours`) }]),
    ...(then === undefined ? [] : [{ says: text(`逾期：${then.zh}`, `if late: ${then.en}`) }]),
  ]
  return said.length === 0 ? undefined : sentences(said)
}
