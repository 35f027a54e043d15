import type { GuideView } from "@openbeian/core/check"
import type { Text } from "../../language/language.ts"
import { get } from "../api/client.ts"

/** A guide of one provider, or that its papers have none (一家的指引). */
export type Guide = typeof GuideView.Whole.Type
export type Next = typeof GuideView.NextView.Type
type Question = Extract<GuideView.Tree, { readonly ask: Text }>
type Advice = Extract<GuideView.Tree, { readonly act: Text }>

export type { Advice, Question }

/** The topics with the providers that speak of them (指引一览). */
export interface Topics {
  readonly topics: ReadonlyArray<{
    readonly id: string
    readonly title: Text
    readonly providers: ReadonlyArray<string>
  }>
  readonly providers: ReadonlyArray<{ readonly id: string; readonly name: Text }>
}

export const topics = async (): Promise<Topics> => {
  const [guides, providers] = await Promise.all([get("/api/guides"), get("/api/providers")])
  return { topics: asTopics(guides).items, providers: asProviders(providers).items }
}

/** One guide by its provider and topic. */
export const guide = async (provider: string, topic: string): Promise<Guide> =>
  asGuide(await get(`/api/guides/${encodeURIComponent(provider)}/${encodeURIComponent(topic)}`))

/** A question that was answered, and the way to it (已答的一步). */
export interface Step {
  readonly ask: Text
  readonly label: Text
  readonly before: ReadonlyArray<number>
}

/** How far some answers lead, counted from 0; an answer that does not fit ends the way there. */
export const walk = (
  tree: GuideView.Tree,
  way: ReadonlyArray<number>,
): { readonly steps: ReadonlyArray<Step>; readonly node: GuideView.Tree } => {
  const steps: Array<Step> = []
  let node = tree
  for (const [n, choice] of way.entries()) {
    const answer = "act" in node ? undefined : node.answers[choice]
    if ("act" in node || answer === undefined) break
    steps.push({ ask: node.ask, label: answer.label, before: way.slice(0, n) })
    node = answer.then
  }
  return { steps, node }
}

/** 0.2.1, as the address says it. What is no number is left out with all that follows. */
export const wayOf = (written: string | undefined): ReadonlyArray<number> => {
  const parts = written === undefined ? [] : written.split(".")
  const end = parts.findIndex((part) => !/^\d$/u.test(part))
  return parts.slice(0, end === -1 ? undefined : end).map(Number)
}

export const addressOf = (provider: string, topic: string, way: ReadonlyArray<number> = []): string =>
  `/guides/${provider}/${topic}${way.length === 0 ? "" : `?way=${way.join(".")}`}`

/** The API's own answers: their types are promised by its schemas. */
const asTopics = (body: unknown) => body as { readonly items: Topics["topics"] }
const asProviders = (body: unknown) => body as { readonly items: Topics["providers"] }
const asGuide = (body: unknown) => body as Guide
