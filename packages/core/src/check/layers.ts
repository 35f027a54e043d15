import type { Facts } from "../filing/Filing.ts"
import type { Duty, Material, Plugin } from "../provider/Plugin.ts"
import type { Administration, Demands, Regulations } from "../regulation/Regulations.ts"
import {
  type Alike,
  evaluateAlike,
  type Finding,
  index,
  type Places,
  type RuleIndex,
  type Rules,
} from "../rule/evaluate.ts"
import type { AnyRule } from "../rule/Rule.ts"
import type { Topic } from "../rule/Topic.ts"
import type { Layer } from "./Report.ts"
import { appRules } from "./rules/app.ts"
import { formatRules } from "./rules/formats.ts"
import { identityRules } from "./rules/identity.ts"
import { limitRules, orderRules } from "./rules/limits.ts"
import { supportRules } from "./rules/support.ts"
import { Settled } from "./Settled.ts"
import { decides, type Weight, weightOf } from "./weight.ts"

/** One part of an answer, whose word it is, and what of a nearer layer decides instead. */
export interface Layered<A> {
  readonly layer: Layer
  readonly of: A
  readonly decidedBy?: string
  /** The same itself; of materials and duties absent. */
  readonly decider?: A
}

/** Whoever has a say in a filing at a provider, the nearest first. */
export const layersOf = (facts: Facts, plugin: Plugin, regulations: Regulations): ReadonlyArray<Say> => {
  const administration = administrationOf(facts, regulations)
  return [
    { layer: "provider", rules: rulesOf(plugin), materials: plugin.materials, duties: plugin.duties },
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
  alike: Alike,
): ReadonlyArray<Layered<Finding>> => {
  const evaluated = layers.map(({ layer, rules }) => ({ layer, own: evaluateAlike(rules, places, alike) }))
  const wayGivenTo = wayGivenIn(evaluated)
  const settled = new Settled()
  const all: Array<Layered<Finding>> = []
  for (const { layer, own } of evaluated) {
    for (const of of own) {
      const { rule, at, verdict } = of
      const nearer = rule.topic === undefined ? undefined : settled.find(rule.topic, at, weightOf(verdict))
      const decider = nearer ?? wayGivenTo(of)
      all.push(decider === undefined ? { layer, of } : { layer, of, decidedBy: decider.rule.id, decider })
    }
    for (const finding of own) settled.add(finding)
  }
  return all
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
    const own = partsOf(say).map((of) => ({ of, weight: of.topic === undefined ? "silent" : weigh(of) }))
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

/** All rules that speak for a provider: its own, and core's over its limits, formats and abilities. */
export const rulesOf = (plugin: Plugin): RulesOf =>
  rulesMadeOf(
    plugin,
    () => [...supportRules(plugin), ...plugin.rules, ...limitRules(plugin), ...formatRules(plugin)],
    () => [...identityRules, ...appRules],
  )

/** Sorted once for each plugin, administration and country. */
const rulesMadeOf = (
  owner: object,
  ownIn: () => ReadonlyArray<AnyRule>,
  alikeIn: () => ReadonlyArray<AnyRule>,
): RulesOf => {
  const before = made.get(owner)
  if (before !== undefined) return before
  const [own, alike] = [ownIn(), alikeIn()]
  const all = [...own, ...alike]
  const rules = { all, index: index(all), own: index(own), alike: index(alike) }
  made.set(owner, rules)
  return rules
}
const made = new WeakMap<object, RulesOf>()

/** One layer's say. */
export interface Say {
  readonly layer: Layer
  readonly rules: Rules
  readonly materials: ReadonlyArray<Material>
  readonly duties: ReadonlyArray<Duty>
}
interface RulesOf extends Rules {
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
  return { layer, rules: rulesMadeOf(demands, () => [], rulesIn), materials, duties }
}

/** What a rule gives way to, of whatever layer. What waits for a fact gives no answer, so the rule stands meanwhile. */
const wayGivenIn = (evaluated: ReadonlyArray<{ readonly own: ReadonlyArray<Finding> }>) => {
  const known = new Map<string, ReadonlyMap<string, Finding>>()
  return ({ rule, at }: Finding): Finding | undefined => {
    const { yieldsTo } = rule
    if (yieldsTo === undefined) return undefined
    const answers = known.get(yieldsTo) ?? answersOf(yieldsTo, evaluated)
    known.set(yieldsTo, answers)
    return answers.get(at)
  }
}

/** What a rule answers, by place; the nearest layer that has it counts. */
const answersOf = (
  id: string,
  evaluated: ReadonlyArray<{ readonly own: ReadonlyArray<Finding> }>,
): ReadonlyMap<string, Finding> => {
  const answers = new Map<string, Finding>()
  for (const { own } of evaluated)
    for (const finding of own)
      if (finding.rule.id === id && isAnswer(finding.verdict._tag) && !answers.has(finding.at))
        answers.set(finding.at, finding)
  return answers
}

const isAnswer = (tag: Finding["verdict"]["_tag"]): boolean => tag !== "NotApplicable" && tag !== "Undecided"
