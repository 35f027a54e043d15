import type { Duty, Material, Plugin, TypeEntry, Wanted } from "../provider/Plugin.ts"
import type { Administration } from "../regulation/Regulations.ts"
import type { Format } from "../rule/Format.ts"
import type { FromService } from "../rule/Scopes.ts"
import { attempt, isUndecided, type Undecided } from "../rule/View.ts"
import { type Text, text } from "../text/Text.ts"
import { labelOf } from "./explain.ts"
import { type Layered, layeredParts, type Say } from "./layers.ts"
import type { PlannedOrder } from "./orders.ts"
import type { SeenChange, SeenService } from "./places.ts"
import type { ChangeView, DutyView, MaterialView, OrderView, ServiceView, TypesView } from "./Report.ts"
import { routeViews } from "./timeline.ts"
import type { Determination } from "./types.ts"
import type { Weight } from "./weight.ts"

/** What views are made from: a provider, everyone who has a say, and the day. */
export interface Views {
  readonly plugin: Plugin
  readonly layers: ReadonlyArray<Say>
  readonly administration: Administration | undefined
  readonly today: string
}

/** All that is said of one service at a provider beside its findings. */
export const serviceView = (views: Views, { at, place, type }: SeenService): ServiceView => {
  const name = attempt(() => place.service.name)
  return {
    path: at,
    kind: place.service.kind,
    ...(isUndecided(name) ? {} : { name }),
    types: typesView(type),
    ...(type._tag === "Nothing" ? nothingToFile : equipment(views, place)),
    duties: dutiesOf(views, place),
  }
}

/** Its papers and duties alone. */
export const servicePapers = (
  views: Views,
  { place, type }: SeenService,
): Pick<ServiceView, "materials" | "duties"> => ({
  materials: type._tag === "Nothing" ? [] : serviceMaterials(views, place),
  duties: dutiesOf(views, place),
})

/** What is filed here already needs no papers and goes no way. */
const nothingToFile = { routes: [], materials: [] }

const equipment = (views: Views, place: FromService): Pick<ServiceView, "routes" | "materials"> => ({
  routes: routeViews(views, place),
  materials: serviceMaterials(views, place),
})

const serviceMaterials = (views: Views, place: FromService): ReadonlyArray<MaterialView> =>
  materialsOf(views, (material) => attempt(() => material.wanted(place)), place)

const materialsOf = (
  { layers }: Views,
  answerOf: (material: Material) => Answer,
  place: FromService,
): ReadonlyArray<MaterialView> =>
  layeredParts(
    layers,
    ({ materials }) => materials,
    (material) => weightOf(answerOf(material)),
  ).flatMap((layered) => {
    const answer = answerOf(layered.of)
    // What a layer above the provider does not ask for here is no paper of the provider's list.
    return layered.layer !== "provider" && !isAsking(answer) ? [] : [materialView(layered, answer, place)]
  })

type Answer = Wanted | Undecided

/** A paper that is asked for, or may be. */
const isAsking = (answer: Answer): boolean => weightOf(answer) !== "silent"

const weightOf = (answer: Answer): Weight =>
  answer === "no" || answer === "undocumented" ? "silent" : answer === "onRequest" ? "open" : "firm"

const dutiesOf = ({ layers }: Views, place: FromService): ReadonlyArray<DutyView> =>
  layeredParts(
    layers,
    ({ duties }) => duties,
    (duty) => (attempt(() => duty.when(place)) === false ? "silent" : "firm"),
  ).flatMap((layered) => dutyView(layered, place))

const dutyView = (
  { layer, decidedBy, of: { id, title, at, within, clock, what, when, cites } }: Layered<Duty>,
  place: FromService,
): ReadonlyArray<DutyView> => {
  const answer = attempt(() => when(place))
  if (answer === false) return []
  const applies = isUndecided(answer)
    ? { applies: "unknown" as const, asks: answer.asks }
    : { applies: "yes" as const }
  return [
    {
      id,
      layer,
      ...(decidedBy === undefined ? {} : { decidedBy }),
      title,
      at,
      ...(within === undefined ? {} : { within }),
      clock,
      what,
      ...applies,
      clauses: cites,
    },
  ]
}

