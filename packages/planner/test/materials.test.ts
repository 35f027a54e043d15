import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

describe("a material that two demands of one order name", () => {
  const [facts] = Filings.sample(Filings.cleanFiling({ provider: acme }), 20).filter(
    ({ services }) => services?.[0]?.kind === "website",
  )
  const asking = (...materials: Plugin.Plugin["materials"]) => askingFor(1, ...materials)
  /** Of one new service, or of several in one order. */
  const askingFor = (count: number, ...materials: Plugin.Plugin["materials"]) => {
    const plugin: Plugin.Plugin = { ...acme, materials }
    const services = (facts?.services ?? []).slice(0, 1).flatMap((service) =>
      Array.from({ length: count }, (_, n) => ({
        ...service,
        name: `site ${n}`,
        domains: (service.domains ?? []).map((domain) => ({ ...domain, name: `site-${n}.cn` })),
      })),
    )
    const plan = Planner.plan(
      Planner.prepare(
        {
          openbeian: 1,
          filings: [
            {
              customer: "c",
              ...facts,
              register: { subject: { isFiled: true, access: [acme.id] }, services: [] },
              services,
            },
          ],
        },
        { plugins: [plugin], regulations: exampleRegulations, today, assumptions },
      ),
      { at: acme.id, objective: "cost" },
    )
    expect(plan.orders).toHaveLength(1)
    const asked = plan.materials.filter(({ title }) => title.en === certificate.title.en)
    const step = plan.steps.find(({ kind }) => kind === "prepare")
    return { asked, papers: step?.inputs.filter(({ en }) => en === certificate.title.en), step }
  }
  const assumptions = { openbeian: 1 } as const
  const certificate: Plugin.Plugin["materials"][number] = {
    id: "certificate",
    title: text("域名证书", "domain certificate"),
    form: "image",
    how: text("有的省要", "some provinces want it"),
    wanted: () => "onRequest",
    format: "undocumented",
    cites: ["ac-hotline"],
  }
  const stronger: typeof certificate = {
    ...certificate,
    id: "province-certificate",
    how: text("每个域名都交", "of every domain"),
    wanted: () => "required",
    cites: ["ac-codes"],
  }

  it("is listed once, as the stronger one wants it, with the clauses of both, whichever comes first", () => {
    for (const both of [
      [certificate, stronger],
      [stronger, certificate],
    ]) {
      const { asked, papers, step } = asking(...both)
      expect(asked).toMatchObject([{ wanted: "required", how: stronger.how, form: "image" }])
      expect(asked[0]?.clauses.toSorted()).toEqual(["ac-codes", "ac-hotline"])
      expect(papers).toHaveLength(1)
      expect(step?.text.zh).toContain(`备齐 ${step?.inputs.length} 份材料`)
    }
  })

  it("has the measures of both, each once", () => {
    const small = { ...certificate, format: { bytes: [1, 200_000] } } as const
    const coloured = { ...stronger, format: { bytes: [1, 200_000], isColour: true } } as const
    const measures = (...both: Plugin.Plugin["materials"]) =>
      asking(...both).asked.map(({ format }) => format.map(({ en }) => en).toSorted())
    const [both] = measures(coloured)
    expect(both).toHaveLength(2)
    expect(measures(small, coloured)).toEqual([both])
    expect(measures({ ...small, format: coloured.format }, { ...stronger, format: small.format })).toEqual([
      both,
    ])
  })

  it("is one for all services that want it alike, with all clauses, and another for those that want it more", () => {
    const services = ["/services/0", "/services/1"]
    const ofSecond = (wanted: "onRequest" | "required"): typeof certificate => ({
      ...stronger,
      wanted: ({ service }) => (service.name === "site 1" ? wanted : "no"),
    })
    expect(askingFor(2, certificate).asked.map((each) => [each.wanted, each.for])).toEqual([
      ["onRequest", services],
    ])
    const alike = askingFor(2, certificate, ofSecond("onRequest")).asked
    expect(alike.map((each) => [each.for, each.clauses.toSorted()])).toEqual([
      [services, ["ac-codes", "ac-hotline"]],
    ])
    const same = { ...ofSecond("required"), id: certificate.id }
    expect(askingFor(2, certificate, same).asked.map((each) => [each.wanted, each.for])).toEqual([
      ["onRequest", ["/services/0"]],
      ["required", ["/services/1"]],
    ])
  })

  it("is two where it is wanted in two forms, and one to have ready", () => {
    const { asked, papers } = asking(certificate, { ...stronger, form: "paper" })
    expect(asked.map(({ form, wanted }) => `${form} ${wanted}`)).toEqual([
      "image onRequest",
      "paper required",
    ])
    expect(papers).toHaveLength(1)
  })
})

describe("the providers of a plan", () => {
  it("tell where their papers do not list what is to be brought", () => {
    const silent = { ...acme, id: "silent", materials: [] }
    const { providers } = Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [] },
        {
          plugins: [acme, silent],
          regulations: exampleRegulations,
          today,
          assumptions: { openbeian: 1 },
        },
      ),
      { at: "mix", objective: "cost" },
    )
    expect(providers.map(({ id, materials }) => [id, materials])).toEqual([
      [acme.id, undefined],
      ["silent", "undocumented"],
    ])
  })
})
