import { type Text, text } from "@openbeian/core/text"

/** Parts of one sentence. */
export const sentence = (parts: ReadonlyArray<Text>): Text =>
  text(parts.map(({ zh }) => zh).join("，"), parts.map(({ en }) => en).join("; "))

/** One of several. */
export const either = (names: ReadonlyArray<Text>): Text =>
  text(names.map(({ zh }) => zh).join("或"), names.map(({ en }) => en).join(" or "))
