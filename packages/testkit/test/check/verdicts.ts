import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import type { Verdict } from "@openbeian/core/rule"
import { acme } from "../../src/acme/index.ts"

export const today = "2026-11-20"

/** What one rule says, place by place. */
export const verdicts = (
  rule: string,
  facts: Filing.Facts,
  { day = today, plugin = acme }: { readonly day?: string; readonly plugin?: Plugin.Plugin } = {},
): ReadonlyArray<Verdict.Verdict> =>
  Check.findings(facts, plugin, day).flatMap((finding) => (finding.rule.id === rule ? [finding.verdict] : []))

/** The same, tags alone. */
export const tags = (...given: Parameters<typeof verdicts>): ReadonlyArray<Verdict.Verdict["_tag"]> =>
  verdicts(...given).map(({ _tag }) => _tag)

/** What the example provider answers. */
export const answer = (facts: Filing.Facts, plugin: Plugin.Plugin = acme) => {
  const [report] = Check.check(facts, [plugin], Regulations.none, today).providers
  if (report === undefined) throw new Error("one provider gives one answer")
  return report
}

/** Websites with domains of their own, as many as wanted. */
export const websites = (count: number, kind: "website" | "app" = "website"): ReadonlyArray<Filing.Service> =>
  Array.from({ length: count }, (_, n) => ({
    kind,
    name: `${kind} ${n + 1}`,
    domains: [{ name: `${kind}${n + 1}.cn` }],
  }))

export const unfiled: Filing.Facts = { register: { subject: { isFiled: false }, services: [] } }
