import type { App } from "@openbeian/api"
import type { Report } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { hc } from "hono/client"
import { type Draft, isObject, type Json } from "../draft/json.ts"
import { type Understood, understoodOf } from "../form/understood.ts"
import { isLarge, merged } from "./large.ts"
import { Problem, problemOf } from "./problem.ts"

const { api } = hc<App>(location.origin)

export const examples = async () => (await answered(api.examples.$get())).json().then(({ items }) => items)

/** Every field of a filing with its name and what an answer looks like. */
export const fields = async () => (await answered(api.fields.$get())).json().then(({ items }) => items)

/**
 * What the providers say to a draft. A large one is asked of each provider alone: the whole answer is megabytes, and
 * reading it at once would hold the page up.
 */
export const check = async (draft: Draft, signal: AbortSignal): Promise<Report.Report> => {
  if (!isLarge(draft)) return ask(draft, signal)
  const { items } = await (await answered(api.providers.$get({}, { init: { signal } }))).json()
  const reports = await Promise.all(items.map(({ id }) => ask(draft, signal, id)))
  return merged(reports) ?? ask(draft, signal)
}

const ask = async (draft: Draft, signal: AbortSignal, provider?: string): Promise<Report.Report> => {
  const query = provider === undefined ? {} : { provider }
  const sent = api.checks.$post({ json: asFiling(draft), query }, { init: { signal } })
  return asReport(await (await answered(sent)).json())
}

/** A file as a document, or the problem with its lines. */
export const open = async (text: string | Uint8Array<ArrayBuffer>, mediaType: string): Promise<Draft> => {
  const response = await answered(post(api.documents.$url(), text, mediaType))
  const body: Json = await response.json()
  if (isObject(body) && isObject(body["filing"])) return body["filing"]
  throw new Problem(undefined)
}

/** What the server makes of a draft, text by text. */
export const understand = async (draft: Draft, signal: AbortSignal): Promise<Understood> => {
  const sent = fetch(api.documents.$url(), {
    method: "POST",
    body: JSON.stringify(draft),
    headers: { "Content-Type": "application/json" },
    signal,
  })
  const found = understoodOf(draft, await (await answered(sent)).json())
  if (found === undefined) throw new Problem(undefined)
  return found
}

/** What a provider wants of each paper, in figures. */
export const materialsOf = async (id: string) =>
  (await answered(api.providers[":id"].$get({ param: { id } }))).json().then(({ materials }) => materials)

/** What lies in a division of the country, by its code: 330000 has its cities. */
export const divisions = async (under: string) =>
  (await answered(api.divisions.$get({ query: { under } }))).json().then(({ items }) => items)

/** A draft as YAML. */
export const yaml = async (draft: Draft): Promise<string> =>
  (await answered(post(api.documents.yaml.$url(), JSON.stringify(draft), "application/json"))).text()

const post = (url: URL, body: string | Uint8Array<ArrayBuffer>, mediaType: string) =>
  fetch(url, { method: "POST", body, headers: { "Content-Type": mediaType } })

/** What a path of the API holds, as JSON. */
export const get = async (path: string): Promise<unknown> => (await answered(fetch(path))).json()

/** What a path of the API answers to a document, as JSON. */
export const send = async (path: string, body: object): Promise<unknown> =>
  (await answered(post(new URL(path, location.origin), JSON.stringify(body), "application/json"))).json()

/** The response where it is an answer; else throws the problem. */
const answered = async <R extends Answerable>(sent: Promise<R>): Promise<Answer<R>> => {
  const response = await sent.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause
    throw new Problem(undefined)
  })
  if (isAnswer(response)) return response
  throw problemOf(await jsonOf(response))
}

interface Answerable {
  readonly ok: boolean
  readonly status: number
  json(): Promise<unknown>
}
/** Of the responses a route may give, the one that is no problem. */
type Answer<R extends Answerable> = number extends R["status"] ? R : Extract<R, { readonly status: 200 }>
const isAnswer = <R extends Answerable>(response: R): response is R & Answer<R> => response.ok

const jsonOf = async (response: { json(): Promise<unknown> }): Promise<Json> => {
  try {
    return asJson(await response.json())
  } catch {
    return null
  }
}

/** What a JSON parser gives is JSON. */
const asJson = (parsed: unknown) => parsed as Json

/** The type of a parsed body says `string | undefined` where the Report says absent; JSON has no undefined. */
const asReport = (body: object) => body as Report.Report

/** A draft may hold anything; it is for the API to say what is wrong with it. */
const asFiling = (draft: Draft) => draft as unknown as Filing.Filing
