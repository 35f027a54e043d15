import { Check, type Report } from "@openbeian/core/check"
import { Province } from "@openbeian/core/place"
import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"
import type { Assumption, PlannedService } from "../Plan.ts"
import { concerns, isWaitedFor } from "../portfolio/findings.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import { byRow } from "../portfolio/rows.ts"
import { naming } from "../toldTo.ts"
import type { WrittenOrder } from "./orders.ts"

/** A finding that a plan would go by, were it not for another one or for what the papers leave open (说法不一). */
export interface Aside {
  readonly layer: Report.Layer
  readonly finding: Evaluate.Finding
  /** Absent: it counts, and leaves the matter to a person. */
  readonly by?: { readonly layer: Report.Layer; readonly finding: Evaluate.Finding }
}

/** What of some verdicts is set aside or left open and bears on a plan. What only repeats another's word is left out. */
export const asideIn = ({ all }: Pick<Check.Judged, "all">): ReadonlyArray<Aside> => {
  const differing = all.filter(({ of, decider }) =>
    decider === undefined ? of.verdict._tag === "Review" && isWaitedFor(of) : differs(of, decider),
  )
  if (differing.length === 0) return []
  const layers = new Map(all.map(({ layer, of }) => [of.rule, layer]))
  return differing.map(({ layer, of, decider }) => ({
    layer,
    finding: of,
    ...(decider === undefined ? {} : { by: { layer: layers.get(decider.rule) ?? layer, finding: decider } }),
  }))
}

const differs = (finding: Evaluate.Finding, by: Evaluate.Finding): boolean =>
  isWaitedFor(finding) &&
  (finding.verdict._tag === "Fail" || finding.verdict._tag === "Review") &&
  (finding.verdict._tag !== by.verdict._tag || finding.rule.severity !== by.rule.severity)

/** What is set aside or left open for one service or change at one provider. */
export interface Touched {
  readonly customer: string
  readonly path: string
  readonly name: string
  readonly province: string | undefined
  readonly plugin: Plugin.Plugin
  readonly aside: Aside
}

/** What is set aside or left open for one customer: of an order as it is handed in; of what is left over as it is today. What is filed already is left as it is. */
export const touchedIn = (
  services: ReadonlyArray<PlannedService>,
  weighed: Weighed,
  orders: ReadonlyArray<Pick<WrittenOrder, "order" | "asides">>,
  { plugins }: Setting,
): ReadonlyArray<Touched> => {
  const { customer, facts } = weighed
  const nameOf = new Map(services.map(({ path, name }) => [path, name]))
  return [
    ...orders.flatMap(({ order, asides }) =>
      plugins.flatMap((plugin) =>
        plugin.id === order.provider
          ? asides.map(({ at, aside }) => ({
              customer,
              path: at,
              name: nameOf.get(at) ?? at,
              province: facts.subject?.province,
              plugin,
              aside,
            }))
          : [],
      ),
    ),
    ...touchedAt(
      weighed,
      services.filter(({ order, outcome }) => order === undefined && outcome !== "nothing"),
      plugins,
    ),
  ].toSorted((one, other) => byRow(one.path, other.path))
}

/**
 * What is set aside for what is in no order, as the providers of the plan look upon it today. What is left open is told
 * with the service itself.
 */
