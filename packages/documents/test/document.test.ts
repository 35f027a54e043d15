import { text } from "@openbeian/core/text"
import { type Plan, Planner } from "@openbeian/planner"
import { broker } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { clauseRows } from "../src/clauses.ts"
import { CustomerUnknown, Format, PlanDocument } from "../src/index.ts"
import { namesOf } from "../src/names.ts"
import * as PlanMarkdown from "../src/PlanMarkdown.ts"
import { citedBy, partOf } from "../src/part.ts"
import { tablesOf } from "../src/tables/tables.ts"
import { small } from "./plans.ts"

describe("the forms that a plan is given out in", { timeout: 60_000 }, () => {
  const begins: Readonly<Record<Format.Format, string>> = {
    json: "{",
    pdf: "%PDF-",
    xlsx: "PK",
    md: "# ",
    ics: "BEGIN:VCALENDAR\r\n",
  }
  for (const format of Format.all)
    it(`${format}: is found by file name and media type, and is what it says it is`, async () => {
      expect(Format.ofFileName(`计划.v2.${format.toUpperCase()}`)).toBe(format)
      expect(Format.ofMediaType(` ${Format.formats[format].mediaType}; q=0.9`)).toBe(format)
      const made = Buffer.from(await PlanDocument.render(small, format, { language: "zh" }))
      expect(made.subarray(0, begins[format].length).toString("latin1")).toBe(begins[format])
    })

  it("knows no others", () => {
    expect(Format.ofFileName("plan.docx")).toBeUndefined()
    expect(Format.ofFileName("toString")).toBeUndefined()
    expect(Format.ofMediaType("text/html")).toBeUndefined()
  })

  it("says the character set of what is text", () => {
    expect(Format.contentTypeOf("ics")).toBe("text/calendar; charset=utf-8")
    expect(Format.contentTypeOf("pdf")).toBe("application/pdf")
    expect(Format.contentTypeOf("json")).toBe("application/json")
  })
})

describe("a clause that another one contradicts", () => {
  const conflict = { ruling: "ac-one", why: text("较新", "it is newer"), on: "2026-11-20" }
  const [view] = Object.values(small.clauses)
  if (view === undefined) throw new Error("the plan cites clauses")
  const plain = { ...view, isInForce: true, conflicts: [] }
  const plan: Plan.Plan = {
    ...small,
    clauses: {
      "ac-one": { ...plain, id: "ac-one", conflicts: [{ ...conflict, with: "ac-two" }] },
      "ac-two": { ...plain, id: "ac-two", conflicts: [{ ...conflict, with: "ac-one" }] },
      "ac-open": { ...plain, id: "ac-open", conflicts: [{ ...conflict, with: "ac-away", ruling: "review" }] },
      "ac-plain": { ...plain, id: "ac-plain" },
    },
  }

  it("says so in the list of clauses, which one is followed and why", () => {
    const rows = clauseRows(plan, namesOf(plan, "en"))
    expect(rows.map(({ standing, isPlain }) => [standing, isPlain])).toEqual([
      ["in force, contradicts [2]; this one is followed (it is newer)", false],
      ["in force, contradicts [1]; [1] is followed (it is newer)", false],
      ["in force, contradicts ac-away, and a person has to decide (it is newer)", false],
      ["in force", true],
    ])
    const md = PlanMarkdown.render(plan, { language: "zh" })
    expect(md).toMatch(/\[\^ac-two\]: .*现行、与 ac-one 相矛盾，取 ac-one（较新）\n/u)
    expect(md).toMatch(/\[\^ac-plain\]: (?!.*现行)/u)
  })
})

