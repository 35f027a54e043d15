import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import type { Answers } from "../../src/fields/index.ts"
import { answer, filed, rows, saying, unfiled, verdict, wanted, websites } from "./say.ts"

const of = (
  kind: Filing.Subject["kind"] & string,
  services: ReadonlyArray<Filing.Service>,
  filedServices: ReadonlyArray<Filing.FiledService> = [],
): Filing.Facts => ({
  subject: { kind },
  services,
  register:
    filedServices.length === 0
      ? unfiled
      : { subject: { isFiled: true, access: ["acme"] }, services: filedServices },
})

describe("the letter for a service's responsible person", () => {
  const answers: Answers = { servicePrincipalLetter: rows({}) }
  const named = (
    name: string,
    kind: "enterprise" | "individual" = "enterprise",
    type?: "passport" | "residentId",
  ): Filing.Facts => ({
    subject: { kind, legalRepresentative: { name: "沈见山" } },
    services: [
      { kind: "website", principal: { name, ...(type === undefined ? {} : { credential: { type } }) } },
    ],
    register: unfiled,
  })

  it("is wanted of who is not the legal representative of a unit", () => {
    expect(wanted("service-principal-letter", answers, named("叶云舟"))).toBe("required")
    expect(wanted("service-principal-letter", answers, named("沈见山"))).toBe("no")
    expect(wanted("service-principal-letter", answers, named("叶云舟", "individual"))).toBe("no")
    expect(
      wanted("service-principal-letter", answers, {
        subject: { kind: "enterprise" },
        services: [{ kind: "website" }],
      }),
    ).toBe("unknown")
  })

  it("names somebody with a resident card where a source says so", () => {
    const rule = "authorised-person-holds-a-resident-card"
    const card: Answers = { servicePrincipalLetter: rows({ needsResidentId: true }, {}) }
    expect(verdict(rule, card, named("叶云舟", "enterprise", "residentId"))).toBe("Pass")
    expect(verdict(rule, card, named("叶云舟", "enterprise", "passport"))).toBe("Fail")
    expect(verdict(rule, card, named("叶云舟"))).toBe("Undecided")
    expect(verdict(rule, card, named("沈见山", "enterprise", "passport"))).toBe("NotApplicable")
    expect(verdict(rule, answers, named("叶云舟", "enterprise", "passport"))).toBeUndefined()
  })
})

describe("the pledge on off-campus training", () => {
  it("is for who offers none", () => {
    const answers: Answers = { trainingPledge: rows(true) }
    const touching = (preApprovalSectors: Filing.Service["preApprovalSectors"] & {}) =>
      of("enterprise", [{ kind: "website", preApprovalSectors }])
    expect(wanted("training-pledge", answers, touching([]))).toBe("onRequest")
    expect(wanted("training-pledge", answers, touching(["offCampusTraining"]))).toBe("no")
  })
})

describe("domain certificates", () => {
  const paper = "domain-certificate"
  const every: Answers = { domainCertificate: rows({ from: 1, of: "order" }) }
  const four: Answers = { domainCertificate: rows({ from: 4, of: "order" }) }
  const five: Answers = { domainCertificate: rows({ from: 5, of: "subject" }) }

  it("are wanted of every domain, or from a number on", () => {
    expect(wanted(paper, every, of("enterprise", websites(1)))).toBe("required")
    expect(wanted(paper, every, of("enterprise", [{ kind: "app", domains: [] }]))).toBe("no")
    expect(wanted(paper, four, of("enterprise", websites(3)))).toBe("no")
    expect(wanted(paper, four, of("enterprise", websites(4)))).toBe("required")
    expect(wanted(paper, four, of("enterprise", websites(3), filed(3)))).toBe("no")
  })

  it("count what is filed where the subject is meant", () => {
    expect(wanted(paper, five, of("enterprise", websites(1), filed(3)))).toBe("no")
    expect(wanted(paper, five, of("enterprise", websites(1), filed(4)))).toBe("required")
    expect(wanted(paper, five, { subject: { kind: "enterprise" }, services: websites(5) })).toBe("unknown")
  })

  it("may be wanted of individuals alone, and be ready where sources differ", () => {
    const personal: Answers = { domainCertificate: rows({ from: 1, of: "order", whose: "individual" }) }
    expect(wanted(paper, personal, of("individual", websites(1)))).toBe("required")
    expect(wanted(paper, personal, of("enterprise", websites(1)))).toBe("no")
    const differing: Answers = {
      domainCertificate: rows({ from: 4, of: "order" }, { from: 1, of: "order" }),
    }
    expect(wanted(paper, differing, of("enterprise", websites(1)))).toBe("onRequest")
    expect(wanted(paper, differing, of("enterprise", websites(4)))).toBe("required")
  })
})

