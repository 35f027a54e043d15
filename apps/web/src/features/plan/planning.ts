import type {
  Assumptions as Assumed,
  Comparison as Compared,
  PlanDiff,
  Plan as Planned,
} from "@openbeian/planner"
import { answered } from "../api/client.ts"
import { Problem, problemOf } from "../api/problem.ts"
import { isObject, type Json, type JsonObject } from "../draft/json.ts"
import { xlsx } from "../portfolio/xlsx.ts"

export type Plan = Planned.Plan
export type Range = Planned.Range
export type Objective = Planned.Objective
export type Comparison = Compared.Comparison
export type Difference = PlanDiff.PlanDiff
export type Assumptions = Assumed.Assumptions

/** Forms in which a plan can be had beside the page (导出格式). */
const forms = {
  pdf: "application/pdf",
  xlsx,
  ics: "text/calendar",
  md: "text/markdown",
} as const
export type Form = keyof typeof forms

/** What is asked of the API about a portfolio (规划请求). */
export interface Asked {
  readonly path: "/api/plans" | "/api/comparisons"
  readonly portfolio: JsonObject
  readonly at?: string
  readonly objective?: Objective
  /** An earlier plan whose rest is wanted: it says where, by which aim and by when. */
  readonly carryOn?: Json
  /** The day by which all of it is likely to have ended. */
  readonly finishBy?: string
  readonly assumptions: Assumptions
  /** What of the workbook is not in the portfolio. */
  readonly unread?: ReadonlyArray<JsonObject>
}

export interface Waiting {
  readonly signal: AbortSignal
  /** From 0 to 1, where the work is done behind the request. */
  readonly onProgress?: (fraction: number) => void
}

/** A plan or a comparison, however long it takes. */
export const work = async (asked: Asked, waiting: Waiting): Promise<unknown> =>
  (await finished(asked.path, bodyOf(asked), {}, waiting)).json()

/** A plan as a file for people. */
export const exported = async (
  asked: Asked,
  form: Form,
  language: string,
  waiting: Waiting,
): Promise<Blob> => {
  const path = `${asked.path}?${new URLSearchParams({ language })}`
  return (await finished(path, bodyOf(asked), { Accept: forms[form] }, waiting)).blob()
}

/** What sets two plans apart. */
export const difference = async (before: Plan, after: Plan, waiting: Waiting): Promise<Difference> =>
  asDifference(await (await finished("/api/plans/diff", { before, after }, {}, waiting)).json())

const bodyOf = ({ path: _, ...body }: Asked) => body

/** The answer itself. Large work is a job: it is asked after until it has ended, and stopped with the page. */
const finished = async (
  path: string,
  body: object,
  headers: Readonly<Record<string, string>>,
  waiting: Waiting,
): Promise<Response> => {
  const { signal } = waiting
  const response = await answered(
    fetch(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", ...headers },
      signal,
    }),
  )
  const job = response.headers.get("Location")
  return response.status === 202 && job !== null ? ended(job, waiting) : response
}

const ended = async (job: string, { signal, onProgress }: Waiting): Promise<Response> => {
  const stop = () => void fetch(job, { method: "DELETE", keepalive: true }).catch(() => {})
  signal.addEventListener("abort", stop)
  try {
    for (;;) {
      const told = asJson(await (await answered(fetch(job, { signal }))).json())
      if (!isObject(told)) throw new Problem(undefined)
      if (typeof told["progress"] === "number") onProgress?.(told["progress"])
      if (typeof told["result"] === "string") return await answered(fetch(told["result"], { signal }))
      if (told["state"] === "failed") throw problemOf(told["problem"] ?? null)
      await rest(signal)
    }
  } finally {
    signal.removeEventListener("abort", stop)
  }
}

/** Between two questions after a job. */
const rest = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, restMilliseconds)
    const leave = () => {
      clearTimeout(timer)
      reject(new DOMException("stopped", "AbortError"))
    }
    signal.addEventListener("abort", leave, { once: true })
  })
const restMilliseconds = 500

/** What a JSON parser gives is JSON. */
const asJson = (parsed: unknown) => parsed as Json

/** The API's own answers: their types are promised by its schemas. */
const asDifference = (body: unknown) => body as Difference
export const asPlan = (body: unknown) => body as Plan
export const asComparison = (body: unknown) => body as Comparison
