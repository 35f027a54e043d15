import type { Report } from "@openbeian/core/check"
import { type Face, faceOf, faces, openTypes } from "../../components/verdict/face.ts"
import type { Text } from "../../language/language.ts"
import { withoutName } from "../../language/phrase.ts"

/** A finding of the country or the province, once for all providers at which it says the same (国家与本省的结论). */
export interface CommonFinding extends Report.FindingView {
  /** The providers at which it stands. Empty: at all of them. */
  readonly onlyAt: ReadonlyArray<Text>
  readonly deciders: ReadonlyArray<Decider>
  /** Wherever it stands something nearer decides. */
  readonly isBeside: boolean
}

/** What decides instead, and at which providers (以谁为准). */
export interface Decider {
  readonly rule: string
  readonly layer: Report.Layer
  readonly at: ReadonlyArray<Text>
  readonly clauses: ReadonlyArray<string>
}

/** What a provider's own papers say. */
export const ownFindings = ({ findings }: Report.ProviderReport): ReadonlyArray<Report.FindingView> =>
  findings.filter(({ layer }) => layer === "provider")

/** What the country and the province say, each once; where it differs by provider, each with those it holds for. */
export const commonFindings = (
  providers: ReadonlyArray<Report.ProviderReport>,
): ReadonlyArray<CommonFinding> => {
  const known = commonOf.get(providers)
  if (known !== undefined) return known
  const found = findCommon(providers)
  commonOf.set(providers, found)
  return found
}

/** Several parts of a page ask it of the same report, and of a filing with 50 services it takes a while. */
const commonOf = new WeakMap<ReadonlyArray<Report.ProviderReport>, ReadonlyArray<CommonFinding>>()

const findCommon = (providers: ReadonlyArray<Report.ProviderReport>): ReadonlyArray<CommonFinding> => {
  const all = providers.flatMap((provider) =>
    provider.findings.flatMap((finding) => (finding.layer === "provider" ? [] : [{ provider, finding }])),
  )
  return [...Map.groupBy(all, ({ finding }) => keyOf(finding)).values()].flatMap((same) =>
    merged(same, providers),
  )
}

/** What of the country and the province counts at a provider and is open: how many of each face, worst first. */
export const openFromOutside = ({
  findings,
}: Report.ProviderReport): ReadonlyArray<readonly [Face, number]> => {
  const counting = findings.filter(({ layer, decidedBy }) => layer !== "provider" && decidedBy === undefined)
  return faces.flatMap((face) => {
    const n = counting.filter((finding) => faceOf(finding) === face).length
    return n === 0 || isFolded(face) ? [] : [[face, n] as const]
  })
}

/** What of the country and the province a provider's own finding decides: open without it (让位的结论). */
export const yieldingTo = (
  report: Report.ProviderReport,
  finding: Report.FindingView,
): ReadonlyArray<Report.FindingView> =>
  (byDecider(report).get(finding.rule) ?? []).filter(
    (other) => !isFolded(faceOf(other)) && nearerOf(report, other, finding.rule) === finding,
  )

/** A message up to where it begins to quote its sources, which stand below it in full (引文之前的话). */
export const beforeQuotes = (message: Text, sentences: ReadonlyArray<Text>, of: Text | undefined): Text => {
  const cut = (language: "zh" | "en"): string => {
    const text = message[language]
    const starts = sentences.flatMap((sentence) => {
      const said = withoutName(sentence, of)
        [language].replace(/[。.]$/u, "")
        .toLowerCase()
      const start = text.toLowerCase().indexOf(said)
      return said === "" || start <= 0 ? [] : [start]
    })
    return starts.length < 2 ? text : text.slice(0, Math.min(...starts)).replace(/[：:]\s*$/u, "")
  }
  return { zh: cut("zh"), en: cut("en") }
}

const isFolded = (face: Face): boolean => face === "pass" || face === "na"

