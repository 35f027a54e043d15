import { Clause } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"

/** What the provider's papers say, in our words, and where they contradict themselves. */
export const clauses = Clause.book({
  owner: "skeleton",
  sources: {
    guide: {
      title: text("骨架备案指南", "Skeleton filing guide"),
      short: text("指南", "guide"),
      publisher: text("骨架云", "Skeleton Cloud"),
      edition: text("骨架版", "Skeleton edition"),
    },
  },
  clauses: {
    "skeleton-portal": {
      source: "guide",
      section: "TODO",
      kind: "contact",
      zh: "备案在此办理：骨架备案系统。",
      en: "Filings are made here: 骨架备案系统.",
    },
  },
  conflicts: [],
})

/** The ids that this book knows. */
export type Id = keyof typeof clauses.clauses
