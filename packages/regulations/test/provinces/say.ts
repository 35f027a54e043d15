import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Regulations } from "@openbeian/core/regulation"
import { acme, gravest } from "@openbeian/testkit"
import { administrationOf, clausesOf } from "../../src/administration.ts"
import type { Answers } from "../../src/fields/index.ts"
import { sources } from "../../src/sources.ts"

export const today = "2026-11-22"

/** A country of which nothing is known but what its Zhejiang asks. */
export const saying = (answers: Answers): Regulations.Regulations => {
  const said = { code: "330000", answers, notes: {} } as const
  return {
    ...Regulations.none,
    book: { owner: "regulations", sources, clauses: Object.fromEntries(clausesOf(said)), conflicts: [] },
    administrations: { "330000": administrationOf(said) },
  }
}

/** The facts, filed in Zhejiang unless they say where. */
const located = (facts: Filing.Facts): Filing.Facts => ({
  ...facts,
  subject: { province: "330000", ...facts.subject },
})

/** What the example provider answers, with the province beside it. */
export const answer = (facts: Filing.Facts, regulations: Regulations.Regulations, day = today) => {
  const [report] = Check.check(located(facts), [acme], regulations, day).providers
  if (report === undefined) throw new Error("one provider gives one answer")
  return report
}

/** The findings of one rule of the province. */
export const findings = (
  rule: string,
  facts: Filing.Facts,
  regulations: Regulations.Regulations,
  day = today,
) => answer(facts, regulations, day).findings.filter((finding) => finding.rule === `province/${rule}`)

/** The verdict that counts of one rule. */
export const verdict = (rule: string, answers: Answers, facts: Filing.Facts, day = today) =>
  gravest(
    findings(rule, facts, saying(answers), day).map((finding) =>
      finding.verdict === "Undecided"
        ? { _tag: "Undecided", asks: finding.asks ?? "" }
        : finding.verdict === "Pass" || finding.verdict === "NotApplicable"
          ? { _tag: finding.verdict }
          : { _tag: finding.verdict, data: {}, why: finding.message },
    ),
  )

/** Whether a paper of the province is wanted for the first service. */
export const wanted = (material: string, answers: Answers, facts: Filing.Facts, day = today) =>
  answer(facts, saying(answers), day).services[0]?.materials.find(({ id }) => id === `province-${material}`)
    ?.wanted ?? "no"

/** The same for the first change. */
export const wantedOnChange = (material: string, answers: Answers, facts: Filing.Facts) =>
  answer(facts, saying(answers)).changes[0]?.materials.find(({ id }) => id === `province-${material}`)
    ?.wanted ?? "no"

/** What a website may be known by. */
export type Website = Omit<Extract<Filing.Service, { readonly kind: "website" }>, "kind">

/** Nothing is filed yet. */
export const unfiled = { subject: { isFiled: false }, services: [] } as const

/** Websites with domains of their own, as many as wanted. */
export const websites = (n: number): ReadonlyArray<Filing.Service> =>
  Array.from({ length: n }, (_, i) => ({
    kind: "website",
    name: `溪桥 ${i + 1}`,
    domains: [{ name: `xiqiao${i + 1}.cn` }],
  }))

/** The same as they stand in the register. */
export const filed = (n: number): ReadonlyArray<Filing.FiledService> =>
  Array.from({ length: n }, (_, i) => ({
    kind: "website",
    domains: [`nanshan${i + 1}.cn`],
    access: ["acme"],
  }))

/** Answers to one question, the newest first. */
export const rows = <V>(...values: readonly [V, ...ReadonlyArray<V>]) => {
  const [newest, ...older] = values
  return [{ is: newest, by: "h25" }, ...older.map((is) => ({ is, by: "a19" }) as const)] as const
}
