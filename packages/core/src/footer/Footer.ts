import * as Option from "effect/Option"
import { common } from "../check/book.ts"
import { advice, booksOf } from "../check/check.ts"
import * as Clauses from "../check/clauses.ts"
import { Province } from "../place/index.ts"
import type { Plugin } from "../provider/Plugin.ts"
import type { Regulations } from "../regulation/Regulations.ts"
import { copyrightPart } from "./copyright.ts"
import type { Asked, Footer } from "./FooterView.ts"
import { readNumbers } from "./numbers.ts"
import { numberPart, placePart, policePart } from "./parts.ts"

/**
 * What the public is to see of a filing, and where (备案号标示). A provider's own papers decide over its province, the
 * province over the country; what the others say stands beside. Where they contradict one another and the number that
 * was given fits one of them alone, that one stands, for review. What no paper says is told as unknown.
 */
export const make = (asked: Asked, regulations: Regulations, plugin?: Plugin): Footer => {
  const numbers = readNumbers(asked)
  const { kind } = numbers
  const province = numbers.province ?? Option.getOrUndefined(Province.ofCode(asked.province ?? ""))
  const asking = { kind, province, plugin, regulations }
  const made = [
    numberPart(asking, numbers),
    placePart(asking),
    copyrightPart(asking, asked),
    policePart(asked, province),
  ]
  const parts = made.flatMap((one) => one.parts)
  const findings = [...numbers.findings, ...made.flatMap((one) => one.findings)]
  const lines = shownOrder.flatMap((name) => parts.filter(({ part }) => part === name))
  const answer = {
    openbeian: 1 as const,
    advice,
    kind,
    ...(province === undefined ? {} : { province: { code: province.code, name: province.name } }),
    ...(plugin === undefined ? {} : { provider: { id: plugin.id, name: plugin.name } }),
    isFreeOfBlocks: findings.every(({ verdict, severity }) => verdict !== "Fail" || severity !== "block"),
    text: lines.flatMap(({ text }) => text ?? []).join("\n"),
    html: lines.flatMap(({ html }) => (html === undefined ? [] : `<p>${html}</p>`)).join("\n"),
    parts,
    findings,
  }
  const books = [...(plugin === undefined ? [common] : booksOf(plugin)), regulations.book]
  return { ...answer, clauses: Clauses.citedIn(answer, books) }
}

export { uses } from "./parts.ts"

/** From the top down. */
const shownOrder = ["copyright", "number", "publicSecurity"] as const