describe("the part of one customer", () => {
  const part = partOf(small, "xiqiao")

  it("has all that is the customer's and nothing else", () => {
    expect(part.customers.map(({ customer }) => customer)).toEqual(["xiqiao"])
    for (const list of ["steps", "orders", "materials", "blocked"] as const) {
      expect(part[list].length, list).toBeGreaterThan(0)
      expect(new Set(part[list].map(({ customer }) => customer)), list).toEqual(new Set(["xiqiao"]))
    }
    expect(JSON.stringify(part)).not.toMatch(/南岭|nanling/u)
  })

  it("says of rules that differ what they are to the customer's own services", async () => {
    const { portfolio, ...given } = broker()
    const filings = portfolio.filings.map((filing) => ({
      ...filing,
      services: (filing.services ?? []).map((service) => ({
        ...service,
        name: `国家${filing.customer.slice(0, 3)}`,
      })),
    }))
    const whole = Planner.plan(Planner.prepare({ openbeian: 1, filings }, given), {
      at: "mix",
      objective: "cost",
    })
    const own = partOf(whole, "xiqiao")
    const differing = ({ assumptions }: Plan.Plan) => assumptions.filter(({ kind }) => kind === "setAside")
    expect(JSON.stringify(differing(whole))).toContain("nanling")
    expect(differing(own).map(({ provider }) => provider)).toEqual(["acme", "second"])
    expect(own.providers.map(({ id }) => id)).toEqual(["acme"])
    expect(JSON.stringify(own)).not.toContain("nanling")
    const md = PlanMarkdown.render(whole, { language: "zh", customer: "xiqiao" })
    expect(md).toMatch(/不计国家的“服务名称不得含“国家””；照后者办不了的有：xiqiao 国家xiq、/u)
  })

  it("counts its own figures", () => {
    expect(part.figures).toEqual({
      customers: 1,
      services: 3,
      planned: 2,
      nothing: 0,
      blocked: 1,
      open: 0,
      orders: 2,
      accounts: 0,
      servers: 1,
      moves: 1,
      finish: small.customers[0]?.finish,
    })
  })

  it("keeps exactly the clauses that it cites, and no price of the broker's", () => {
    expect(new Set(Object.keys(part.clauses))).toEqual(new Set(citedBy(part)))
    expect(part.assumptions.map(({ kind }) => kind)).not.toContain("price")
    expect(small.assumptions.map(({ kind }) => kind)).toContain("price")
    expect(small.figures.yuan).toBe(1120)
    expect([part.figures.yuan, part.figures.costs]).toEqual([undefined, undefined])
    expect(small.purchases.map(({ yuan }) => yuan)).toEqual([560, 560])
    expect(part.purchases.map(({ yuan }) => yuan)).toEqual([undefined])
  })

  it("says what of the customer's own rows was not read, and is not complete for it", () => {
    expect(part.unread.map(({ cell }) => cell)).toEqual(["D2"])
    expect(part.complete).toBe(false)
    const whole = { ...small, unread: [], unknowns: [] }
    expect(partOf(whole, "xiqiao").complete).toBe(true)
    expect(
      partOf({ ...whole, unknowns: small.unknowns.map((one) => ({ ...one, customer: "xiqiao" })) }, "xiqiao")
        .complete,
    ).toBe(false)
  })

  it("names no server of the broker's or of others", () => {
    const line = (kind: "quota" | "unused") => ({
      kind,
      text: text("服务器 b-17", "server b-17"),
      clauses: [],
    })
    const plan = { ...small, assumptions: [...small.assumptions, line("quota"), line("unused")] }
    expect(JSON.stringify(plan)).toContain("b-17")
    expect(JSON.stringify(partOf(plan, "xiqiao"))).not.toContain("b-17")
  })

  it("calls a server of the broker that, without its id, in every form", async () => {
    const lent: Plan.Plan = {
      ...small,
      customers: small.customers.map((customer) => ({
        ...customer,
        services: customer.services.map((service) =>
          service.outcome === "planned"
            ? {
                ...service,
                runsOn: "b-17",
                runsOnOf: "broker",
                movesFrom: {
                  id: "b-18",
                  provider: "acme",
                  whose: "broker",
                  words: text("示例云上经办的服务器", "the broker's server at Acme"),
                },
              }
            : service,
        ),
      })),
      steps: [
        ...small.steps,
        ...small.steps.slice(-1).map((step) => ({
          ...step,
          id: "b",
          kind: "renew" as const,
          owner: "broker" as const,
          text: text("续费 b-17", "renew b-17"),
        })),
      ],
    }
    for (const format of ["json", "md", "ics"] as const) {
      const said = async (customer?: string) =>
        new TextDecoder().decode(
          await PlanDocument.render(lent, format, { language: "en", ...(customer && { customer }) }),
        )
      expect(await said()).toContain("b-17")
      expect(await said("xiqiao")).not.toMatch(/b-1[78]/u)
      expect(await said("nanling")).not.toMatch(/b-1[78]/u)
    }
    const md = PlanMarkdown.render(lent, { language: "en", customer: "xiqiao" })
    expect(md).toContain("a server of your agent")
    expect(md).toContain("Moves from the broker's server at Acme")
    const sheets = JSON.stringify(tablesOf(partOf(lent, "xiqiao"), namesOf(partOf(lent, "xiqiao"), "zh")))
    expect(sheets).toContain("代理的服务器")
    expect(sheets).not.toMatch(/b-1[78]/u)
    expect(partOf(lent, "xiqiao").customers[0]?.services[0]).toMatchObject({ runsOnOf: "broker" })
  })

  it("is of a customer of the plan", () => {
    expect(() => partOf(small, "nobody")).toThrow(CustomerUnknown)
  })
})
