import * as Fields from "../filing/Fields.ts"
import { Province } from "../place/index.ts"
import type { Figure } from "../provider/Limit.ts"
import { type Plugin, productsOf } from "../provider/Plugin.ts"
import { listed, type Text, text } from "../text/Text.ts"

/** What a figure is for, in words; nothing where it is for all. */
export const casesOf = (
  plugin: Plugin,
  { service, product, province, subjectKind }: Figure,
): Text | undefined => {
  const found = productsOf(plugin).find(({ id }) => id === product)
  const words = [
    ...(service === undefined ? [] : [choiceAt("/services/0/kind", service)]),
    ...(found === undefined ? [] : [found.words]),
    ...(province === undefined ? [] : [Province.nameOf(province)]),
    ...(subjectKind === undefined
      ? []
      : [subjectKind === "unit" ? units : choiceAt("/subject/kind", subjectKind)]),
  ]
  return words.length === 0 ? undefined : listed(words)
}

const units = text("单位", "units")

const choiceAt = (pointer: string, value: string): Text =>
  Fields.at(pointer)?.answer.choices?.find((choice) => choice.value === value)?.label ?? text(value, value)
