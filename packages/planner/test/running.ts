import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import type { Assumptions } from "../src/Assumptions.ts"
import * as Planner from "../src/Planner.ts"

const { today } = Filings
const { fail, pass } = Verdict

/** As the papers of some providers have it: a domain points there once its filing there is approved, and then it does. */
export const pointing: Plugin.Plugin = {
  ...acme,
  rules: [
    ...acme.rules,
    Rule.ruleOf(acme.book)("domain", {
      id: "acme/unfiled-domain-is-not-pointed-here",
      cites: ["ac-domain-expiry"],
      severity: "warn",
      says: text("{name} 会被阻断", "{name} will be blocked"),
      fix: text("先停止解析", "take it down"),
      decide: ({ domain, provider, registration }) =>
        provider.isAmong(domain.resolvesTo) && registration.standing === "unfiled"
          ? fail({ name: domain.name })
          : pass,
      examples: [],
    }),
    Rule.ruleOf(acme.book)("domain", {
      id: "acme/domain-is-long",
      cites: ["ac-hotline"],
      severity: "warn",
      says: text("{name} 太短", "{name} is too short"),
      fix: text("另选一个", "choose another"),
      decide: ({ domain }) => fail({ name: domain.name }),
      examples: [],
    }),
    Rule.ruleOf(acme.book)("domain", {
      id: "acme/filed-domain-is-pointed-here",
      cites: ["ac-server-term"],
      severity: "warn",
      says: text("{name} 会被取消接入", "the access of {name} is cancelled"),
      fix: text("指回来", "point it here"),
      decide: ({ domain, provider, registration }) =>
        registration.standing !== "here" || provider.isAmong(domain.resolvesTo)
          ? pass
          : fail({ name: domain.name }),
      examples: [],
    }),
  ],
}

/** A second provider, which takes the codes of other accounts. */
export const lending: Plugin.Plugin = {
  ...acme,
  id: "lending",
  name: text("借云", "Lending"),
  limits: { ...acme.limits, quotaPerCode: [{ from: "2020-01-01", value: 1, cites: ["ac-codes"] }] },
  capabilities: { ...acme.capabilities, codeOfAnotherAccount: Plugin.can("ac-codes") },
}

export const website = ((): Filing.Facts => {
  const found = Filings.sample(Filings.cleanFiling({ provider: acme }), 40).find(
    ({ services }) => services?.[0]?.kind === "website",
  )
  if (found === undefined) throw new Error("no website among the samples")
  return found
})()

export const roomy: Filing.Server = { id: "own", product: "large", expiresOn: "2027-12-31", quotaUsed: 0 }
export const full: Filing.Server = { ...roomy, quotaUsed: 3 }

/** The website on a server or code, in an account with these. */
export const running = (
  runsOn: string,
  account: Pick<Filing.Account, "servers" | "codes">,
  provider = acme.id,
): Filing.Facts => ({
  ...website,
  register: { subject: { isFiled: false, access: [] }, services: [] },
  services: website.services?.map((service) => ({ ...service, runsOn })) ?? [],
  accounts:
    website.accounts?.map(({ codes: _, servers: __, ...own }) => ({ ...own, ...account, provider })) ?? [],
})

const priced: Assumptions = {
  openbeian: 1,
  prices: [acme, lending].flatMap(({ id }) => [{ provider: id, product: "small", yuan: 100 }]),
  efforts: [
    { provider: acme.id, moveYuan: 300 },
    { provider: lending.id, moveYuan: 70 },
  ],
}

export const portfolioOf = (
  facts: Filing.Facts,
  accounts: ReadonlyArray<Filing.Account> = [],
): Portfolio.Portfolio => ({ openbeian: 1, filings: [{ customer: "c", ...facts }], accounts })

export const planFor = (
  portfolio: Portfolio.Portfolio,
  {
    plugins = [acme],
    at = "mix",
    assumptions = priced,
  }: {
    readonly plugins?: ReadonlyArray<Plugin.Plugin>
    readonly at?: string
    readonly assumptions?: Assumptions
  } = {},
) =>
  Planner.plan(Planner.prepare(portfolio, { plugins, regulations: exampleRegulations, today, assumptions }), {
    at,
    objective: "cost",
  })

export type Plan = ReturnType<typeof planFor>
export const serviceIn = ({ customers }: Plan) => customers[0]?.services[0]
export const movesIn = ({ steps }: Plan) => steps.filter(({ kind }) => kind === "move")
export const stepIn = ({ steps }: Plan, kind: string) => steps.find((step) => step.kind === kind)
