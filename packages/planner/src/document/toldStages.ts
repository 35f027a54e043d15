import type { Plugin } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"

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
    late: deadline === undefined ? undefined : lateOf(deadline, all),
    clauses: [...new Set([...cites, ...own.flatMap((step) => step.cites)])],
  }
}

const lateOf = (
  { hours, missed }: NonNullable<Plugin.Stage["deadline"]>,
  all: ReadonlyArray<Plugin.Stage>,
): Text => {
  const then = all.find(({ stage }) => stage === missed)?.words ?? unsaid
  return text(
    `须在 ${hours} 小时内完成，逾期：${then.zh}`,
    `to be done within ${hours} hours; if late: ${then.en}`,
  )
}

const unsaid = text("文件没有写", "the papers do not say")
