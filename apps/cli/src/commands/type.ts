import type { Report } from "@openbeian/core/check"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { consult } from "../consult.ts"
import { heading } from "../print/sheet.ts"
import { printTypes } from "../print/types.ts"

/** Only which filing it is at each provider. */
export const run = (asked: Asked): Answer => {
  const found = consult(asked)
  if (Result.isFailure(found)) return refuse(...found.failure)
  const { report, sheet } = found.success
  if (asked.options.format === "json") return answer(json(typesOf(report)))
  return printed(
    report.providers.flatMap((provider) => [
      ...heading(sheet, provider.name),
      ...printTypes(sheet, provider),
    ]),
  )
}

/** Of a report the types alone, and the clauses that they rest on; the API answers the same. */
const typesOf = ({ openbeian, today, advice, providers, clauses }: Report.Report) => {
  const kept = providers.map(({ provider, name, services, changes }) => ({
    provider,
    name,
    services: services.map(({ routes: _, materials: __, duties: ___, ...service }) => service),
    changes: changes.map(({ path, kind, types }) => ({ path, kind, types })),
  }))
  const answers = kept.flatMap(({ services, changes }) => [...services, ...changes].map(({ types }) => types))
  const cited = new Set(answers.flatMap((types) => [types, ...types.types]).flatMap((one) => one.clauses))
  const shown = Object.entries(clauses).filter(([id]) => cited.has(id))
  return { openbeian, today, advice, providers: kept, clauses: Object.fromEntries(shown) }
}
