import type { RefusalView } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { hang, type Page, type Span, styled, wrap } from "./page.ts"
import { chip, listed, type Sheet, say, whereabouts } from "./sheet.ts"
import { type Mark, shape } from "./verdicts.ts"

type Match = typeof RefusalView.MatchView.Type
type AtProvider = typeof RefusalView.AtProvider.Type

/** Each reason with what to check, what to mend, where to look, and what the rules of each provider say. */
export const printRefusal = (
  sheet: Sheet,
  { matches, advice }: RefusalView.Reading,
): ReadonlyArray<string> => [
  ...(matches.length === 0
    ? wrap(sheet, hang(0, shape("unknown")), [say(sheet, nothing)])
    : matches.flatMap((match) => [...printMatch(sheet, match), ""])),
  ...wrap(sheet, { first: [], rest: "" }, [styled("dim", say(sheet, advice))]),
]

const printMatch = (sheet: Sheet, match: Match): ReadonlyArray<string> => {
  const { beyond, check, confidence, found, mend, places, fields, providers, quote, title } = match
  const sureness = say(sheet, sure[confidence])
  return [
    ...wrap(sheet, hang(0, shape(confidence === "low" ? "unknown" : "fail")), [
      styled("bold", say(sheet, title)),
      `  ${sureness} · ${say(sheet, how[found])}  `,
      styled("dim", `“${quote}”`),
    ]),
    ...line(sheet, labels.check, [say(sheet, check)]),
    ...line(sheet, labels.mend, [say(sheet, mend)]),
    ...(places === undefined
      ? line(sheet, labels.look, [listed(sheet, [...new Set(fields.map(({ label }) => say(sheet, label)))])])
      : places.flatMap((place, n) =>
          line(sheet, n === 0 ? labels.look : noLabel, [...placeOf(sheet, place)]),
        )),
    ...providers.flatMap((provider) => printProvider(sheet, provider)),
    ...(beyond === undefined ? [] : line(sheet, labels.beyond, [say(sheet, beyond)])),
  ]
}

const placeOf = (
  sheet: Sheet,
  { label, of, path, value }: NonNullable<Match["places"]>[number],
): ReadonlyArray<Span> => [
  say(sheet, of) === "" ? "" : `${say(sheet, of)} `,
  say(sheet, label),
  say(sheet, { zh: "：", en: ": " }),
  value === undefined ? styled("blue", say(sheet, unknown)) : styled("bold", say(sheet, value)),
  ...(value === undefined ? [] : whereabouts(sheet, path)),
]

/** Whether the provider lists the reason, and what its rules say of the filing, or which they are. */
const printProvider = (
  sheet: Sheet,
  { clauses, findings, isListed, name, rules, types }: AtProvider,
): ReadonlyArray<string> => {
  const own = findings.filter(({ decidedBy }) => decidedBy === undefined)
  const said = own.filter(({ verdict }) => verdict === "Fail" || verdict === "Review")
  const asks = [...new Set(own.flatMap((finding) => finding.asks ?? []))]
  const passes = own.filter(({ verdict }) => verdict === "Pass").length
  return [
    ...line(sheet, name, [
      say(sheet, isListed === "yes" ? listedHere : isListed === "no" ? notListed : undocumented),
      ...chip(sheet, clauses),
      ...(findings.length > 0
        ? []
        : [styled("dim", say(sheet, between)), styled("dim", rulesOf(sheet, rules))]),
    ]),
    ...said.flatMap(({ clauses, fix, message, path, severity, verdict }) =>
      wrap(sheet, hang(4, shape(markOf(verdict, severity))), [
        say(sheet, message),
        ...whereabouts(sheet, path),
        ` → ${say(sheet, fix)}`,
        ...chip(sheet, clauses),
      ]),
    ),
    ...(asks.length === 0
      ? []
      : wrap(sheet, hang(4, shape("unknown")), [say(sheet, waiting), styled("cyan", listed(sheet, asks))])),
    ...(passes === 0 ? [] : wrap(sheet, hang(4, shape("pass")), [say(sheet, passing(passes))])),
    ...types.flatMap(({ types: { types, because, clauses } }) =>
      wrap(sheet, hang(4, "≡"), [
        types.length === 0
          ? ""
          : `${listed(
              sheet,
              types.map(({ words }) => say(sheet, words)),
            )} `,
        say(sheet, because),
        ...chip(sheet, clauses),
      ]),
    ),
  ]
}

const markOf = (verdict: string, severity: string): Mark => {
  if (verdict === "Review") return "review"
  return severity === "block" ? "fail" : "warn"
}

const rulesOf = (page: Page, rules: ReadonlyArray<string>): string =>
  rules.length === 0
    ? say(page, { zh: "没有规则能事先看出", en: "no rule can see it before" })
    : say(page, { zh: `规则 ${rules.join("、")}`, en: `rules ${rules.join(", ")}` })

const line = (page: Page, label: Text, spans: ReadonlyArray<Span>): ReadonlyArray<string> =>
  wrap(page, { first: ["  "], rest: "    " }, [styled("dim", say(page, label)), " ", ...spans])

const labels = {
  check: { zh: "查", en: "Check" },
  mend: { zh: "改", en: "Mend" },
  look: { zh: "看", en: "Look at" },
  beyond: { zh: "规则看不到", en: "Beyond the rules" },
} as const satisfies Record<string, Text>
const noLabel: Text = { zh: "", en: "" }

const sure = {
  high: { zh: "把握大", en: "certain" },
  medium: { zh: "把握中等", en: "likely" },
  low: { zh: "只是可能", en: "possible" },
} as const satisfies Record<Match["confidence"], Text>

const how = {
  title: { zh: "原文就是这一条", en: "by its title" },
  phrase: { zh: "按说法认出", en: "by its phrase" },
  words: { zh: "按词语猜测", en: "a guess by its words" },
} as const satisfies Record<Match["found"], Text>

const nothing: Text = {
  zh: "没有认出驳回原因；请粘贴完整的原文",
  en: "no reason was recognised; paste the whole text as it was written",
}
const unknown: Text = { zh: "没有写", en: "not stated" }
const listedHere: Text = { zh: "列为常见驳回", en: "lists it among the common reasons" }
const notListed: Text = { zh: "没有列出这一条", en: "does not list it" }
const undocumented: Text = { zh: "文件没有列驳回原因", en: "lists no reasons in its papers" }
const between: Text = { zh: "；", en: "; " }
const waiting: Text = { zh: "还不知道：", en: "not known yet: " }
const passing = (count: number): Text => ({
  zh: `${count} 处符合`,
  en: count === 1 ? "1 place passes" : `${count} places pass`,
})
