import { text } from "@openbeian/core/text"

/** One question, two ends. */
const returned = {
  ask: text("订单的状态是“待修改”吗？", "is the order “to be mended”?"),
  answers: [
    {
      label: text("是", "yes"),
      then: { act: text("修改后重新提交。", "Mend it and hand it in again."), cites: ["ac-returned"] },
    },
    {
      label: text("否", "no"),
      then: {
        act: text("等待审核，或致电热线。", "Wait for the review, or call the hotline."),
        cites: ["ac-review-notice", "ac-hotline"],
      },
    },
  ],
} as const

/** An end at once. */
const principal = {
  act: text("法定代表人或其授权的人。", "The legal representative, or whoever is authorised."),
  cites: ["ac-any-person"],
} as const

export const guides = { returned, principal }
