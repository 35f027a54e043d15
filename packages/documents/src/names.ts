import { Day } from "@openbeian/core/calendar"
import { type Text, text } from "@openbeian/core/text"
import { Plan } from "@openbeian/planner"
import { labels, notes } from "./words.ts"

/** The language of a document (语言). */
export type Language = keyof Text

/** How the parts of one plan are called in one language. */
export interface Names {
  readonly language: Language
  readonly say: (words: Text) => string
  readonly customer: (id: string) => string
  readonly provider: (id: string) => string
  /** The name of a service or change by its place in the filing of a customer, told apart from others of that name. */
  readonly service: (customer: string, path: string) => string
  /** What a service is filed on: a server or code by its id, or which of those to be bought. Empty: nothing of the kind. */
  readonly carrier: (service: Plan.PlannedService) => string
  /** What is asked, and of which service, person, domain or account. */
  readonly question: (unknown: Plan.Unknown) => string
  /** The number that a clause has in the list at the end. */
  readonly clause: (id: string) => number
  /** The numbers of the steps that one waits for, in order. */
  readonly before: (step: Plan.Step) => ReadonlyArray<number>
  readonly order: (id: string) => string
  readonly day: (day: string) => string
  readonly range: (range: Plan.Range) => string
  readonly join: (words: ReadonlyArray<string>) => string
}

export const namesOf = (plan: Plan.Plan, language: Language): Names => {
  const say = (words: Text): string => words[language]
  const customers = new Map(plan.customers.map(({ customer, name }) => [customer, name]))
  const providers = new Map(plan.providers.map(({ id, name }) => [id, say(name)]))
  const services = Plan.calledIn(plan.customers)
  const clauses = new Map(Object.keys(plan.clauses).map((id, n) => [id, n + 1]))
  const steps = new Map(plan.steps.map(({ id }, n) => [id, n + 1]))
  const orders = new Map(plan.orders.map(({ id }, n) => [id, String(n + 1)]))
  const day = (written: string): string => dayIn(written, language)
  return {
    language,
    say,
    customer: (id) => customers.get(id) ?? id,
    provider: (id) => providers.get(id) ?? id,
    service: (customer, path) => say(services(customer, path) ?? text(path, path)),
    carrier: (service) => carrierOf(service, plan, say),
    question: ({ of, label }) =>
      of === undefined ? say(label) : say(text(`${of.zh}：${label.zh}`, `${of.en}: ${label.en}`)),
    clause: (id) => clauses.get(id) ?? 0,
    before: ({ dependsOn }) => dependsOn.flatMap((id) => steps.get(id) ?? []).toSorted((a, b) => a - b),
    order: (id) => orders.get(id) ?? id,
    day,
    range: (range) => rangeIn(range, day, say),
    join: (words) => words.join(language === "zh" ? "、" : ", "),
  }
}

const carrierOf = (
  { runsOn, runsOnOf }: Plan.PlannedService,
  { purchases }: Plan.Plan,
  say: (words: Text) => string,
): string => {
  if (runsOn === undefined) return runsOnOf === "broker" ? say(notes.brokers) : ""
  const [id = "", number = "1"] = runsOn.split("#")
  const bought = purchases.find((purchase) => purchase.id === id)
  if (bought === undefined) return runsOn
  return say(bought.count === 1 ? toBuy(bought.words) : toBuyAs(bought.words, number, bought.count))
}

const toBuy = ({ zh, en }: Text): Text => text(`要买的${zh}`, `to be bought: ${en}`)
const toBuyAs = ({ zh, en }: Text, number: string, count: number): Text =>
  text(`要买的第 ${number} 台${zh}（共 ${count} 台）`, `to be bought: ${en}, ${number} of ${count}`)

/** The title of a document: for one customer its name is in it. */
export const titleOf = ({ customers }: Plan.Plan, { say, language }: Names): string => {
  const [only] = customers
  if (customers.length !== 1 || only === undefined) return say(labels.plan)
  return language === "zh" ? `${only.name} ${say(labels.plan)}` : `${say(labels.plan)} for ${only.name}`
}

/** 2026年9月18日, 18 Sep 2026. The parts of a date stay together. */
export const dayIn = (written: string, language: Language): string => {
  if (language === "zh") return `${Day.year(written)}年${Day.month(written)}月${Day.dayOfMonth(written)}日`
  return `${Day.dayOfMonth(written)}\u00a0${monthsOfYear[Day.month(written) - 1] ?? ""}\u00a0${Day.year(written)}`
}

/** 9月18日, 18 Sep: where the year is plain from what stands around. */
export const shortDay = (written: string, language: Language): string =>
  language === "zh"
    ? `${Day.month(written)}月${Day.dayOfMonth(written)}日`
    : `${Day.dayOfMonth(written)}\u00a0${monthsOfYear[Day.month(written) - 1] ?? ""}`

/** A day with its year only where that is not the year of today. */
export const nearDay = (written: string, today: string, language: Language): string =>
  written.slice(0, 4) === today.slice(0, 4) ? shortDay(written, language) : dayIn(written, language)

const rangeIn = (
  { earliest, likely, latest }: Plan.Range,
  day: (written: string) => string,
  say: (words: Text) => string,
): string => {
  if (earliest === latest) return day(earliest)
  const most = `${day(earliest)} – ${day(latest)}`
  return likely === undefined ? most : `${most} (${say(notes.likely)} ${day(likely)})`
}

const monthsOfYear = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
