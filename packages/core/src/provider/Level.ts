import { type Text, text } from "../text/Text.ts"

/** The closed list of how far what a provider says can be relied on (维护级别), from the least to the most. */
export const levels = {
  draft: text("草稿：文件尚未读完", "draft, its papers are not read to the end"),
  community: text("社区维护", "kept by the community"),
  maintained: text("项目维护", "kept by the maintainers"),
} as const satisfies Record<string, Text>

/**
 * `draft`: being written, where `undocumented` can mean that nobody has looked. `community`: read to the end by whoever
 * wrote it, or written from notes that its README names. `maintained`: held against the papers by the maintainers of this repository.
 */
export type Level = keyof typeof levels
