import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { type Span, styled } from "./page.ts"
import { type Sheet, say } from "./sheet.ts"

/** Whose word a line is, in front of it; nothing where it is the provider's. */
export const layerMark = (sheet: Sheet, layer: Report.FindingView["layer"]): ReadonlyArray<Span> =>
  layer === "provider" ? [] : [styled("dim", `[${say(sheet, layers[layer])}] `)]

/** What of a nearer layer decides instead, behind the line: by its title where the reader has seen one, else by its id. */
export const decidedMark = (
  sheet: Sheet,
  decidedBy: string | undefined,
  seen: ReadonlyArray<{ readonly id: string; readonly title: Text }> = [],
): ReadonlyArray<Span> => {
  if (decidedBy === undefined) return []
  const title = seen.find(({ id }) => id === decidedBy)?.title ?? { zh: decidedBy, en: decidedBy }
  return [styled("dim", say(sheet, decided(title)))]
}

/** What the part of a provider's answer is called that is not the provider's own word. */
export const othersTitle: Text = { zh: "国家与本省的要求", en: "The country and the province" }

const layers = {
  national: { zh: "国家", en: "country" },
  province: { zh: "本省", en: "province" },
} as const satisfies Record<Exclude<Report.FindingView["layer"], "provider">, Text>

const decided = ({ zh, en }: Text): Text => ({ zh: `（以 ${zh} 为准）`, en: ` (${en} decides)` })
