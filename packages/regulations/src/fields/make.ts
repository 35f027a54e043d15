import type { Plugin } from "@openbeian/core/provider"
import { type Rule, type Scopes, type Topic, Verdict } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"
import type { Evidence, Reading } from "./Field.ts"

/** What one answer says of a place: a verdict, or that it passes with a paper. */
type Opinion = Verdict.Verdict & { readonly with?: string }

/** Passes, but only with this paper: who asks for it does not agree with who does not. */
export const passWith = (paper: string): Opinion => ({ ...Verdict.pass, with: paper })

interface RuleSpec<V, S extends Scopes.Scope>
  extends Pick<Rule.Rule<S>, "severity" | "says" | "fix" | "topic" | "prevents"> {
  /** A positive sentence; the same rule of every province has the same id. */
  readonly id: string
  readonly decide: (value: V, place: Scopes.Scopes[S]) => Opinion
}

/** A rule over all that the sources say. */
export const rule = <V, const S extends Scopes.Scope>(
  { cites, readings }: Evidence<V>,
  on: S,
  { id, decide, ...spec }: RuleSpec<V, S>,
): Rule.Rule<S> => ({
  on,
  id: `province/${id}`,
  cites,
  ...spec,
  decide: (place) => weigh(readings, (value) => decide(value, place)),
  examples: [],
})

/**
 * What the answers say together. One that does not apply says nothing. Where the others agree the newest speaks; where
 * they do not a person has to look, and is told who says what.
 */
const weigh = <V>(readings: ReadonlyArray<Reading<V>>, decide: (value: V) => Opinion): Verdict.Verdict => {
  const spoken = readings.flatMap(({ is, words }) => {
    const opinion = decide(is)
    return opinion._tag === "NotApplicable" ? [] : [{ opinion, words }]
  })
  const [newest, ...older] = spoken
  if (newest === undefined) return Verdict.notApplicable
  const { _tag, with: paper } = newest.opinion
  const isAgreed = older.every(({ opinion }) => opinion._tag === _tag && opinion.with === paper)
  if (!isAgreed) return Verdict.review(disagreement(spoken))
  return _tag === "Pass" ? shortest(spoken.map(({ opinion }) => opinion)) : newest.opinion
}

/** It passes as long as it does by every answer. */
const shortest = (opinions: ReadonlyArray<Opinion>): Verdict.Verdict => {
  const [until] = opinions.flatMap((opinion) => ("until" in opinion ? [opinion.until] : [])).toSorted()
  return until === undefined ? Verdict.pass : Verdict.passUntil(until)
}

/** Who says what, where the sources do not agree. */
export const disagreement = (readings: ReadonlyArray<{ readonly words: Text }>): Text =>
  text(
    `各处说法不一：${readings.map(({ words }) => words.zh).join("；")}`,
    `the sources differ: ${readings.map(({ words }) => words.en).join("; ")}`,
  )

interface PaperSpec<V> extends Pick<Plugin.Material, "id" | "title"> {
  readonly topic?: Topic.Topic
  /** Absent: paper. */
  readonly form?: Plugin.Material["form"]
  /** `undocumented`: the answer says nothing of a paper here. Absent: it is not for additions. */
  readonly wanted?: (value: V, place: Scopes.FromService) => Plugin.Wanted
  /** The same for a change of what is filed. */
  readonly wantedOnChange?: (value: V, place: Scopes.FromChange) => Plugin.Wanted
}

/** A paper that sources ask for, told in their words. Where only some do it is one to have ready. */
export const paper = <V>(
  { cites, readings, told }: Evidence<V>,
  { id, form = "paper", wanted, wantedOnChange, ...spec }: PaperSpec<V>,
): Plugin.Material => ({
  ...spec,
  id: `province-${id}`,
  form,
  how: told,
  wanted: (place) => (wanted === undefined ? "no" : together(readings, (value) => wanted(value, place))),
  ...(wantedOnChange === undefined
    ? {}
    : {
        wantedOnChange: (place: Scopes.FromChange) =>
          together(readings, (value) => wantedOnChange(value, place)),
      }),
  format: "undocumented",
  cites,
})

const together = <V>(
  readings: ReadonlyArray<Reading<V>>,
  wanted: (value: V) => Plugin.Wanted,
): Plugin.Wanted => {
  const [newest, ...older] = readings.map(({ is }) => wanted(is)).filter((each) => each !== "undocumented")
  if (newest === undefined) return "no"
  return older.every((each) => each === newest) ? newest : "onRequest"
}
