import { Day, WorkingDays } from "../calendar/index.ts"
import type { Facts } from "../filing/Filing.ts"
import type { Plugin } from "../provider/Plugin.ts"
import type { Book } from "../rule/Clause.ts"
import { evaluate, index, type RuleIndex } from "../rule/evaluate.ts"
import type { AnyRule } from "../rule/Rule.ts"
import { text } from "../text/Text.ts"
import { common } from "./book.ts"
import * as Clauses from "./clauses.ts"
import { counted, explained, isBlock } from "./explain.ts"
import { plannedOrders } from "./orders.ts"
import { see } from "./places.ts"
import { questions } from "./questions.ts"
import type { ProviderReport, Report } from "./Report.ts"
import { appRules } from "./rules/app.ts"
import { formatRules } from "./rules/formats.ts"
import { identityRules } from "./rules/identity.ts"
import { limitRules } from "./rules/limits.ts"
import { supportRules } from "./rules/support.ts"
import { changeView, orderView, serviceView } from "./views.ts"

/** What each provider says to a filing on a day: types, findings, materials, routes, questions, orders, duties. */
export const check = (facts: Facts, plugins: ReadonlyArray<Plugin>, today: string): Report => {
  const providers = plugins.map((plugin) => checkAt(facts, plugin, today))
  return {
    openbeian: 1,
    today,
    advice,
    daysOff: daysOff(providers, today),
    providers,
    clauses: citedIn(providers, plugins),
  }
}

/** The verdicts alone: every rule of a provider, its own and core's, at every place. */
export const findings = (facts: Facts, plugin: Plugin, today: string) =>
  evaluate(rulesOf(plugin).index, see(facts, plugin, today).places)

/** All rules that speak for a provider: its own, and core's over its limits, formats and abilities. */
export const rulesOf = (
  plugin: Plugin,
): { readonly all: ReadonlyArray<AnyRule>; readonly index: RuleIndex } => {
  const before = made.get(plugin)
  if (before !== undefined) return before
  const all = [
    ...supportRules(plugin),
    ...plugin.rules,
    ...limitRules(plugin),
    ...formatRules(plugin),
    ...identityRules,
    ...appRules,
  ]
  const rules = { all, index: index(all) }
  made.set(plugin, rules)
  return rules
}
const made = new WeakMap<Plugin, { readonly all: ReadonlyArray<AnyRule>; readonly index: RuleIndex }>()

/** The books that a provider's answers rest on. */
export const booksOf = (plugin: Plugin): ReadonlyArray<Book> => [plugin.book, common]

const checkAt = (facts: Facts, plugin: Plugin, today: string): ProviderReport => {
  const seen = see(facts, plugin, today)
  const all = evaluate(rulesOf(plugin).index, seen.places)
  const { id, name, monogram, checkedOn, book } = plugin
  const services = seen.services.map((service) => serviceView(plugin, service, today))
  const changes = seen.changes.map((change) => changeView(plugin, change, today))
  return {
    provider: id,
    name,
    monogram,
    checkedOn,
    editions: Object.entries(book.sources).map(([source, { title, publisher, edition }]) => ({
      id: source,
      title,
      publisher,
      edition,
    })),
    isFreeOfBlocks: !all.some(isBlock),
    counts: counted(all),
    services,
    changes,
    orders: plannedOrders(seen, plugin, today).map(orderView),
    findings: all.map((finding) => explained(finding, booksOf(plugin))),
    questions: questions(facts, all, services, changes),
  }
}

const daysOff = (providers: ReadonlyArray<ProviderReport>, today: string): ReadonlyArray<string> => {
  const ends = providers.flatMap(({ services }) =>
    services.flatMap(({ routes }) => routes.flatMap((route) => route.ends?.latest ?? [])),
  )
  const last = [today, ...ends].toSorted().at(-1) ?? today
  const days = Array.from({ length: Day.daysBetween(today, last) + 1 }, (_, n) => Day.plusDays(today, n))
  return days.filter((day) => !WorkingDays.isWorking(day))
}

const citedIn = (
  providers: ReadonlyArray<ProviderReport>,
  plugins: ReadonlyArray<Plugin>,
): Report["clauses"] => {
  const ids = new Set<string>()
  collect(providers, ids)
  const views = [...ids].flatMap((id) =>
    plugins.flatMap(booksOf).flatMap((book) => Clauses.view(book, id) ?? []),
  )
  const others = views
    .flatMap(({ conflicts }) => conflicts.map((conflict) => conflict.with))
    .filter((id) => !ids.has(id))
  const beside = others.flatMap((id) => plugins.flatMap((plugin) => Clauses.view(plugin.book, id) ?? []))
  return Object.fromEntries([...views, ...beside].map((view) => [view.id, view]))
}

/** Every `clauses` list of an answer, however deep. */
const collect = (value: unknown, into: Set<string>): void => {
  if (Array.isArray(value)) for (const each of value) collect(each, into)
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "clauses" && Array.isArray(inner)) for (const id of inner) into.add(String(id))
      else collect(inner, into)
    }
  }
}

const advice = text(
  "本结果是依据所列文件版本给出的建议，以接入商和通信管理局的答复为准。",
  "This is advice resting on the editions named; the provider and the administration have the last word.",
)
