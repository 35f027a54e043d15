import type { Guide } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

/** One question, two ends; one leads on. */
const refused: Guide.Guide<Id> = {
  ask: text("订单的状态是“待修改”吗？", "is the order “to be mended”?"),
  answers: [
    {
      label: text("是", "yes"),
      then: {
        act: text("修改后重新提交。", "Mend it and hand it in again."),
        next: [{ tool: "refusal" }, { tool: "check" }],
        cites: ["ac-returned"],
      },
    },
    {
      label: text("否", "no"),
      then: {
        act: text("等待审核，或致电热线。", "Wait for the review, or call the hotline."),
        cites: ["ac-review-notice", "ac-hotline"],
      },
    },
  ],
}

/** An end at once. */
const verificationFails: Guide.Guide<Id> = {
  act: text(
    "由法定代表人或其授权的人核验。",
    "The legal representative, or whoever is authorised, is verified.",
  ),
  next: [{ guide: "refused" }],
  cites: ["ac-any-person"],
}

/** The answers are those of the handbook, and each leads to its entry. */
const whichKind: Guide.Guide<Id> = {
  ask: text("这家公司备过案吗？", "has the company filed before?"),
  cites: ["ac-types"],
  answers: [
    {
      label: text("没有", "no"),
      then: {
        act: text("办首次备案。", "It is a first filing."),
        next: [{ entry: "first" }],
        cites: ["ac-type-first"],
      },
    },
    {
      label: text("备过，再加一个网站", "yes, and it adds a website"),
      then: { act: text("办新增服务。", "It is an additional service."), cites: ["ac-type-additional"] },
    },
  ],
}

/** How-to, as small decision trees; the handbook is silent on the rest. */
export const guides: Guide.Guides<Id> = {
  needFiling: "undocumented",
  whichKind,
  overseas: "undocumented",
  channel: "undocumented",
  authorizationCode: "undocumented",
  naming: "undocumented",
  licence: "undocumented",
  verificationFails,
  smsMissed: "undocumented",
  refused,
  footer: "undocumented",
  publicSecurity: "undocumented",
  blocked: "undocumented",
  accessCancelled: "undocumented",
  findAccount: "undocumented",
  claimRecord: "undocumented",
  changeOrRefile: "undocumented",
  deregisterWhat: "undocumented",
}
