import { Schema } from "effect"
import * as Problem from "../problem.ts"
import type { Entry } from "./register.ts"

/** Work that a request does not wait for (任务). */
export const Job = Schema.Struct({
  id: Schema.String,
  state: Schema.Literals(["waiting", "running", "done", "failed"]),
  progress: Schema.Number.annotate({ description: "from 0 to 1" }),
  services: Schema.Int.annotate({ description: "how many services the portfolio has" }),
  result: Schema.optionalKey(
    Schema.String.annotate({ description: "where the result is; absent: there is none yet" }),
  ),
  problem: Schema.optionalKey(Problem.Problem),
  keptUntil: Schema.optionalKey(
    Schema.String.annotate({
      description: "when an ended job is forgotten, in UTC; absent: it has not ended",
    }),
  ),
  isKeptInMemory: Schema.Literal(true).annotate({
    description: "jobs are lost when the server is started again",
  }),
}).annotate({ identifier: "Job" })
export type Job = typeof Job.Type

/** What is told of a job. */
export const jobOf = (
  { id, services, state, fraction, made, reason, endedAt }: Entry,
  minutesKept: number,
): Job => ({
  id,
  state,
  progress: fraction,
  services,
  ...(made === undefined ? {} : { result: `/api/jobs/${id}/result` }),
  ...(reason === undefined ? {} : { problem: Problem.of(reason) }),
  ...(endedAt === undefined ? {} : { keptUntil: new Date(endedAt + minutesKept * 60_000).toISOString() }),
  isKeptInMemory: true,
})
