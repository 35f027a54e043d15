import type { Text } from "@openbeian/core/text"

/** A table, the bars in its cells escaped. */
export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n")

export const both = ({ zh, en }: Text): string => `${zh}<br>${en}`

export const codes = (ids: ReadonlyArray<string>): string => ids.map((id) => `\`${id}\``).join(" ")

/** A page under its title, with a word on where it comes from. */
export const page = (title: string, ...parts: ReadonlyArray<string>): string =>
  [`# ${title}`, origin, ...parts].join("\n\n").concat("\n")

const origin =
  "由代码生成，请勿手改；`vitest -u packages/providers` 重写。<br>Generated from the code, never edited by hand; `vitest -u packages/providers` writes it anew."

const cell = (words: string): string => words.replaceAll("|", "\\|").replaceAll("\n", " ")
