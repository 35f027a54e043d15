import { isWithin, type Step } from "./steps.ts"

/** The way about in a group from one of its pages (组内导航). */
export interface Outline {
  /** The first page of each thing that lies in no list: each person, the domains of each service. */
  readonly tops: ReadonlyArray<Step>
  /** The one of them that the page belongs to. */
  readonly top: Step | undefined
  /** The list that the thing is one of. */
  readonly up: Step | undefined
  /** The pages of the same thing, and the lists in it. */
  readonly pages: ReadonlyArray<Step>
}

export const outlineOf = (steps: ReadonlyArray<Step>, step: Step): Outline => {
  const lists = steps.filter(({ kind }) => kind === "list")
  const enclosing = (of: string) =>
    lists
      .filter((list) => of !== list.of && isWithin(of, list.of))
      .toSorted((a, b) => b.of.length - a.of.length)[0]
  const tops = steps.filter(
    (each, index) =>
      enclosing(each.of) === undefined && steps.findIndex(({ of }) => of === each.of) === index,
  )
  const up = enclosing(step.of)
  const thing = thingOf(step, up)
  return {
    tops,
    top: tops.find(({ of }) => isWithin(step.of, of)),
    up,
    pages: thing === undefined ? [] : steps.filter((each) => thingOf(each, enclosing(each.of)) === thing),
  }
}

/** What a page tells of: an item of the list above it, or what stands in no list. */
const thingOf = ({ of, kind }: Step, up: Step | undefined): string | undefined => {
  if (up === undefined) return kind === "list" ? undefined : of
  return of
    .split("/")
    .slice(0, up.of.split("/").length + 1)
    .join("/")
}