describe("a plan of the websites", () => {
  const plan = (value: NonNullable<Answers["constructionPlanOfUnit"]>[0]["is"]): Answers => ({
    constructionPlanOfUnit: rows(value),
    constructionPlanOfIndividual: rows({ ...value, from: value.from + 1 }),
  })

  it.each([
    ["sites", websites(2), 1],
    ["filedSites", websites(1), 3],
    ["services", [...websites(1), { kind: "app", name: "溪桥" }], 1],
    ["domains", websites(2), 1],
    ["prefixes", websites(2), 1],
  ] as const)("counts %s", (kind, services, there) => {
    const answers = plan({ from: 3, of: kind })
    expect(wanted("unit-construction-plan", answers, of("enterprise", services, filed(there)))).toBe(
      "required",
    )
    expect(wanted("unit-construction-plan", answers, of("individual", services, filed(there)))).toBe("no")
    expect(wanted("individual-construction-plan", answers, of("individual", services, filed(there)))).toBe(
      "no",
    )
    expect(
      wanted("unit-construction-plan", plan({ from: 4, of: kind }), of("enterprise", services, filed(there))),
    ).toBe("no")
  })

  it("is no paper of an app unless apps are counted", () => {
    const app: ReadonlyArray<Filing.Service> = [{ kind: "app", name: "溪桥" }]
    const paper = (kind: "sites" | "services" | "filedSites") =>
      wanted("unit-construction-plan", plan({ from: 3, of: kind }), of("enterprise", app, filed(3)))
    expect(paper("sites")).toBe("no")
    expect(paper("filedSites")).toBe("no")
    expect(paper("services")).toBe("required")
  })

  it("counts a name under two suffixes as one prefix and two domains", () => {
    const twins: ReadonlyArray<Filing.Service> = [
      { kind: "website", domains: [{ name: "xiqiao.cn" }, { name: "www.xiqiao.com.cn" }] },
    ]
    expect(wanted("unit-construction-plan", plan({ from: 2, of: "prefixes" }), of("enterprise", twins))).toBe(
      "no",
    )
    expect(wanted("unit-construction-plan", plan({ from: 2, of: "domains" }), of("enterprise", twins))).toBe(
      "required",
    )
  })

  it("counts a website that is filed elsewhere once", () => {
    const there: Filing.FiledService = { kind: "website", domains: ["xiqiao1.cn"], access: ["elsewhere"] }
    const facts = of("enterprise", websites(1), [there])
    expect(wanted("unit-construction-plan", plan({ from: 1, of: "sites" }), facts)).toBe("required")
    expect(wanted("unit-construction-plan", plan({ from: 2, of: "sites" }), facts)).toBe("no")
  })

  it("is open where the register is not known, and to be ready where sources differ", () => {
    const unknown: Filing.Facts = { subject: { kind: "enterprise" }, services: websites(1) }
    expect(wanted("unit-construction-plan", plan({ from: 3, of: "filedSites" }), unknown)).toBe("unknown")
    const differing: Answers = {
      constructionPlanOfUnit: rows({ from: 31, of: "sites" }, { from: 2, of: "sites" }),
    }
    const [paper] =
      answer(of("enterprise", websites(2)), saying(differing)).services[0]?.materials.filter(
        ({ id }) => id === "province-unit-construction-plan",
      ) ?? []
    expect(paper).toMatchObject({ wanted: "onRequest", layer: "province" })
    expect(paper?.because.zh).toMatch(/31 个.*华为云.*2 个.*阿里云/u)
  })
})

describe("the approval for a public body", () => {
  it("is wanted of government bodies for websites, and may be of public institutions", () => {
    const answers: Answers = { governmentApproval: rows({ by: "staffingOffice" }) }
    expect(wanted("government-approval", answers, of("government", websites(1)))).toBe("required")
    expect(wanted("government-approval", answers, of("publicInstitution", websites(1)))).toBe("onRequest")
    expect(wanted("government-approval", answers, of("government", [{ kind: "app" }]))).toBe("no")
    expect(wanted("government-approval", answers, of("enterprise", websites(1)))).toBe("no")
  })
})
