import { Report } from "@openbeian/core/check"
import type { Document } from "@openbeian/core/document"
import { text } from "@openbeian/core/text"
import { Schema } from "effect"
import type { Context } from "hono"
import { cursorUnknown, kebab, type Reason, type Refusal, rowOf, short, statuses } from "./problems.ts"

export { kinds, type Reason, type Refusal } from "./problems.ts"

/** The problem of a reason, as the answer to a request. */
export const answer = (context: Context, reason: Reason) => {
  const problem = of(reason)
  if (reason._tag === "MethodUnknown") context.header("Allow", reason.allowed.join(", "))
  if (reason._tag === "Busy") context.header("Retry-After", "10")
  if (reason._tag === "EncodingUnknown") context.header("Accept-Encoding", "identity")
  return context.json(problem, problem.status, { "Content-Type": "application/problem+json" })
}

/** The answer where the fault is ours: the log hears all of it, the client nothing but that it is so. */
export const broken = (context: Context, defect: unknown) => {
  console.error(defect)
  return answer(context, { _tag: "Broken" })
}

/** What a reader of documents found: a text that is no document, or a document with faults. */
export const ofFaults = (faults: ReadonlyArray<Document.Fault>): Refusal => ({
  _tag: faults.every(({ code }) => meaning.has(code)) ? "DocumentFaulty" : "DocumentUnreadable",
  faults,
})

/** One thing that is wrong with the body or the query, and where. */
const ProblemError = Schema.Struct({
  pointer: Schema.optionalKey(Schema.String.annotate({ description: "JSON Pointer into the body" })),
  line: Schema.optionalKey(Schema.Int),
  column: Schema.optionalKey(Schema.Int),
  parameter: Schema.optionalKey(Schema.String.annotate({ description: "name in the query" })),
  code: Schema.String,
  found: Schema.String,
  allowed: Schema.Array(Schema.String),
  message: Report.Both,
  fix: Report.Both,
}).annotate({ identifier: "ProblemError" })
type ProblemError = typeof ProblemError.Type

/** The body of every refusal, as RFC 9457 has it, with its sentence in both languages. */
export const Problem = Schema.Struct({
  type: Schema.String.annotate({ description: "/problems/ and a name that programs can rely on" }),
  title: Schema.String,
  status: Schema.Literals(statuses),
  detail: Schema.String,
  message: Report.Both,
  errors: Schema.optionalKey(Schema.Array(ProblemError)),
}).annotate({ identifier: "Problem" })
export type Problem = typeof Problem.Type

/** What is answered for a reason. */
export const of = (reason: Reason): Problem => {
  const { status, title, says } = rowOf(reason)
  const message = says(reason)
  const errors = errorsOf(reason)
  return {
    type: `/problems/${kebab(reason._tag)}`,
    title: title.en,
    status,
    detail: message.en,
    message,
    ...(errors === undefined ? {} : { errors }),
  }
}

const errorsOf = (reason: Reason): Problem["errors"] => {
  if (reason._tag === "JsonMalformed") return [{ code: "notJson", allowed: [], ...reason.slip }]
  if (reason._tag === "CursorUnknown") return [cursorError(reason.after)]
  if (!("faults" in reason)) return undefined
  if (reason._tag !== "ParametersFaulty") {
    return reason.faults.map(({ path, ...fault }) => ({ pointer: path, ...fault }))
  }
  return reason.faults.map(({ path, line: _, column: __, ...fault }) => ({
    parameter: path.slice(1),
    ...fault,
  }))
}

const cursorError = (after: string): ProblemError => ({
  parameter: "after",
  code: "unknownCursor",
  found: short(after),
  allowed: [],
  message: cursorUnknown(after),
  fix: text(
    "原样发送上一页的 next 且不改其他条件；去掉 after 即从第一页开始",
    "send `next` of the page before as it is and change nothing else; without `after` the first page comes",
  ),
})

/** Codes of faults in what a document says, not in how it is written. */
const meaning: ReadonlySet<Document.Fault["code"]> = new Set([
  "notMapping",
  "wrongForm",
  "unknownKey",
  "missingKey",
  "notListed",
  "notBoolean",
  "notInteger",
  "notNumber",
  "refused",
  "emptyItem",
  "more",
])