export const changeView = (views: Views, seen: SeenChange): ChangeView => ({
  path: seen.at,
  kind: seen.change.kind,
  types: typesView(seen.type),
  routes: routeViews(views, seen.place),
  materials: changePapers(views, seen).materials,
})

/** Its papers alone. */
export const changePapers = (views: Views, { place }: SeenChange): Pick<ChangeView, "materials"> => ({
  materials: materialsOf(
    views,
    ({ wantedOnChange }) => (wantedOnChange === undefined ? "no" : attempt(() => wantedOnChange(place))),
    place,
  ).filter(({ wanted }) => wanted !== "no"),
})

export const orderView = ({ entry, holds, waitsFor, cites }: PlannedOrder): OrderView => ({
  type: entry.type,
  words: entry.words,
  holds,
  ...(waitsFor === undefined ? {} : { waitsFor }),
  clauses: cites,
})

const typesView = (type: Determination): TypesView => {
  switch (type._tag) {
    case "Decided":
      return {
        outcome: "decided",
        types: type.entries.map(entryView),
        because: type.because,
        clauses: type.cites,
      }
    case "Nothing":
      return { outcome: "nothing", types: [], because: type.because, clauses: type.cites }
    case "Review":
      return { outcome: "review", types: [], because: type.because, clauses: type.cites }
    case "Undecided": {
      const label = labelOf(type.asks)
      return {
        outcome: "undecided",
        types: [],
        because: label,
        clauses: [],
        asks: type.asks,
      }
    }
  }
}

const entryView = ({ type, words, entry, cites }: TypeEntry) => ({ type, words, entry, clauses: cites })

const materialView = (
  { layer, decidedBy, of: { id, title, form, how, format, also, cites } }: Layered<Material>,
  answer: Answer,
  place: FromService,
): MaterialView => {
  const further = also !== undefined && attempt(() => also.when(place)) !== false ? also : undefined
  return {
    id,
    layer,
    ...(decidedBy === undefined ? {} : { decidedBy }),
    title,
    form,
    wanted: isUndecided(answer) ? "unknown" : answer,
    because: how,
    format: [
      ...(format === "undocumented" ? [] : measures(format)),
      ...(further === undefined ? [] : measures(further.format)),
    ],
    clauses: further === undefined ? cites : [...new Set([...cites, ...further.cites])],
    ...(isUndecided(answer) ? { asks: answer.asks } : {}),
  }
}

/** What a file has to measure, in words. */
export const measures = (format: Format): ReadonlyArray<Text> => {
  const words: Array<Text> = []
  if (format.bytes !== undefined) words.push(same(`${format.bytes[0] / 1000}–${format.bytes[1] / 1000} KB`))
  if (format.sides !== undefined) words.push(same(`≥ ${format.sides[0]}×${format.sides[1]}`))
  if (format.isColour) words.push(text("彩色", "colour"))
  if (format.isOriginal) words.push(text("拍原件", "of the original"))
  if (format.hasShadow === false) words.push(text("无阴影", "no shadow"))
  if (format.isWellLit) words.push(text("光线明亮", "bright light"))
  if (format.background === "white") words.push(text("白色背景", "white background"))
  if (format.fillPercent !== undefined)
    words.push(
      text(`证件占画面 ≥ ${format.fillPercent}%`, `document ≥ ${format.fillPercent} % of the picture`),
    )
  if (format.isClean) words.push(text("干净平整", "clean and flat"))
  if (format.isLegible) words.push(text("清晰无反光", "legible, no glare"))
  if (format.hasWatermark === false) words.push(text("无水印", "no watermark"))
  return words
}

const same = (words: string): Text => text(words, words)
