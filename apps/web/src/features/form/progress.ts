import type { Report } from "@openbeian/core/check"
import type { Fault } from "../api/problem.ts"
import { askedBy } from "../check/asked.ts"
import type { Draft } from "../draft/json.ts"
import { leaves, patternOf, read, unclear } from "../draft/pointer.ts"
import { type GroupId, groupOf } from "./layout.ts"
import { isMistake, type Trouble } from "./trouble.ts"

/** How far a group of the task list is (填写进度). */
export type Progress =
  | { readonly state: "unreadable" | "fix"; readonly n: number }
  | { readonly state: "some"; readonly n: number; readonly of: number }
  | { readonly state: "filled" | "none" | "optional" }

interface Known {
  readonly draft: Draft
  readonly report: Report.Report | undefined
  readonly faults: ReadonlyArray<Fault>
  readonly troubles: ReadonlyArray<Trouble>
}

/**
 * A group counts as filled once no provider asks for anything of it. What is asked for is what matters here; the
 * other fields of the form may stay empty. "Not known" is an answer.
 */
export const progressOf = ({ draft, report, faults, troubles }: Known, group: GroupId): Progress => {
  const isHere = (pointer: string) => groupOf(patternOf(pointer))?.id === group
  const unreadable = faults.filter(({ pointer }) => isHere(pointer)).length
  if (unreadable > 0) return { state: "unreadable", n: unreadable }
  const fix = new Set(
    troubles.flatMap((trouble) => (isHere(trouble.pointer) && isMistake(trouble) ? [trouble.pointer] : [])),
  )
  if (fix.size > 0) return { state: "fix", n: fix.size }
  const answered = [...leaves(draft), ...unclear(draft)].filter(isHere).length
  const open = openIn(draft, report).filter(isHere).length
  if (answered === 0)
    return { state: report === undefined || open > 0 || basics.has(group) ? "none" : "optional" }
  return open === 0 ? { state: "filled" } : { state: "some", n: answered, of: answered + open }
}

/** Without these there is no answer at all. */
const basics: ReadonlySet<GroupId> = new Set(["subject", "services"])

/** The facts that somebody asks for and that have not been called unknown. */
const openIn = (draft: Draft, report: Report.Report | undefined): ReadonlyArray<string> =>
  [...new Set(askedBy(report?.providers ?? []).map(({ asks }) => asks))].filter(
    (asks) => read(draft, asks) !== null,
  )
