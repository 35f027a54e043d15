import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

/** How one becomes a customer, and where to turn. */
export const signup: Plugin.SignUp<Id> = {
  steps: [],
  contacts: [
    {
      title: text("备案入口", "where filings are made"),
      value: "https://console.cloud.tencent.com/beian",
      cites: ["tencent-portal"],
    },
  ],
}
