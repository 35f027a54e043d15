import type { Duty, Material, Plugin, TypeEntry } from "../provider/Plugin.ts"
import type { Format } from "../rule/Format.ts"
import type { FromService } from "../rule/Scopes.ts"
import { attempt, isUndecided } from "../rule/View.ts"
import { type Text, text } from "../text/Text.ts"
import { labelOf } from "./explain.ts"
import type { PlannedOrder } from "./orders.ts"
import type { SeenChange, SeenService } from "./places.ts"
import type { ChangeView, DutyView, MaterialView, OrderView, ServiceView, TypesView } from "./Report.ts"
import { routeViews } from "./timeline.ts"
import type { Determination } from "./types.ts"

/** All that a provider says of one service beside its findings. */
export const serviceView = (plugin: Plugin, { at, place, type }: SeenService, today: string): ServiceView => {
  const name = attempt(() => place.service.name)
  return {
    path: at,
    kind: place.service.kind,
    ...(isUndecided(name) ? {} : { name }),
    types: typesView(type),
    ...(type._tag === "Nothing" ? nothingToFile : equipment(plugin, place, today)),
    duties: plugin.duties.flatMap((duty) => dutyView(duty, place)),
  }
}

/** What is filed here already needs no papers and goes no way. */
const nothingToFile = { routes: [], materials: [] }

const equipment = (
  plugin: Plugin,
  place: FromService,
  today: string,
): Pick<ServiceView, "routes" | "materials"> => ({
  routes: routeViews(plugin, place, today),
  materials: plugin.materials.map((material) => materialView(material, place)),
})

const dutyView = (
  { id, title, at, within, clock, what, when, cites }: Duty,
  place: FromService,
): ReadonlyArray<DutyView> => {
  const answer = attempt(() => when(place))
  if (answer === false) return []
  const applies = isUndecided(answer)
    ? { applies: "unknown" as const, asks: answer.asks }
    : { applies: "yes" as const }
  return [
    { id, title, at, ...(within === undefined ? {} : { within }), clock, what, ...applies, clauses: cites },
  ]
}

export const changeView = (
  plugin: Plugin,
  { at, change, place, type }: SeenChange,
  today: string,
): ChangeView => ({
  path: at,
  kind: change.kind,
  types: typesView(type),
  routes: routeViews(plugin, place, today),
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
  { id, title, form, how, format, also, wanted, cites }: Material,
  place: FromService,
): MaterialView => {
  const answer = attempt(() => wanted(place))
  const further = also !== undefined && attempt(() => also.when(place)) !== false ? also : undefined
  return {
    id,
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

const measures = (format: Format): ReadonlyArray<Text> => {
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
