import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { type Span, type Style, styled } from "./page.ts"
import { listed, row, type Sheet, say } from "./sheet.ts"
import type { Shared } from "./together.ts"

type Material = Report.MaterialView

/** What has to be handed in and in which form; what is not wanted is a number. */
export const printMaterials = (
  sheet: Sheet,
  materials: ReadonlyArray<Shared<Material>>,
): ReadonlyArray<string> => {
  const wantedAs = (wanted: Material["wanted"]) => materials.filter(({ said }) => said.wanted === wanted)
  const left = wantedAs("no").length
  const more = { zh: `另有 ${left} 种材料不需要`, en: `${left} more materials are not wanted` }
  return [
    ...order.flatMap(wantedAs).flatMap((material) => printMaterial(sheet, material)),
    ...(left === 0 ? [] : row(sheet, badge(sheet, "no"), [say(sheet, more)])),
  ]
}

const printMaterial = (sheet: Sheet, { said, of }: Shared<Material>): ReadonlyArray<string> => {
  const { title, wanted, because, format, asks, clauses } = said
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
    badge(sheet, wanted),
    [of, styled("bold", say(sheet, title)), measures, ` ${say(sheet, because)}`, ...question],
    clauses,
  )
}

const order: ReadonlyArray<Material["wanted"]> = ["required", "unknown", "onRequest", "undocumented"]

const badge = (sheet: Sheet, wanted: Material["wanted"]): Span =>
  styled(words[wanted].style, say(sheet, words[wanted].word))

const words = {
  required: { style: "bold", word: { zh: "必交", en: "Required" } },
  onRequest: { style: "dim", word: { zh: "备查", en: "On request" } },
  undocumented: { style: "dim", word: { zh: "未载明", en: "Not stated" } },
  unknown: { style: "blue", word: { zh: "? 待答", en: "? Not known" } },
  no: { style: "dim", word: { zh: "不需要", en: "Not wanted" } },
} as const satisfies Record<Material["wanted"], { readonly style: Style; readonly word: Text }>
