import * as Option from "effect/Option"
import { Day, WorkingDays } from "../calendar/index.ts"
import type { Facts } from "../filing/Filing.ts"
import { Province } from "../place/index.ts"
import type { Plugin } from "../provider/Plugin.ts"
import type { Administration, Regulations } from "../regulation/Regulations.ts"
import type { Book } from "../rule/Clause.ts"
import { type Alike, evaluate, type Finding } from "../rule/evaluate.ts"
import { type Text, text } from "../text/Text.ts"
import { common } from "./book.ts"
import * as Clauses from "./clauses.ts"
import { counted, explained, isBlock } from "./explain.ts"
import { administrationOf, type Layered, layeredFindings, layersOf, rulesOf } from "./layers.ts"
import { plannedOrders } from "./orders.ts"
import { type Seen, type Sight, see, seenBy, sightOf } from "./places.ts"
import { questions } from "./questions.ts"
import type { ProviderReport, Report } from "./Report.ts"
import { changeView, orderView, serviceView, type Views } from "./views.ts"

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

export { rulesOf } from "./layers.ts"

/** The verdicts of one provider alone: its own rules and core's, at every place. */
export const findings = (facts: Facts, plugin: Plugin, today: string) =>
  evaluate(rulesOf(plugin).index, see(facts, plugin, today).places)

/** The books that a provider's answers rest on. */
export const booksOf = (plugin: Plugin): ReadonlyArray<Book> => [plugin.book, common]

/** What a provider makes of a filing, before it is put into words (判定). Verdicts are reached when they are first read. */
export interface Judged {
  readonly seen: Seen
  /** What the services and changes are shown with: papers, ways and duties. */
  readonly views: Views
  /** Every verdict of every layer. */
  readonly all: ReadonlyArray<Layered<Finding>>
  /** Those that count: nothing nearer decides instead. */
  readonly counting: ReadonlyArray<Finding>
}

/**
 * A filing on a day, to be judged at one provider or at several (一案). What has nothing to do with the provider is found
 * at the first of them and holds for the others.
 */
export class Case {
  private readonly facts: Facts
  private readonly regulations: Regulations
  private readonly sight: Sight
  /** By the likeness of what providers see. */
  private readonly known = new Map<string, Alike>()

  constructor(facts: Facts, regulations: Regulations, today: string) {
    this.facts = facts
    this.regulations = regulations
    this.sight = sightOf(facts, today)
  }

  at(plugin: Plugin): Judged {
    const seen = seenBy(plugin, this.sight)
    const layers = layersOf(this.facts, plugin, this.regulations)
    const administration = administrationOf(this.facts, this.regulations)
    const views = { plugin, layers, administration, today: this.sight.today }
    return new Judgement(seen, views, this.alikeWith(seen))
  }

  private alikeWith({ likeness }: Seen): Alike {
    const alike: Alike = this.known.get(likeness) ?? new Map()
    this.known.set(likeness, alike)
    return alike
  }
}

class Judgement implements Judged {
  readonly seen: Seen
  readonly views: Views
  private readonly alike: Alike
  private reached: Pick<Judged, "all" | "counting"> | undefined

  constructor(seen: Seen, views: Views, alike: Alike) {
    this.seen = seen
    this.views = views
    this.alike = alike
  }
  get all(): Judged["all"] {
    return this.verdicts.all
  }
  get counting(): Judged["counting"] {
    return this.verdicts.counting
  }
  private get verdicts(): Pick<Judged, "all" | "counting"> {
    if (this.reached !== undefined) return this.reached
    const all = layeredFindings(this.views.layers, this.seen.places, this.alike)
    const counting = all.filter(({ decidedBy }) => decidedBy === undefined).map(({ of }) => of)
    this.reached = { all, counting }
    return this.reached
  }
}

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
