import * as Option from "effect/Option"
import { Day, WorkingDays } from "../calendar/index.ts"
import type { Facts } from "../filing/Filing.ts"
import { Province } from "../place/index.ts"
import type { Plugin } from "../provider/Plugin.ts"
import type { Administration, Regulations } from "../regulation/Regulations.ts"
import type { Book } from "../rule/Clause.ts"
import { evaluate, type Finding } from "../rule/evaluate.ts"
import { type Text, text } from "../text/Text.ts"
import { common } from "./book.ts"
import { Case, type Judged } from "./Case.ts"
import * as Clauses from "./clauses.ts"
import { counted, explained, isBlock } from "./explain.ts"
import { administrationOf, rulesOf } from "./layers.ts"
import { plannedOrders } from "./orders.ts"
import { see } from "./places.ts"
import { questions } from "./questions.ts"
import type { ProviderReport, Report } from "./Report.ts"
import { changeView, orderView, serviceView } from "./views.ts"

/** What each provider says to a filing on a day: types, findings, materials, routes, questions, orders, duties. */
export const check = (
  facts: Facts,
  plugins: ReadonlyArray<Plugin>,
  regulations: Regulations,
  today: string,
): Report => {
  const asked = new Case(facts, regulations, today)
  const providers = plugins.map((plugin) => checkAt(asked, facts, plugin, regulations))
  const books = [...plugins.flatMap(booksOf), regulations.book]
  const notes = notesOf(administrationOf(facts, regulations))
  const clauses = Clauses.citedIn([providers, notes], books)
  return {
    openbeian: 1,
    today,
    advice,
    daysOff: daysOff(providers, today),
    regulations: { ...regulationsUsed(facts, regulations, clauses), notes },
    providers,
    clauses,
  }
}

export { Case, type Judged } from "./Case.ts"
export { rulesOf } from "./layers.ts"

/** The verdicts of one provider alone: its own rules and core's, at every place. */
export const findings = (facts: Facts, plugin: Plugin, today: string) =>
  evaluate(rulesOf(plugin).index, see(facts, plugin, today).places)

/** The books that a provider's answers rest on. */
export const booksOf = (plugin: Plugin): ReadonlyArray<Book> => [plugin.book, common]

/** The verdicts of all layers at one provider: the quick part of a check. */
export const judge = (facts: Facts, plugin: Plugin, regulations: Regulations, today: string): Judged =>
  new Case(facts, regulations, today).at(plugin)

const checkAt = (asked: Case, facts: Facts, plugin: Plugin, regulations: Regulations): ProviderReport => {
  const { seen, views, all, counting } = asked.at(plugin)
  const { administration, today } = views
  const books = [...booksOf(plugin), regulations.book]
  const { id, name, monogram, level, checkedOn, book } = plugin
  const services = seen.services.map((service) => serviceView(views, service))
  const changes = seen.changes.map((change) => changeView(views, change))
  const awaitsProvince =
    facts.subject?.province === undefined && Object.keys(regulations.administrations).length > 0
  return {
    provider: id,
    name,
    monogram,
    level,
    checkedOn,
    editions: editionsOf(book),
    isFreeOfBlocks: !counting.some(isBlock),
    ...inTime(counting),
    counts: counted(counting),
    services,
    changes,
    orders: plannedOrders(seen, plugin, administration, today).map(orderView),
    findings: all.map((finding) => explained(finding, books)),
    questions: questions(facts, { findings: counting, services, changes, awaitsProvince, plugin }, name),
  }
}

/** What time does to an answer: when the first thing that passes ends, and when the last block has gone by itself. */
const inTime = (findings: ReadonlyArray<Finding>): Pick<ProviderReport, "holdsUntil" | "healsOn"> => {
  const [holdsUntil] = findings
    .flatMap(({ verdict }) => (verdict._tag === "Pass" ? (verdict.until ?? []) : []))
    .toSorted()
  const blocks = findings.filter(isBlock)
  const days = blocks.flatMap(({ verdict }) => (verdict._tag === "Fail" ? (verdict.from ?? []) : []))
  const last = days.length === blocks.length ? days.toSorted().at(-1) : undefined
  const healsOn = last === undefined || findings.some((finding) => isLostBy(finding, last)) ? undefined : last
  return {
    ...(holdsUntil === undefined ? {} : { holdsUntil }),
    ...(healsOn === undefined ? {} : { healsOn }),
  }
}

/** While one waits until that day, what passes now would have begun to block. */
const isLostBy = ({ rule, verdict }: Finding, day: string): boolean =>
  rule.severity === "block" && verdict._tag === "Pass" && verdict.until !== undefined && verdict.until < day

/** The papers of a book, each with its edition. */
export const editionsOf = (book: Book): ProviderReport["editions"] =>
  Object.entries(book.sources).map(([id, { title, publisher, edition }]) => ({
    id,
    title,
    publisher,
    edition,
  }))

/** Of the many sources of the country those that an answer here rests on. */
const regulationsUsed = (
  facts: Facts,
  { book, checkedOn }: Regulations,
  clauses: Report["clauses"],
): Omit<Report["regulations"], "notes"> => {
  const used = Clauses.sourcesOf(book, clauses)
  const code = facts.subject?.province
  const province = code === undefined ? undefined : Option.getOrUndefined(Province.ofCode(code))
  return {
    checkedOn,
    ...(province === undefined
      ? {}
      : {
          province: {
            code: province.code,
            name: province.name,
            hasAdministration: province.hasAdministration,
          },
        }),
    editions: editionsOf(book).filter(({ id }) => used.has(id)),
  }
}

/** What the sources say of the province beside what is made into rules, papers and figures. */
const notesOf = (administration: Administration | undefined): Report["regulations"]["notes"] =>
  administration?.statements.flatMap(({ as, id, label, group, differs, cites }) =>
    as === "note" ? [{ id, label, group, differs, clauses: cites }] : [],
  ) ?? []

const daysOff = (providers: ReadonlyArray<ProviderReport>, today: string): ReadonlyArray<string> => {
  const ends = providers.flatMap(({ services, changes }) =>
    [...services, ...changes].flatMap(({ routes }) => routes.flatMap((route) => route.ends?.latest ?? [])),
  )
  const last = [today, ...ends].toSorted().at(-1) ?? today
  const days = Array.from({ length: Day.daysBetween(today, last) + 1 }, (_, n) => Day.plusDays(today, n))
  return days.filter((day) => !WorkingDays.isWorking(day))
}

/** What stands under every answer. */
export const advice: Text = text(
  "本结果是依据所列文件版本给出的建议，以接入商和通信管理局的答复为准。",
  "This is advice resting on the editions named; the provider and the administration have the last word.",
)
