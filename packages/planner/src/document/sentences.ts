import { fill, listed, type Text, text } from "@openbeian/core/text"

/** Reasons one after the other (并列的原因). */
export const sentences = (all: ReadonlyArray<{ readonly says: Text }>): Text =>
  text(all.map(({ says }) => says.zh).join("；"), all.map(({ says }) => says.en).join("; "))

/** The first of many names, and how many more there are. */
export const listedInPart = (names: ReadonlyArray<Text | string>): Text => {
  const first = listed(names.slice(0, shown))
  return names.length > shown
    ? fill(andMore, { first, count: names.length, more: names.length - shown })
    : first
}

const andMore = text("{first} 等 {count} 个", "{first} and {more} more")

const shown = 3
