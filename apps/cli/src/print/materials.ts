import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { decidedMark, layerMark } from "./layers.ts"
import { type Span, type Style, styled } from "./page.ts"
import { listed, row, type Sheet, say } from "./sheet.ts"
import type { Shared } from "./together.ts"
import { badge } from "./verdicts.ts"

type Material = Report.MaterialView

/** What has to be handed in and in which form; what is not wanted is a number. */
export const printMaterials = (
  sheet: Sheet,
  materials: ReadonlyArray<Shared<Material>>,
): ReadonlyArray<string> => {
  const counting = materials.filter(({ said }) => said.decidedBy === undefined)
  const decided = materials.filter(({ said }) => said.decidedBy !== undefined)
  const wantedAs = (wanted: Material["wanted"]) => counting.filter(({ said }) => said.wanted === wanted)
  const left = wantedAs("no").length
  const more = { zh: `另有 ${left} 种材料不需要`, en: `${left} more materials are not wanted` }
  return [
    ...[...order.flatMap(wantedAs), ...decided].flatMap((material) =>
      printMaterial(
        sheet,
        material,
        materials.map(({ said }) => said),
      ),
    ),
    ...(left === 0 ? [] : row(sheet, wantedBadge(sheet, "no"), [say(sheet, more)])),
  ]
}

const printMaterial = (
  sheet: Sheet,
  { said, of }: Shared<Material>,
  all: ReadonlyArray<Material>,
): ReadonlyArray<string> => {
  const { title, wanted, because, format, layer, decidedBy, asks, clauses } = said
  const measures =
    format.length === 0
      ? ""
      : ` (${listed(
          sheet,
          format.map((measure) => say(sheet, measure)),
        )})`
  const question: ReadonlyArray<Span> = asks === undefined ? [] : [" ", styled("cyan", asks)]
  return row(
    sheet,
    decidedBy === undefined ? wantedBadge(sheet, wanted) : badge(sheet, "aside"),
    [
      of,
      ...layerMark(sheet, layer),
      styled("bold", say(sheet, title)),
      measures,
      ` ${say(sheet, because)}`,
      ...question,
      ...decidedMark(sheet, decidedBy, all),
    ],
    clauses,
  )
}

const order: ReadonlyArray<Material["wanted"]> = ["required", "unknown", "onRequest", "undocumented"]

const wantedBadge = (sheet: Sheet, wanted: Material["wanted"]): Span =>
  styled(words[wanted].style, say(sheet, words[wanted].word))

const words = {
  required: { style: "bold", word: { zh: "必交", en: "Required" } },
  onRequest: { style: "dim", word: { zh: "备查", en: "On request" } },
  undocumented: { style: "dim", word: { zh: "未载明", en: "Not stated" } },
  unknown: { style: "blue", word: { zh: "? 待答", en: "? Not known" } },
  no: { style: "dim", word: { zh: "不需要", en: "Not wanted" } },
} as const satisfies Record<Material["wanted"], { readonly style: Style; readonly word: Text }>