const touchedAt = (
  { customer, facts, standings }: Weighed,
  left: ReadonlyArray<Pick<Touched, "path" | "name">>,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Touched> =>
  left.length === 0
    ? []
    : standings.flatMap(({ plugin, judged }) =>
        (plugins.includes(plugin) ? asideIn(judged) : []).flatMap((aside) =>
          left.flatMap(({ path, name }) =>
            aside.by !== undefined && concerns(aside.finding, path)
              ? [{ customer, path, name, province: facts.subject?.province, plugin, aside }]
              : [],
          ),
        ),
      )

/** Each pair of rules once, with all the services that it touches. */
export const differingOf = (
  touched: ReadonlyArray<Touched>,
  setting: Pick<Setting, "regulations">,
): ReadonlyArray<Assumption> =>
  [...Map.groupBy(touched, keyOf).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { plugin, province, aside } = first
    const { by, finding } = aside
    const services = new Map(
      same.map(({ customer, path, name }) => [JSON.stringify([customer, path]), { customer, path, name }]),
    )
    return [
      naming({
        kind: by === undefined ? "leftOpen" : "setAside",
        provider: plugin.id,
        ...(province !== undefined && isOfProvince(aside) ? { province: Province.nameOf(province) } : {}),
        clauses: [...new Set([...finding.rule.cites, ...(by?.finding.rule.cites ?? [])])],
        rule: {
          ...ruleOf(aside),
          ...(by === undefined ? {} : { by: ruleOf(by) }),
          alone: effectOf(finding),
          says: sentenceOf(first, setting),
          services: [...services.values()],
        },
      }),
    ]
  })

/** Rules of one id may stand in several provinces, each with clauses of its own. */
const keyOf = ({ plugin, province, aside }: Touched): string =>
  JSON.stringify([
    plugin.id,
    aside.finding.rule.id,
    aside.by?.finding.rule.id,
    effectOf(aside.finding),
    isOfProvince(aside) ? province : "",
  ])

const isOfProvince = ({ layer, by }: Aside): boolean => [layer, by?.layer].includes("province")

const ruleOf = ({ layer, finding: { rule } }: Omit<Aside, "by">) => ({
  id: rule.id,
  layer,
  clauses: rule.cites,
})

type Effect = NonNullable<Assumption["rule"]>["alone"]

const effectOf = ({ rule, verdict }: Evaluate.Finding): Effect =>
  verdict._tag === "Review" ? "review" : rule.severity === "block" ? "block" : "warn"

/** Of rules the sentences of the clauses that they stand on, as their own words are those of one service. */
const sentenceOf = (
  { plugin, province, aside }: Touched,
  { regulations }: Pick<Setting, "regulations">,
): Text => {
  const books = [...Check.booksOf(plugin), regulations.book]
  const said = ({ layer, finding: { rule } }: Omit<Aside, "by">): Text => {
    const clauses = rule.cites.flatMap((id) => books.flatMap((book) => book.clauses[id] ?? []))
    const quoted = (language: keyof Text): string =>
      [...new Set(clauses.map((clause) => clause[language].replace(/[。.]$/u, "")))]
        .slice(0, quotedMost)
        .map((words) => `“${words}”`)
        .join(language === "zh" ? "" : ", ")
    const whose =
      layer === "provider" ? plugin.name : layer === "province" ? Province.nameOf(province ?? "") : country
    return text(`${whose.zh}的${quoted("zh")}`, `${quoted("en")} of ${whose.en}`)
  }
  const far = said(aside)
  if (aside.by === undefined)
    return text(
      `文件没有定论，须由人判断，本计划按符合计：${far.zh}；涉及：`,
      `The papers do not settle it, so a person has to decide, and the plan takes it as fulfilled: ${far.en}; this concerns:`,
    )
  const near = said(aside.by)
  const alone = effects[effectOf(aside.finding)]
  return text(
    `同一事项说法不一：以${near.zh}为准，不计${far.zh}；${alone.zh}`,
    `The papers differ: ${near.en} decides, and ${far.en} is set aside; ${alone.en}`,
  )
}

/** Of a rule on which many papers agree. */
const quotedMost = 3

const country = text("国家", "the country")

const effects: Readonly<Record<Effect, Text>> = {
  block: text("照后者办不了的有：", "by the latter these could not be filed:"),
  warn: text("照后者要提醒的有：", "the latter would warn of:"),
  review: text("照后者要由人判断的有：", "by the latter a person would have to decide on:"),
}