/** The findings that count over all providers; what they share counts once. */
export const countingFindings = (
  providers: ReadonlyArray<Report.ProviderReport>,
): ReadonlyArray<Report.FindingView> => [
  ...providers.flatMap(ownFindings),
  ...commonFindings(providers).filter(({ isBeside }) => !isBeside),
]

/** What is to fix, to answer and to clear up over all providers. */
export const tally = (providers: ReadonlyArray<Report.ProviderReport>) => {
  const counting = countingFindings(providers).map(faceOf)
  const count = (face: "fail" | "unk" | "rev") => counting.filter((other) => other === face).length
  const types = providers.reduce((sum, provider) => sum + openTypes(provider), 0)
  return { fail: count("fail"), unk: count("unk"), rev: count("rev") + types }
}

interface Stated {
  readonly provider: Report.ProviderReport
  readonly finding: Report.FindingView
}

/** Alike but for who decides. */
const keyOf = (finding: Report.FindingView): string => {
  const { rule, layer, verdict, severity, path, message, fix, asks, from, until, clauses } = finding
  return [rule, layer, verdict, severity, path, asks, from, until, message.zh, fix.zh, ...clauses].join("\n")
}

const merged = (
  same: ReadonlyArray<Stated>,
  providers: ReadonlyArray<Report.ProviderReport>,
): ReadonlyArray<CommonFinding> => {
  const [first] = same
  if (first === undefined) return []
  const { decidedBy: _, ...finding } = first.finding
  const isEverywhere = providers.every((provider) => same.some((stated) => stated.provider === provider))
  return [
    {
      ...finding,
      onlyAt: isEverywhere ? [] : same.map(({ provider }) => provider.name),
      deciders: decidersOf(same),
      isBeside: same.every((stated) => stated.finding.decidedBy !== undefined),
    },
  ]
}

const decidersOf = (same: ReadonlyArray<Stated>): ReadonlyArray<Decider> => {
  const all = same.flatMap(({ provider, finding }) => {
    const { decidedBy } = finding
    if (decidedBy === undefined) return []
    const nearer = nearerOf(provider, finding, decidedBy)
    return [{ at: provider.name, rule: decidedBy, layer: nearer?.layer, clauses: nearer?.clauses ?? [] }]
  })
  const alike = Map.groupBy(all, ({ at: _, ...decider }) => JSON.stringify(decider))
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    return first === undefined
      ? []
      : [{ ...first, layer: first.layer ?? "provider", at: group.map(({ at }) => at) }]
  })
}

/** The finding that decides: at the same place, around it or inside it, before one elsewhere. */
const nearerOf = (
  provider: Report.ProviderReport,
  { path }: Report.FindingView,
  rule: string,
): Report.FindingView | undefined => {
  const all = byRule(provider).get(rule) ?? []
  return (
    all.find((finding) => finding.path === path) ??
    all.find((finding) => isWithin(finding.path, path) || isWithin(path, finding.path)) ??
    all[0]
  )
}

/** The findings of a provider by their rule, put in order once. */
const byRule = (provider: Report.ProviderReport): ReadonlyMap<string, ReadonlyArray<Report.FindingView>> => {
  const known = ruled.get(provider)
  if (known !== undefined) return known
  const found = Map.groupBy(provider.findings, ({ rule }) => rule)
  ruled.set(provider, found)
  return found
}
const ruled = new WeakMap<Report.ProviderReport, ReadonlyMap<string, ReadonlyArray<Report.FindingView>>>()

/** What yields at a provider, by the rule that decides. */
const byDecider = (
  provider: Report.ProviderReport,
): ReadonlyMap<string | undefined, ReadonlyArray<Report.FindingView>> => {
  const known = decided.get(provider)
  if (known !== undefined) return known
  const found = Map.groupBy(
    provider.findings.filter(({ decidedBy }) => decidedBy !== undefined),
    ({ decidedBy }) => decidedBy,
  )
  decided.set(provider, found)
  return found
}
const decided = new WeakMap<Report.ProviderReport, ReturnType<typeof byDecider>>()

const isWithin = (inner: string, outer: string): boolean => inner.startsWith(`${outer}/`)
