import type { Filing, Portfolio } from "@openbeian/core/filing"
import * as Result from "effect/Result"
import type { Cell, Table, Tables } from "./Cell.ts"
import { cellOf, partsOf } from "./cellOf.ts"
import { meaningOf } from "./meaning.ts"
import { broker, type Language, type Reference, type SheetId } from "./names.ts"
import { Refused } from "./Refused.ts"
import { isBroker, isExample } from "./readRow.ts"
import { all, type Case, type CaseId, headingOf, type Sheet } from "./Sheet.ts"

/** One row before its cells are written. */
interface Line {
  readonly refers: Readonly<Partial<Record<Reference, string>>>
  readonly one: CaseId
  readonly value: unknown
}

type Lines = Readonly<Record<SheetId, Array<Line>>>

/** The tables of a portfolio. Reading them gives it back; what no cell can hold is refused. */
export const tablesOf = (
  portfolio: Portfolio.Portfolio,
  language: Language,
): Result.Result<Tables, Refused> => {
  const taken = portfolio.filings.find(({ customer }) => isBroker(customer) || isExample(customer))
  if (taken !== undefined)
    return Result.fail(
      Refused.of("notHeld", { entry: taken.customer, found: headingOf("customer")[language] }),
    )
  const lines: Lines = {
    subjects: [],
    persons: [],
    services: [],
    domains: [],
    register: [],
    accounts: [],
    servers: [],
  }
  for (const filing of portfolio.filings) ofFiling(filing, lines)
  if (portfolio.accounts !== undefined) ofBroker(portfolio.accounts, language, lines)
  const tables = all.map((sheet) => tableOf(sheet, lines[sheet.id], language))
  const long = tables.flatMap(longIn)[0]
  return long === undefined
    ? Result.succeed({ tables, leftOut: [], epoch: 1900 })
    : Result.fail(Refused.of("notHeld", long))
}

/** Excel's limit for one cell. */
const cellMax = 32_767

const longIn = ({ name, rows }: Table) =>
  rows.flatMap((cells) =>
    cells.flatMap((cell) =>
      typeof cell === "string" && cell.length > cellMax
        ? [{ entry: `${name}: ${cell.slice(0, 20)}…`, found: `${cell.length} > ${cellMax}` }]
        : [],
    ),
  )

const ofFiling = (filing: Portfolio.Customer, lines: Lines): void => {
  const { customer, subject, register, services = [], accounts = [] } = filing
  lines.subjects.push({ refers: { customer }, one: "customer", value: filing })
  if (subject?.principal !== undefined)
    lines.persons.push({ refers: { customer }, one: "principal", value: subject.principal })
  if (subject?.legalRepresentative !== undefined)
    lines.persons.push({
      refers: { customer },
      one: "legalRepresentative",
      value: subject.legalRepresentative,
    })
  services.forEach((service, index) => {
    const refers = { customer, service: `S${index + 1}` }
    lines.services.push({ refers, one: "service", value: service })
    for (const domain of service.domains ?? []) lines.domains.push({ refers, one: "domain", value: domain })
  })
  ofPrincipals(customer, services, lines)
  if (register?.subject !== undefined)
    lines.register.push({ refers: { customer }, one: "filedSubject", value: register.subject })
  for (const filed of register?.services ?? [])
    lines.register.push({ refers: { customer }, one: "filedService", value: filed })
  ofAccounts(customer, accounts, lines)
}

/** A person who is responsible for several services stands in one row. */
const ofPrincipals = (customer: string, services: ReadonlyArray<Filing.Service>, lines: Lines): void => {
  const byPerson = new Map<string, { readonly value: unknown; readonly of: Array<string> }>()
  services.forEach(({ principal }, index) => {
    if (principal === undefined) return
    const same = JSON.stringify(principal)
    const known = byPerson.get(same) ?? { value: principal, of: [] }
    known.of.push(`S${index + 1}`)
    byPerson.set(same, known)
  })
  for (const { value, of } of byPerson.values())
    lines.persons.push({ refers: { customer, service: of.join("；") }, one: "servicePrincipal", value })
}

const ofBroker = (accounts: ReadonlyArray<Filing.Account>, language: Language, lines: Lines): void => {
  const customer = broker[language]
  if (accounts.length === 0)
    lines.subjects.push({ refers: { customer }, one: "customer", value: { accounts } })
  ofAccounts(customer, accounts, lines)
}

const ofAccounts = (customer: string, accounts: ReadonlyArray<Filing.Account>, lines: Lines): void => {
  accounts.forEach((value, index) => {
    const refers = { customer, account: `A${index + 1}` }
    lines.accounts.push({ refers, one: "account", value })
    for (const server of value.servers ?? []) lines.servers.push({ refers, one: "server", value: server })
    for (const code of value.codes ?? []) lines.servers.push({ refers, one: "code", value: code })
  })
}

const tableOf = (sheet: Sheet, lines: ReadonlyArray<Line>, language: Language): Table => ({
  sheet: sheet.id,
  name: sheet.name[language],
  merges: [],
  rows: [headingRow(sheet, language), ...lines.map((line) => rowOf(sheet, line, language))],
})

export const headingRow = (sheet: Sheet, language: Language): ReadonlyArray<string> => [
  ...sheet.references.map((reference) => headingOf(reference)[language]),
  ...sheet.columns.map(({ heading }) => heading[language]),
]

const rowOf = (sheet: Sheet, { refers, one, value }: Line, language: Language): ReadonlyArray<Cell> => {
  const found = caseOf(sheet, one)
  return [
    ...sheet.references.map((reference) =>
      reference === sheet.by ? found.name[language] : (refers[reference] ?? null),
    ),
    ...sheet.columns.map(({ id, form }): Cell => {
      const steps = found.steps.get(id)
      const fact = steps === undefined ? undefined : factAt(value, steps)
      if (fact === undefined) return null
      if (form.form === "none")
        return Array.isArray(fact) && fact.length === 0 ? cellOf(form, fact, undefined, language) : null
      return cellOf(form, fact, meaningOf(sheet.id, id), language)
    }),
  ]
}

const caseOf = (sheet: Sheet, id: CaseId): Case => {
  const found = sheet.cases.find((one) => one.id === id)
  if (found === undefined) throw new Error(`the sheet ${sheet.id} has no ${id}`)
  return found
}

const factAt = (value: unknown, steps: ReadonlyArray<string>): unknown =>
  steps.reduce((at, step) => partsOf(at)[step], value)
