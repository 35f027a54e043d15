import type { Finding } from "../rule/evaluate.ts"
import type { Topic } from "../rule/Topic.ts"

/**
 * What layers have said so far, found by topic and place (已作出的结论). A finding decides at its place, at what stands
 * inside it and at what it stands in; all stands in the subject.
 */
export class Settled {
  private readonly at = new Map<string, Array<Said>>()
  /** By every place that a finding stands at or in. */
  private readonly within = new Map<string, Array<Said>>()
  private said = 0

  /** The first of them that reaches a place and is meant. */
  find(topic: Topic, place: string, isMeant: (finding: Finding) => boolean): Finding | undefined {
    const inside = this.within.get(keyOf(topic, place === "/subject" ? "" : place)) ?? []
    let first = inside.find(({ finding }) => isMeant(finding))
    if (place !== "/subject")
      for (const outer of outerOf(place)) {
        const found = this.at.get(keyOf(topic, outer))?.find(({ finding }) => isMeant(finding))
        if (found !== undefined && (first === undefined || found.number < first.number)) first = found
      }
    return first?.finding
  }

  add(topic: Topic, finding: Finding): void {
    const said = { finding, number: this.said }
    this.said += 1
    push(this.at, keyOf(topic, finding.at), said)
    for (const place of [finding.at, ...outerOf(finding.at)]) push(this.within, keyOf(topic, place), said)
  }
}

interface Said {
  readonly finding: Finding
  /** How many were said before. */
  readonly number: number
}

const keyOf = (topic: Topic, place: string): string => `${topic} ${place}`

/** What a place stands in, the nearest first, the whole document last. */
const outerOf = (place: string): ReadonlyArray<string> => {
  const outer: Array<string> = []
  for (let end = place.lastIndexOf("/"); end >= 0; end = place.lastIndexOf("/", end - 1)) {
    outer.push(place.slice(0, end))
    if (end === 0) break
  }
  return outer
}

const push = (all: Map<string, Array<Said>>, key: string, said: Said): void => {
  const before = all.get(key)
  if (before === undefined) all.set(key, [said])
  else before.push(said)
}
