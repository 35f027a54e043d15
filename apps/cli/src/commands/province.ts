import { ProvinceView } from "@openbeian/core/check"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { type Problem, problem } from "../Problem.ts"
import { hang, indent, type Page, styled, wrap } from "../print/page.ts"
import { printProvince } from "../print/province.ts"
import { column, say } from "../print/sheet.ts"

/** All provinces of which something is stated, or one of them. */
export const run = ({ regulations, words, options, page }: Asked): Answer => {
  const [written] = words
  const isJson = options.format === "json"
  if (written === undefined) {
    const list = ProvinceView.list(regulations)
    return isJson ? answer(json(list)) : printed(printList(page, list))
  }
  const found = ProvinceView.find(regulations, written)
  if (Result.isFailure(found)) return refuse(missing(written, found.failure))
  const view = ProvinceView.whole(found.success, regulations)
  if (isJson) return answer(json(view))
  return printed(printProvince({ ...page, clauses: view.clauses, lineOf: () => undefined }, view))
}

const missing = (written: string, { reason, says, fix }: ProvinceView.Missing): Problem => ({
  ...problem(codes[reason], says.zh, says.en, fix),
  found: written,
})

const codes = {
  unknown: "ProvinceUnknown",
  noAdministration: "NoAdministration",
  unstated: "ProvinceUnstated",
} as const satisfies Record<ProvinceView.Missing["reason"], string>

type List = typeof ProvinceView.List.Type

const printList = (page: Page, { checkedOn, provinces }: List): ReadonlyArray<string> => {
  const inNames = column(provinces.map(({ name }) => say(page, name)))
  const head = {
    zh: `已收录 ${provinces.length} 个省份，核对于 ${checkedOn}`,
    en: `${provinces.length} provinces, checked on ${checkedOn}`,
  }
  return [
    ...wrap(page, indent(0), [say(page, provinces.length === 0 ? none : head)]),
    ...provinces.flatMap(({ code, letters, name, statements, differing, review }) =>
      wrap(page, hang(0, "•"), [
        styled("bold", inNames(say(page, name))),
        `  ${code} ${letters}  `,
        say(page, counted(statements, differing)),
        ...(review === undefined ? [] : [" · ", say(page, reviewed(review))]),
      ]),
    ),
  ]
}

const none = { zh: "还没有收录任何省份", en: "no province is gathered yet" }

const counted = (statements: number, differing: number) => ({
  zh: `${statements} 项${differing === 0 ? "" : `，${differing} 项来源不一`}`,
  en: `${statements} ${statements === 1 ? "statement" : "statements"}${differing === 0 ? "" : `, ${differing} of them differ`}`,
})

const reviewed = ({ from, to }: NonNullable<List["provinces"][number]["review"]>) => {
  const days = from === to ? `${to}` : `${from}–${to}`
  return { zh: `审核经验 ${days} 天`, en: `review seen to take ${days} days` }
}
