import type { ProvinceView } from "@openbeian/core/check"
import { FilingType, Vocabulary } from "@openbeian/core/filing"
import type { Text } from "@openbeian/core/text"
import { choicesOf } from "../choices.ts"
import { hang, indent, type Margin, type Span, styled, wrap } from "./page.ts"
import { chip, heading, listed, type Sheet, say } from "./sheet.ts"
import { printSpan } from "./spans.ts"
import { shape } from "./verdicts.ts"

type Province = ProvinceView.Whole
type Lines = ReadonlyArray<string>

/** One province: its figures, then all that is stated, each clause with its source and date, and what follows from it. */
export const printProvince = (sheet: Sheet, province: Province): Lines => [
  ...heading(sheet, province.name, `  ${aboutOf(province)} · `, say(sheet, checked(province.checkedOn))),
  ...section(sheet, titles.inShort, figures(sheet, province)),
  ...province.groups.flatMap(({ id, label }) =>
    section(
      sheet,
      label,
      province.statements.filter(({ group }) => group === id).flatMap((one) => printStatement(sheet, one)),
    ),
  ),
  ...section(
    sheet,
    titles.materials,
    province.materials.flatMap(({ title, how, clauses }) =>
      cited(sheet, point, [styled("bold", say(sheet, title)), `  ${say(sheet, how)}`], clauses),
    ),
  ),
  ...section(
    sheet,
    titles.duties,
    province.duties.flatMap((duty) => printDuty(sheet, duty)),
  ),
  ...section(sheet, titles.rules, printRules(sheet, province)),
  ...section(
    sheet,
    titles.sources,
    province.sources.flatMap(({ title, edition, publisher }) =>
      wrap(sheet, point, [[title, edition, publisher].map((text) => say(sheet, text)).join(" · ")]),
    ),
  ),
]

const aboutOf = ({ code, letters, full, prefixes }: Province): string =>
  [code, letters, full, ...prefixes.map((prefix) => `${prefix}ICP备`)].join(" · ")

/** What is stated of one question; sources that do not agree stand one below the other. */
const printStatement = (sheet: Sheet, statement: Province["statements"][number]): Lines => {
  const { label, differs, clauses } = statement
  const marks: ReadonlyArray<Span> = [
    ...(differs ? ["  ", styled("magenta", say(sheet, differing))] : []),
    ...(statement.as === "note" ? ["  ", styled("dim", say(sheet, note))] : []),
  ]
  return [
    ...wrap(sheet, hang(0, differs ? shape("review") : "•"), [styled("bold", say(sheet, label)), ...marks]),
    ...clauses.flatMap((id) => {
      const clause = sheet.clauses[id]
      if (clause === undefined) return []
      const { source, section, isInForce } = clause
      const place = [say(sheet, source.short), say(sheet, source.edition), section].join(" · ")
      return wrap(sheet, indent(2), [
        say(sheet, clause.text),
        " ",
        styled("dim", `§ ${place} ${id}${isInForce ? "" : say(sheet, superseded)}`),
      ])
    }),
  ]
}

const figures = (
  sheet: Sheet,
  { review, newServicesPerOrder, footerNumber, copyrightLine }: Province,
): Lines => [
  ...(review === undefined ? [] : cited(sheet, point, [say(sheet, reviewed(review))], review.clauses)),
  ...newServicesPerOrder.flatMap(({ value, service, subjectKind, filingType, clauses }) => {
    const words: Readonly<Record<string, Text>> = {
      ...choicesOf(Vocabulary.ServiceKind),
      ...choicesOf(Vocabulary.SubjectKind),
      ...choicesOf(FilingType.FilingType),
      unit,
    }
    const only = [service, subjectKind, filingType].flatMap((key) =>
      key === undefined ? [] : (words[key] ?? []),
    )
    const figure = value === "unlimited" ? say(sheet, unlimited) : String(value)
    const spans = [`${say(sheet, perOrder)}  `, styled("bold", figure)]
    return cited(sheet, point, [...spans, ...only.map((word) => ` ${say(sheet, word)}`)], clauses)
  }),
  ...footerNumber.flatMap(({ is, clauses }) => cited(sheet, point, [say(sheet, numbers[is])], clauses)),
  ...copyrightLine.flatMap(({ is, clauses }) => cited(sheet, point, [say(sheet, lines[is])], clauses)),
]

const printDuty = (
  sheet: Sheet,
  { title, within, clock, what, clauses }: Province["duties"][number],
): Lines => {
  const time = within === undefined ? [] : [printSpan(sheet, within)]
  const parts = [say(sheet, clock), ...time, say(sheet, what)]
  return cited(sheet, point, [styled("bold", say(sheet, title)), `  ${parts.join(" · ")}`], clauses)
}

const printRules = (sheet: Sheet, { rules }: Province): Lines =>
  rules.length === 0
    ? []
    : wrap(sheet, point, [
        listed(
          sheet,
          rules.map(({ id }) => id),
        ),
      ])

const section = (sheet: Sheet, title: Text, lines: Lines): Lines =>
  lines.length === 0 ? [] : ["", ...heading(sheet, title), ...lines]

const cited = (
  sheet: Sheet,
  margin: Margin,
  spans: ReadonlyArray<Span>,
  clauses: ReadonlyArray<string>,
): Lines => wrap(sheet, margin, [...spans, ...chip(sheet, clauses)])

const point = hang(0, "•")

const titles = {
  inShort: { zh: "概要", en: "In short" },
  materials: { zh: "材料", en: "Papers" },
  duties: { zh: "义务", en: "Duties" },
  rules: { zh: "检查规则", en: "Rules of check" },
  sources: { zh: "依据", en: "Resting on" },
} as const satisfies Record<string, Text>

const checked = (day: string): Text => ({ zh: `核对于 ${day}`, en: `checked on ${day}` })
const differing: Text = { zh: "来源不一", en: "the sources differ" }
const note: Text = { zh: "说明", en: "note" }
const superseded: Text = { zh: "（已被取代）", en: " (superseded)" }
const perOrder: Text = { zh: "每单新增服务数", en: "new services per order" }
const unlimited: Text = { zh: "不限", en: "unlimited" }
const unit: Text = { zh: "单位", en: "unit" }

const reviewed = ({ from, to }: NonNullable<Province["review"]>): Text => {
  const days = from === to ? `${to}` : `${from}–${to}`
  return {
    zh: `管局审核经验 ${days} 天，不是规定`,
    en: `the review was seen to take ${days} days; an estimate, no rule`,
  }
}

const numbers = {
  service: {
    zh: "页脚标示服务备案号",
    en: "the foot of the pages shows the number of the service",
  },
  subject: {
    zh: "页脚标示主体备案号",
    en: "the foot of the pages shows the number of the subject",
  },
} as const satisfies Record<Province["footerNumber"][number]["is"], Text>

const lines = {
  required: { zh: "页脚须写版权所有者", en: "the foot of the pages has to name the copyright holder" },
  advised: { zh: "建议页脚写版权所有者", en: "the foot of the pages should name the copyright holder" },
} as const satisfies Record<Province["copyrightLine"][number]["is"], Text>
