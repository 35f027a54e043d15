import { text } from "@openbeian/core/text"

/** The common reasons of refusal that the handbook lists, each with a rule that prevents it. */
export const refusals = [
  {
    reason: "site-name-bad",
    words: text("名称不合要求", "the name is not as wanted"),
    cites: ["ac-refused-name"],
  },
  {
    reason: "domain-not-in-admin-db",
    words: text("域名数据未同步", "the data of the domain have not arrived"),
    cites: ["ac-refused-domain", "ac-domain-real-name"],
  },
] as const
