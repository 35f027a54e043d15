import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

type Stage = Plugin.Stage<Id>

const draft = (next: Plugin.StageName): Stage => ({
  stage: "draft",
  words: text("填写", "filling in"),
  actor: "applicant",
  steps: [{ ...text("在控制台填写", "fill in the form in the console"), cites: ["ac-types"] }],
  next: [next],
  cites: ["ac-two-ways"],
})

/** From the review on both ways are one. */
const reviews: ReadonlyArray<Stage> = [
  {
    stage: "providerReview",
    words: text("示例云审核", "review by Acme Cloud"),
    actor: "provider",
    takes: { from: 1, to: 3, unit: "workingDays" },
    steps: [],
    next: ["awaitingSms", "changesRequested"],
    cites: ["ac-review"],
  },
  {
    stage: "awaitingSms",
    words: text("短信核验", "SMS verification"),
    actor: "applicant",
    takes: { from: 0, to: 24, unit: "hours" },
    deadline: { hours: 24, missed: "changesRequested" },
    steps: [],
    next: ["administrationReview", "changesRequested"],
    cites: ["ac-sms"],
  },
  {
    stage: "administrationReview",
    words: text("管局审核", "review by the administration"),
    actor: "administration",
    takes: { from: 0, to: 20, unit: "workingDays" },
    steps: [],
    next: ["approved", "rejected"],
    cites: ["ac-administration"],
  },
  {
    stage: "approved",
    words: text("备案完成", "filed"),
    actor: "administration",
    steps: [],
    next: [],
    cites: ["ac-administration"],
  },
  {
    stage: "changesRequested",
    words: text("待修改", "to be mended"),
    actor: "applicant",
    steps: [],
    next: ["providerReview", "withdrawn"],
    cites: ["ac-returned"],
  },
]

/** Two ways; the manual one ends in a stage of unknown length. */
export const routes: Plugin.Plugin<Id>["routes"] = [
  {
    id: "electronic",
    words: text("电子核验", "electronic verification"),
    when: ({ account }) => account.verification === "electronic",
    stages: [draft("providerReview"), ...reviews],
    cites: ["ac-two-ways"],
  },
  {
    id: "manual",
    words: text("人工核验", "manual verification"),
    when: ({ account }) => account.verification === "manual",
    stages: [
      draft("awaitingPapers"),
      {
        stage: "awaitingPapers",
        words: text("等待资料", "waiting for papers"),
        actor: "applicant",
        steps: [{ ...text("寄出资料", "mail the papers"), cites: ["ac-letter"] }],
        next: ["providerReview"],
        cites: ["ac-two-ways"],
      },
      ...reviews,
    ],
    cites: ["ac-two-ways"],
  },
]
