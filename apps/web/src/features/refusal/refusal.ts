import type { RefusalView, Report } from "@openbeian/core/check"
import { placeOf } from "../../components/finding/places.ts"
import { faceOf, faces } from "../../components/verdict/index.ts"
import type { Text } from "../../language/language.ts"
import { send } from "../api/client.ts"
import type { Draft } from "../draft/json.ts"

export type Reading = RefusalView.Reading
/** A reason that was recognised (识别出的驳回原因). */
export type Match = typeof RefusalView.MatchView.Type
type PlaceView = NonNullable<Match["places"]>[number]

/** What is sent: what was written, and the filing that it is about, if one is open. */
export interface Asked {
  readonly text: string
  readonly filing?: Draft
}

export const read = async (asked: Asked): Promise<Reading> => asReading(await send("/api/refusals", asked))

/** A finding that several providers may have alike. */
export interface Shared {
  readonly finding: Report.FindingView
  readonly of: ReadonlyArray<Text>
}

/** One place of the filing: what it says there, and what the rules say of it. */
export interface Looked {
  readonly at: string
  readonly of: Text
  readonly facts: ReadonlyArray<PlaceView>
  /** Worst first; what passes is only counted. */
  readonly open: ReadonlyArray<Shared>
  readonly passed: number
}

/** The places of the filing to look at, each with its verdicts. */
export const placesOf = (match: Match): ReadonlyArray<Looked> => {
  const facts = Map.groupBy(match.places ?? [], ({ path }) => placeOf(path))
  const found = Map.groupBy(sharedOf(match), ({ finding }) => placeOf(finding.path))
  return [...facts].map(([at, places]) => {
    const shared = found.get(at) ?? []
    return {
      at,
      of: places[0]?.of ?? { zh: "", en: "" },
      facts: places,
      open: shared
        .filter(({ finding }) => finding.verdict !== "Pass")
        .toSorted((a, b) => faces.indexOf(faceOf(a.finding)) - faces.indexOf(faceOf(b.finding))),
      passed: shared.filter(({ finding }) => finding.verdict === "Pass").length,
    }
  })
}

const sharedOf = (match: Match): ReadonlyArray<Shared> => {
  const all = match.providers.flatMap(({ name, findings }) => findings.map((finding) => ({ finding, name })))
  const alike = Map.groupBy(all, ({ finding }) => `${finding.rule} ${finding.path} ${finding.verdict}`)
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ finding }) => ({ finding, of: group.map(({ name }) => name) })),
  )
}

/** The API's own answer: its type is promised by its schema. */
const asReading = (body: unknown) => body as Reading
