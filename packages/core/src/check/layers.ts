import type { Facts } from "../filing/Filing.ts"
import type { Duty, Material, Plugin } from "../provider/Plugin.ts"
import type { Administration, Demands, Regulations } from "../regulation/Regulations.ts"
import { evaluate, type Finding, index, type Places, type RuleIndex } from "../rule/evaluate.ts"
import type { AnyRule } from "../rule/Rule.ts"
import type { Topic } from "../rule/Topic.ts"
import type { Layer } from "./Report.ts"
import { appRules } from "./rules/app.ts"
import { formatRules } from "./rules/formats.ts"
import { identityRules } from "./rules/identity.ts"
import { limitRules, orderRules } from "./rules/limits.ts"
import { supportRules } from "./rules/support.ts"
import { Settled } from "./Settled.ts"

/** One part of an answer, whose word it is, and what of a nearer layer decides instead. */
export interface Layered<A> {
  readonly layer: Layer
  readonly of: A
  readonly decidedBy?: string
}

/** Whoever has a say in a filing at a provider, the nearest first. */
export const layersOf = (facts: Facts, plugin: Plugin, regulations: Regulations): ReadonlyArray<Say> => {
  const administration = administrationOf(facts, regulations)
  return [
    { layer: "provider", rules: rulesOf(plugin).index, materials: plugin.materials, duties: plugin.duties },
    ...(administration === undefined ? [] : [sayOfProvince(administration)]),
    sayOf("national", regulations.national, () => regulations.national.rules),
  ]
}

/** The administration of the province in which the subject files. */
export const administrationOf = (facts: Facts, regulations: Regulations): Administration | undefined => {
  const code = facts.subject?.province
  return code === undefined ? undefined : regulations.administrations[code]
}

/**
 * Every rule of every layer at every place. Where layers speak of one thing all findings stay, and the nearest that passes
 * or fails decides. A Review leaves the matter open, so what farther layers say for certain stands beside it.
 */
export const layeredFindings = (
  layers: ReadonlyArray<Say>,
  places: Places,
): ReadonlyArray<Layered<Finding>> => {
  const evaluated = layers.map(({ layer, rules }) => ({ layer, own: evaluate(rules, places) }))
  const wayGivenTo = wayGivenIn(evaluated.flatMap(({ own }) => own))
  const settled = new Settled()
  return evaluated.flatMap(({ layer, own }) => {
    const all = own.map((finding): Layered<Finding> => {
      const { rule, at, verdict } = finding
      const isNearer = (nearer: Finding) => decides(weightOf(nearer.verdict), weightOf(verdict))
      const nearer = rule.topic === undefined ? undefined : settled.find(rule.topic, at, isNearer)
      const decidedBy = (nearer ?? wayGivenTo(finding))?.rule.id
      return decidedBy === undefined ? { layer, of: finding } : { layer, of: finding, decidedBy }
    })
    for (const finding of own)
      if (finding.rule.topic !== undefined && weightOf(finding.verdict) !== silent)
        settled.add(finding.rule.topic, finding)
    return all
  })
}

/**
 * Materials and duties: what a nearer layer asks for on the same topic stands in its stead. One to have ready, in case
 * it is asked for, stands for no more than that: what farther layers want for certain is wanted beside it.
 */
export const layeredParts = <A extends { readonly id: string; readonly topic?: Topic }>(
  layers: ReadonlyArray<Say>,
  partsOf: (say: Say) => ReadonlyArray<A>,
  weigh: (part: A) => Weight,
): ReadonlyArray<Layered<A>> => {
  const settled: Array<{ readonly of: A; readonly weight: Weight }> = []
  return layers.flatMap((say) => {
    const own = partsOf(say).map((of) => ({ of, weight: of.topic === undefined ? silent : weigh(of) }))
    const all = own.map(({ of, weight }) => {
      const isDecided = (nearer: (typeof settled)[number]) =>
        nearer.of.topic === of.topic && decides(nearer.weight, weight)
      const decidedBy = settled.find(isDecided)?.of.id
      return { layer: say.layer, of, ...(decidedBy === undefined ? {} : { decidedBy }) }
    })
    settled.push(...own)
    return all
  })
}

/**
 * How much a word counts against that of a farther layer. `firm` decides. `open` is left to somebody else, a Review or a
 * paper on request: it decides what is open too. `silent` decides nothing.
 */
export type Weight = "firm" | "open" | "silent"
const silent: Weight = "silent"

const decides = (nearer: Weight, farther: Weight): boolean =>
  nearer === "firm" || (nearer === "open" && farther !== "firm")

/** What waits for a fact will decide, so nothing else does meanwhile. */
const weightOf = ({ _tag }: Finding["verdict"]): Weight =>
  _tag === "NotApplicable" ? silent : _tag === "Review" ? "open" : "firm"

/** All rules that speak for a provider: its own, and core's over its limits, formats and abilities. */
export const rulesOf = (plugin: Plugin): Rules =>
  rulesMadeOf(plugin, () => [
    ...supportRules(plugin),
    ...plugin.rules,
    ...limitRules(plugin),
    ...formatRules(plugin),
    ...identityRules,
    ...appRules,
  ])

/** Sorted once for each plugin, administration and country. */
const rulesMadeOf = (owner: object, rulesIn: () => ReadonlyArray<AnyRule>): Rules => {
  const before = made.get(owner)
  if (before !== undefined) return before
  const all = rulesIn()
  const rules = { all, index: index(all) }
  made.set(owner, rules)
  return rules
}
const made = new WeakMap<object, Rules>()

/** One layer's say. */
export interface Say {
  readonly layer: Layer
  readonly rules: RuleIndex
  readonly materials: ReadonlyArray<Material>
  readonly duties: ReadonlyArray<Duty>
}
interface Rules {
  readonly all: ReadonlyArray<AnyRule>
  readonly index: RuleIndex
}

const sayOfProvince = (administration: Administration): Say =>
  sayOf("province", administration, () => [
    ...administration.rules,
    ...orderRules("province", administration.newServicesPerOrder),
  ])

const sayOf = (layer: Layer, demands: Demands, rulesIn: () => ReadonlyArray<AnyRule>): Say => {
  const { materials, duties } = demands
  return { layer, rules: rulesMadeOf(demands, rulesIn).index, materials, duties }
}

/** What a rule gives way to, of whatever layer. What waits for a fact gives no answer, so the rule stands meanwhile. */
const wayGivenIn = (all: ReadonlyArray<Finding>) => {
  const yielding = new Set(all.flatMap(({ rule }) => rule.yieldsTo ?? []))
  const answers = new Map<string, Finding>()
  for (const finding of all) {
    if (!yielding.has(finding.rule.id) || !isAnswer(finding.verdict._tag)) continue
    const key = `${finding.rule.id} ${finding.at}`
    if (!answers.has(key)) answers.set(key, finding)
  }
  return ({ rule, at }: Finding): Finding | undefined =>
    rule.yieldsTo === undefined ? undefined : answers.get(`${rule.yieldsTo} ${at}`)
}

const isAnswer = (tag: Finding["verdict"]["_tag"]): boolean => tag !== "NotApplicable" && tag !== "Undecided"
