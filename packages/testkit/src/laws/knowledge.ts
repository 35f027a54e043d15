import { Check } from "@openbeian/core/check"
import { type Filing, Vocabulary } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import fc from "fast-check"
import { type Deletion, deletions } from "../deletions.ts"
import { cleanFiling } from "../filings/cleanFiling.ts"
import { filing } from "../filings/randomFiling.ts"
import { sample } from "../filings/sample.ts"
import { law } from "./Law.ts"

/** That unknown is not no: whoever knows less is told less, and nothing else. */
export const knowledge = [
  law("says nothing of a filing of which nothing is known", "对一无所知的资料不下结论", (plugin) => [
    ...saidOf({}, plugin),
    ...saidOf(bare(plugin), plugin).filter((said) => said.startsWith(`${plugin.id}/`)),
  ]),
  law("asks nothing of an address that only a domain has", "不向 IP 地址问域名才有的事", (plugin) =>
    Check.check(reachedByAddress(plugin), [plugin], Regulations.none, plugin.checkedOn).providers.flatMap(
      ({ questions }) =>
        questions.flatMap(({ asks }) => (/^\/services\/\d+\/domains\/\d+\//u.test(asks) ? [asks] : [])),
    ),
  ),
  law("never makes a verdict of a fact that an example lacks", "例子少一项事实，不多出结论", (plugin) =>
    told(
      plugin.rules.flatMap(({ examples }) =>
        examples.flatMap(({ given, today = plugin.checkedOn }) =>
          made(plugin, today, given, deletions(given)),
        ),
      ),
    ),
  ),
  law("never makes a verdict of a fact that a filing lacks", "任何资料少一项事实，都不多出结论", (plugin) =>
    told(
      sample(fc.tuple(anyFiling(plugin), fc.infiniteStream(fc.nat(1_000_000))), 60).flatMap(
        ([facts, picks]) => {
          const all = deletions(facts)
          const less = [...picks.take(20)].flatMap((pick) => all[pick % all.length] ?? [])
          return made(plugin, plugin.checkedOn, facts, less)
        },
      ),
    ),
  ),
]

const anyFiling = (provider: Plugin.Plugin): fc.Arbitrary<Filing.Facts> =>
  fc.oneof(filing({ provider }), filing({ provider, presence: 1 }), cleanFiling({ provider, services: 2 }))

/** One of everything, and nothing known of any. */
const bare = ({ id, materials }: Plugin.Plugin): Filing.Facts => ({
  subject: {},
  services: Vocabulary.ServiceKind.literals.map((kind) => ({
    kind,
    domains: [{}],
    files: Object.fromEntries(materials.map((material) => [material.id, {}])),
  })),
  accounts: [{ provider: id }],
  register: {},
  changes: [
    { kind: "changeSubject" },
    { kind: "changeService" },
    { kind: "cancelSubject" },
    { kind: "cancelService" },
    { kind: "cancelAccess" },
  ],
})

/** An address stands where a domain would: it has no registrar, holder, term or real-name state. */
const reachedByAddress = ({ id }: Plugin.Plugin): Filing.Facts => ({
  subject: { name: "甲公司", kind: "enterprise" },
  services: (["website", "app"] as const).map((kind) => ({ kind, domains: [{ name: "203.0.113.7" }] })),
  accounts: [{ provider: id }],
  register: { subject: { isFiled: false }, services: [] },
})

const saidOf = (facts: Filing.Facts, plugin: Plugin.Plugin): ReadonlyArray<string> =>
  Check.findings(facts, plugin, plugin.checkedOn).flatMap(({ rule, at, verdict }) =>
    verdict._tag === "Undecided" || verdict._tag === "NotApplicable"
      ? []
      : [`${rule.id} at ${at}: ${verdict._tag}`],
  )

/** A rule that answers because a fact is gone: which, and what it says. */
interface Made {
  readonly plugin: Plugin.Plugin
  readonly today: string
  readonly facts: Filing.Facts
  readonly pointer: string
  readonly said: string
}

/** Verdicts that stand where others stood as long as more was known. */
const made = (
  plugin: Plugin.Plugin,
  today: string,
  facts: Filing.Facts,
  less: ReadonlyArray<Deletion>,
): ReadonlyArray<Made> => {
  const before = standing(facts, plugin, today)
  return less.flatMap(({ facts: fewer, pointer }) =>
    saidAnew(before, standing(fewer, plugin, today)).map((said) => ({ plugin, today, facts, pointer, said })),
  )
}

/** Of each place the last, which is the innermost fact, with the least of its filing that shows it. */
const told = (all: ReadonlyArray<Made>): ReadonlyArray<string> =>
  [...new Map(all.map((one) => [one.said, one])).values()].map(
    (one) => `${one.said} for want of ${one.pointer}: ${JSON.stringify(smallest(one))}`,
  )

/** Takes away one fact after the other, as long as the mistake still shows. */
const smallest = ({ plugin, today, facts, pointer, said }: Made): Filing.Facts => {
  const shows = (candidate: Filing.Facts): boolean => {
    const fewer = deletions(candidate).find((deletion) => deletion.pointer === pointer)?.facts
    if (fewer === undefined) return false
    return saidAnew(standing(candidate, plugin, today), standing(fewer, plugin, today)).includes(said)
  }
  let least = facts
  for (const { pointer: other } of deletions(facts)) {
    const candidate = deletions(least).find((deletion) => deletion.pointer === other)?.facts
    if (candidate !== undefined && shows(candidate)) least = candidate
  }
  return least
}

const saidAnew = (before: Standing, after: Standing): ReadonlyArray<string> =>
  [...after].flatMap(([place, tags]) => {
    const had = before.get(place)
    if (had === undefined) return []
    return [...tags].flatMap((tag) => (!had.has(tag) && isMade(tag, had) ? [`${tag} of ${place}`] : []))
  })

/** Whether something is said that was not. A rule that did not apply may begin to: that can hang on the fact itself. */
const isMade = (tag: string, had: ReadonlySet<string>): boolean =>
  verdicts.has(tag) && [...had].some((each) => each !== "NotApplicable")
const verdicts: ReadonlySet<string> = new Set(["Pass", "Fail", "Review"])

/** Which verdicts stand at each place; several orders share one. */
type Standing = ReadonlyMap<string, ReadonlySet<string>>

const standing = (facts: Filing.Facts, plugin: Plugin.Plugin, today: string): Standing => {
  const found = new Map<string, Set<string>>()
  for (const { rule, at, verdict } of Check.findings(facts, plugin, today)) {
    const place = `${rule.id} at ${at}`
    const tags = found.get(place) ?? new Set()
    found.set(place, tags.add(verdict._tag))
  }
  return found
}
