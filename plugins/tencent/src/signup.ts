import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

/** How one becomes a customer, and where to turn. */
export const signup: Plugin.SignUp<Id> = {
  steps: [
    {
      ...text("账号以备案主体的名义完成实名认证", "verify the account in the name of the subject"),
      cites: ["tc-account-name"],
    },
    {
      ...text("个人账号在实名认证后等 48 小时", "with a personal account, wait 48 hours after that"),
      cites: ["tc-personal-account-48-hours"],
    },
  ],
  contacts: [
    { title: text("备案入口", "where filings are made"), value: "腾讯云控制台", cites: ["tc-console"] },
  ],
}
