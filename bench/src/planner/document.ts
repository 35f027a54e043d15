import { readFileSync } from "node:fs"
import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { Assumptions, Planner } from "@openbeian/planner"
import { read as readTables } from "@openbeian/portfolio"
import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import { Effect, Result } from "effect"
import { readXlsx } from "hucre/xlsx"

/** The portfolio of the examples, so often that it has about a thousand services. */
const times = 6

/** One subject with so many services. */
const servicesOfOne = 400

const read = (text: string): Portfolio.Portfolio =>
  Result.getOrThrow(Document.read(Portfolio.Portfolio, text, Portfolio.limits)).value

interface Given {
  readonly portfolio: Portfolio.Portfolio
  readonly json: string
}

/** Made on first use: whoever times something else does without. */
const later = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const examples = (file: string): Uint8Array =>
  readFileSync(new URL(`../../../examples/${file}`, import.meta.url))

const example = (): Portfolio.Portfolio =>
  read(new TextDecoder().decode(examples("portfolios/portfolio.yaml")))

const withJson = (portfolio: Portfolio.Portfolio): Given => ({ portfolio, json: JSON.stringify(portfolio) })

const given = later(() => {
  const { filings, ...rest } = example()
  const many = Array.from({ length: times }, (_, n) =>
    filings.map((filing) => ({ ...filing, customer: `${filing.customer}-${n}` })),
  )
  return withJson({ ...rest, filings: many.flat() })
})

/** The largest customer of the examples, its services again and again under other domains. */
const one = later(() => {
  const { filings, ...rest } = example()
  const sizeOf = ({ services = [] }: Portfolio.Customer): number => services.length
  const [largest] = filings.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  if (largest?.services === undefined) throw new Error("the examples have no customer with services")
  const { services } = largest
  const more = Array.from({ length: Math.ceil(servicesOfOne / services.length) }, (_, n) =>
    services.map((service) => ({
      ...service,
      domains: (service.domains ?? []).map((domain) => ({ ...domain, name: `n${n}-${domain.name ?? ""}` })),
    })),
  )
  return withJson({ ...rest, filings: [{ ...largest, services: more.flat().slice(0, servicesOfOne) }] })
})

const workbook = later(() => new Uint8Array(examples("portfolio.xlsx")))

const planOf = (portfolio: Portfolio.Portfolio) =>
  Planner.plan(
    Planner.prepare(portfolio, {
      plugins: installed,
      regulations,
      today: "2026-11-20",
      assumptions: Assumptions.none,
    }),
    { at: "mix", objective: "cost" },
  )

/** The document read, and the plan made of it: from the filings to steps, papers and clauses. */
export const documents = {
  read: () => read(given().json),
  plan: () => planOf(given().portfolio),
  readOne: () => read(one().json),
  planOne: () => planOf(one().portfolio),
  /** The workbook of the examples, by the library alone and from its bytes to the plan. */
  readWorkbook: () => readXlsx(workbook()),
  planWorkbook: async () => planOf((await Effect.runPromise(readTables(workbook()))).portfolio),
}
