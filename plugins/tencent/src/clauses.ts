import { Clause } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"

/** What the provider's papers say, in our words, and where they contradict themselves. */
export const clauses = Clause.book({
  owner: "tencent",
  sources: {
    guide: {
      title: text("腾讯云网站备案文档", "Tencent Cloud filing documentation"),
      short: text("指南", "guide"),
      publisher: text("腾讯云", "Tencent Cloud"),
      edition: text("2021-07-15 的版本", "as of 2021-07-15"),
    },
  },
  clauses: {
    "tencent-portal": {
      source: "guide",
      section: "TODO",
      kind: "contact",
      zh: "备案在此办理：https://console.cloud.tencent.com/beian。",
      en: "Filings are made here: https://console.cloud.tencent.com/beian.",
    },
  },
  conflicts: [],
})

/** The ids that this book knows. */
export type Id = keyof typeof clauses.clauses
