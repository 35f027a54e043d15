import type { ProviderView } from "@openbeian/core/check"
import { FilingType, Vocabulary } from "@openbeian/core/filing"
import { Province } from "@openbeian/core/place"
import { Display, Level } from "@openbeian/core/provider"
import type { Text } from "@openbeian/core/text"
import { choicesOf } from "../choices.ts"
import { hang, type Margin, type Span, styled, wrap } from "./page.ts"
import { chip, heading, type Sheet, say } from "./sheet.ts"
import { type Mark, shape } from "./verdicts.ts"

/** One provider: what it can do, how much of it, by which entries, and how one becomes its customer. */
export const printProvider = (sheet: Sheet, provider: ProviderView.Whole): ReadonlyArray<string> => [
  ...heading(
    sheet,
    provider.name,
    `  ${provider.id} · `,
    say(sheet, Level.levels[provider.level]),
    " · ",
    say(sheet, checked(provider.checkedOn)),
  ),
  ...section(sheet, { zh: "能力", en: "Abilities" }),
  ...provider.capabilities.flatMap(({ label, support, clauses }) =>
    cited(
      sheet,
      hang(0, shape(supports[support].mark)),
      [`${say(sheet, label)}  `, say(sheet, supports[support].word)],
      clauses,
    ),
  ),
  ...section(sheet, { zh: "限额", en: "Limits" }),
  ...provider.limits.flatMap(({ label, isDocumented, figures }) =>
    isDocumented
      ? figures.flatMap((figure) =>
          cited(
            sheet,
            hang(0, "•"),
            [`${say(sheet, label)}  `, ...figureOf(sheet, provider, figure)],
            figure.clauses,
          ),
        )
      : cited(
          sheet,
          hang(0, shape("unknown")),
          [`${say(sheet, label)}  `, say(sheet, supports.undocumented.word)],
          [],
        ),
  ),
  ...section(sheet, { zh: "可备案的云产品", en: "Products that carry a filing" }),
  ...provider.servers.products.flatMap(({ words, clauses }) =>
    cited(sheet, hang(0, "•"), [say(sheet, words)], clauses),
  ),
  ...(provider.servers.others === undefined
    ? []
    : cited(
        sheet,
        hang(0, shape("unknown")),
        [`${say(sheet, otherProducts)}  `, say(sheet, supports.undocumented.word)],
        [],
      )),
  ...section(sheet, { zh: "备案类型", en: "Filing types" }),
  ...provider.types.entries.flatMap(({ words, type, clauses }) =>
    cited(sheet, hang(0, "•"), [say(sheet, words), ` ${type}`], clauses),
  ),
  ...section(sheet, { zh: "核验方式", en: "Ways of verification" }),
  ...provider.routes.flatMap(({ words, clauses }) =>
    cited(sheet, hang(0, "•"), [say(sheet, words)], clauses),
  ),
  ...section(sheet, { zh: "标示备案号", en: "The number shown" }),
  ...(provider.display.isDocumented
    ? provider.display.rows.flatMap((row) => cited(sheet, hang(0, "•"), [displayOf(sheet, row)], row.clauses))
    : cited(sheet, hang(0, shape("unknown")), [say(sheet, supports.undocumented.word)], [])),
  ...section(sheet, { zh: "开户与联系", en: "Sign-up and contacts" }),
  ...provider.signup.steps.flatMap(({ text, clauses }, index) =>
    cited(sheet, hang(0, `${index + 1}`), [say(sheet, text)], clauses),
  ),
  ...provider.signup.contacts.flatMap(({ title, value, clauses }) =>
    cited(sheet, hang(0, "•"), [`${say(sheet, title)}  `, styled("bold", value)], clauses),
  ),
]

const cited = (
  sheet: Sheet,
  margin: Margin,
  spans: ReadonlyArray<Span>,
  clauses: ReadonlyArray<string>,
): ReadonlyArray<string> => wrap(sheet, margin, [...spans, ...chip(sheet, clauses)])

const section = (sheet: Sheet, title: Text): ReadonlyArray<string> => ["", ...heading(sheet, title)]

const figureOf = (
  sheet: Sheet,
  { servers }: ProviderView.Whole,
  {
    value,
    from,
    service,
    product,
    province,
    subjectKind,
    filingType,
  }: ProviderView.Whole["limits"][number]["figures"][number],
) => {
  const words: Readonly<Record<string, Text>> = {
    ...choicesOf(Vocabulary.ServiceKind),
    ...choicesOf(Vocabulary.SubjectKind),
    ...choicesOf(FilingType.FilingType),
    ...Object.fromEntries(servers.products.map(({ id, words }) => [id, words])),
    ...(province === undefined ? {} : { [province]: Province.nameOf(province) }),
    unit: { zh: "单位", en: "unit" },
  }
  const only = [service, product, province, subjectKind, filingType].flatMap((part) => {
    const word = part === undefined ? undefined : words[part]
    return word === undefined ? (part ?? []) : say(sheet, word)
  })
  const figure = value === "unlimited" ? say(sheet, { zh: "不限", en: "unlimited" }) : String(value)
  return [styled("bold", figure), only.map((part) => ` ${part}`).join(""), ` ${say(sheet, since(from))}`]
}

const displayOf = (
  sheet: Sheet,
  { service, province, number, where, link }: ProviderView.Whole["display"]["rows"][number],
): string => {
  const told: ReadonlyArray<Text | string | undefined> = [
    choicesOf(Vocabulary.ServiceKind)[service],
    province === undefined ? undefined : Province.nameOf(province),
    number === undefined ? undefined : Display.numberName(service, number),
    where,
    link,
  ]
  const words = told.flatMap((each) => each ?? [])
  return words.map((each) => (typeof each === "string" ? each : say(sheet, each))).join(" · ")
}

const otherProducts = { zh: "其他云产品", en: "other products" }
const since = (day: string) => ({ zh: `(${day} 起)`, en: `(since ${day})` })
const checked = (day: string) => ({ zh: `核对于 ${day}`, en: `checked on ${day}` })

const supports = {
  can: { mark: "pass", word: { zh: "支持", en: "yes" } },
  cannot: { mark: "fail", word: { zh: "不支持", en: "no" } },
  undocumented: { mark: "unknown", word: { zh: "文件未载明", en: "not documented" } },
} as const satisfies Record<string, { readonly mark: Mark; readonly word: Text }>
