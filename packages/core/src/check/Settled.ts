import type { Finding } from "../rule/evaluate.ts"
import type { Topic } from "../rule/Topic.ts"
import { decides, type Weight, weightOf } from "./weight.ts"

/**
 * What layers have said so far, found by topic and place (已作出的结论). A finding decides at its place, at what stands
 * inside it and at what it stands in; all stands in the subject.
 */
export class Settled {
  private readonly topics = new Map<Topic, OnTopic>()

  /** The first of them that reaches a place and decides what has this weight there. */
  find(topic: Topic, place: string, weight: Weight): Finding | undefined {
    const said = this.topics.get(topic)
    if (said === undefined) return undefined
    const thing = thingOf(place)
    if (thing === undefined) return firstIn(said.all, place, weight)?.finding
    const own = firstIn(said.byThing.get(thing), place, weight)
    const outer = firstIn(said.outer, place, weight)
    if (own === undefined || outer === undefined) return (own ?? outer)?.finding
    return (own.number < outer.number ? own : outer).finding
  }

  /** Keeps what can decide something. */
  add(finding: Finding): void {
    const { topic } = finding.rule
    const weight = weightOf(finding.verdict)
    if (topic === undefined || weight === "silent") return
    const known = this.topics.get(topic)
    const on: OnTopic = known ?? { all: [], outer: [], byThing: new Map() }
    if (known === undefined) this.topics.set(topic, on)
    const said = { finding, weight, number: on.all.length }
    on.all.push(said)
    const thing = thingOf(finding.at)
    const before = thing === undefined ? on.outer : on.byThing.get(thing)
    if (before !== undefined) before.push(said)
    else if (thing !== undefined) on.byThing.set(thing, [said])
  }
}

interface OnTopic {
  readonly all: Array<Said>
  /** What stands in no thing: a list of them, or the subject. */
  readonly outer: Array<Said>
  /** The others by the thing at or in which they stand, such as a service. */
  readonly byThing: Map<string, Array<Said>>
}

interface Said {
  readonly finding: Finding
  readonly weight: Weight
  /** How many were said of the topic before. */
  readonly number: number
}

/** The first two steps of a pointer. A pointer of one step has none. */
const thingOf = (place: string): string | undefined => {
  const second = place.indexOf("/", 1)
  if (second < 0) return undefined
  const third = place.indexOf("/", second + 1)
  return third < 0 ? place : place.slice(0, third)
}

const firstIn = (all: ReadonlyArray<Said> | undefined, place: string, weight: Weight): Said | undefined => {
  if (all === undefined) return undefined
  for (const said of all) if (decides(said.weight, weight) && reaches(said.finding.at, place)) return said
  return undefined
}

const reaches = (nearer: string, at: string): boolean =>
  at === "/subject" || isWithin(nearer, at) || isWithin(at, nearer)

/** Without a text made for it, as this is asked often. */
const isWithin = (inner: string, outer: string): boolean =>
  inner.startsWith(outer) && (inner.length === outer.length || inner.charAt(outer.length) === "/")
