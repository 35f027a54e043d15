import type { App } from "@openbeian/api"
import type { Report } from "@openbeian/core/check"
import type { ExtractSchema } from "hono/types"
import type { Draft, Json } from "../draft/json.ts"
import { isLarge, merged } from "./large.ts"
import { Problem, problemOf } from "./problem.ts"

/** Every field of a filing with its name and what an answer looks like. */
export const fields = async () => (await read("/api/fields")).items

/**
 * What the providers say to a draft. A large one is asked of each provider alone: the whole answer is megabytes, and
 * reading it at once would hold the page up.
 */
export const check = async (draft: Draft, signal: AbortSignal): Promise<Report.Report> => {
  if (!isLarge(draft)) return ask(draft, signal)
  const { items } = await read("/api/providers", { signal })
  const reports = await Promise.all(items.map(({ id }) => ask(draft, signal, id)))
  return merged(reports) ?? ask(draft, signal)
}

const ask = async (draft: Draft, signal: AbortSignal, provider?: string): Promise<Report.Report> => {
  const query = provider === undefined ? "" : `?${new URLSearchParams({ provider })}`
  return asReport(await send(`/api/checks${query}`, draft, { signal }))
}

/** What a path of the API holds, as JSON. */
export const get = async (path: string, init?: RequestInit): Promise<unknown> =>
  (await answered(fetch(path, init))).json()

/** What a path of the API answers to a document, as JSON. */
export const send = async (path: string, body: object, init?: RequestInit): Promise<unknown> =>
  (await post(path, JSON.stringify(body), "application/json", init)).json()

/** What a path of the API answers to a body of some media type. */
export const post = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  mediaType: string,
  init?: RequestInit,
): Promise<Response> =>
  answered(
    fetch(path, { ...init, method: "POST", body, headers: { ...init?.headers, "Content-Type": mediaType } }),
  )

/** The routes of the API, by their paths; types alone, so that no client is loaded. */
type Routes = ExtractSchema<App>
type Readable = {
  readonly [P in keyof Routes]: Routes[P] extends { readonly $get: unknown } ? P : never
}[keyof Routes]
export type Answer<P extends Readable> = Extract<Routes[P]["$get"], { readonly status: 200 }>["output"]

/** What a path holds, with the type that its route promises. */
export const read = async <P extends Readable>(path: P, init?: RequestInit): Promise<Answer<P>> =>
  asAnswer<P>(await get(path, init))

/** The response where it is an answer; else throws the problem. */
export const answered = async (asked: Promise<Response>): Promise<Response> => {
  const response = await asked.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause
    throw new Problem(undefined)
  })
  if (response.ok) return response
  throw problemOf(await jsonOf(response))
}

const jsonOf = async (response: Response): Promise<Json> => {
  try {
    return asJson(await response.json())
  } catch {
    return null
  }
}

/** What a JSON parser gives is JSON. */
export const asJson = (parsed: unknown) => parsed as Json

/** The API's own answer: its type is promised by its route. */
const asAnswer = <P extends Readable>(body: unknown) => body as Answer<P>

/** The type of a parsed body says `string | undefined` where the Report says absent; JSON has no undefined. */
const asReport = (body: unknown) => body as Report.Report
