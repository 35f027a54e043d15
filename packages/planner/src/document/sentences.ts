import { listed, type Text, text } from "@openbeian/core/text"

/** Reasons one after the other (并列的原因). */
export const sentences = (all: ReadonlyArray<{ readonly says: Text }>): Text =>
  text(all.map(({ says }) => says.zh).join("；"), all.map(({ says }) => says.en).join("; "))

/** The first of many names, and how many more there are. */
export const listedInPart = (names: ReadonlyArray<Text | string>): Text => {
  const { zh, en } = listed(names.slice(0, shown))
  return names.length > shown
    ? text(`${zh} 等 ${names.length} 个`, `${en} and ${names.length - shown} more`)
    : text(zh, en)
}

const shown = 3
