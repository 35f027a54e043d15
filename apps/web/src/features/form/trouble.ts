import type { Report } from "@openbeian/core/check"
import type { Text } from "../../language/language.ts"

/** What a failed finding means for the fact that it is decided by (事实上的问题). */
export interface Trouble {
  readonly pointer: string
  readonly severity: "block" | "warn"
  readonly message: Text
  readonly fix: Text
  readonly clauses: ReadonlyArray<string>
  /** Who says so. */
  readonly by: ReadonlyArray<Who>
  /** Who has been asked and does not say so of this fact; nobody, where it stands in the way everywhere. */
  readonly elsewhere: ReadonlyArray<Who>
}

/** A provider as it is named (接入商). */
interface Who {
  readonly provider: string
  readonly name: Text
  readonly monogram: string
}

/**
 * What fails, at the fact that it is decided by. Where every provider refuses the same fact it is a mistake to mend;
 * where only some do, the fact may be true and the provider the wrong one.
 */
export const troublesOf = (report: Report.Report | undefined): ReadonlyArray<Trouble> => {
  const providers = report?.providers ?? []
  const fails = providers.flatMap((provider) =>
    provider.findings.flatMap((finding) => {
      const { verdict, severity, decidedBy } = finding
      if (verdict !== "Fail" || severity === "advice" || decidedBy !== undefined) return []
      return [{ finding, severity, pointer: factOf(finding), who: whoOf(provider) }]
    }),
  )
  const refused = Map.groupBy(fails, ({ pointer, severity }) => `${severity} ${pointer}`)
  return [...refused.values()].flatMap((atFact) => {
    // Another rule may look at the same fact and be shown at another one.
    const refusing = new Set(
      fails.flatMap(({ finding, severity, pointer, who }) =>
        severity === atFact[0]?.severity &&
        (pointer === atFact[0].pointer || finding.facts?.includes(atFact[0].pointer) === true)
          ? [who.provider]
          : [],
      ),
    )
    const elsewhere = providers.filter(({ provider }) => !refusing.has(provider)).map(whoOf)
    return [...Map.groupBy(atFact, ({ finding }) => finding.message.zh).values()].flatMap(
      ([first, ...more]) => {
        if (first === undefined) return []
        const { finding, severity, pointer } = first
        const all = [first, ...more]
        return [
          {
            pointer,
            severity,
            message: finding.message,
            fix: finding.fix,
            clauses: [...new Set(all.flatMap((each) => each.finding.clauses))],
            by: all.map(({ who }) => who),
            elsewhere,
          },
        ]
      },
    )
  })
}

/** Whether it stands in the way wherever one files, so that the fact has to be mended. */
export const isMistake = ({ severity, elsewhere }: Trouble): boolean =>
  severity === "block" && elsewhere.length === 0

/** Whether it stands in the way at some providers only, so that another one may take the filing as it is. */
export const isObstacle = ({ severity, elsewhere }: Trouble): boolean =>
  severity === "block" && elsewhere.length > 0

/** A provider and all that stands in the way there. */
export interface Refusing {
  readonly who: Who
  readonly reasons: ReadonlyArray<Trouble>
}

/** Who refuses the filing, the one with the least to change first, once nobody is left who would take it; else nobody. */
export const refusingAll = (
  troubles: ReadonlyArray<Trouble>,
  report: Report.Report | undefined,
): ReadonlyArray<Refusing> => {
  const refusing = (report?.providers ?? []).map((provider) => ({
    who: whoOf(provider),
    reasons: troubles.filter(
      ({ severity, by }) => severity === "block" && by.some((who) => who.provider === provider.provider),
    ),
  }))
  return refusing.every(({ reasons }) => reasons.length > 0)
    ? refusing.toSorted((a, b) => a.reasons.length - b.reasons.length)
    : []
}

/**
 * The fact that a Fail is shown at. A rule looks last at what decides it, but names of things stand in its sentence
 * and are looked at too, and a list is looked at on the way to what is in it.
 */
export const factOf = ({ path, facts = [] }: Pick<Report.FindingView, "path" | "facts">): string => {
  const telling = facts.filter((fact) => !isName(fact, path) && !isOnTheWay(fact, facts))
  const here = telling.filter((fact) => fact.startsWith(`${path}/`) && !fact.endsWith("/runsOn"))
  return here.at(-1) ?? telling.findLast((fact) => !fact.endsWith("/runsOn")) ?? facts.at(-1) ?? path
}

const isName = (fact: string, path: string): boolean =>
  /\/(?:kind|id|product|track)$|\/domains\/\d+\/name$/u.test(fact) ||
  (/^\/subject\/(?:name|province)$/u.test(fact) && path !== "/subject")

const isOnTheWay = (fact: string, facts: ReadonlyArray<string>): boolean =>
  facts.some((other) => other.startsWith(`${fact}/`))

const whoOf = ({ provider, name, monogram }: Report.ProviderReport): Who => ({ provider, name, monogram })
