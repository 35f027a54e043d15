import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

const draftHours = 30 * 24

/** The course of an order. How identities are verified the papers at hand do not say, so no stage is on it. */
export const routes: Plugin.Plugin<Id>["routes"] = [
  {
    id: "order",
    words: text("一般流程，核验方式未写明", "the usual course; the way of verification is not said"),
    when: () => true,
    cites: ["tc-first-review", "tc-administration-days"],
    stages: [
      {
        stage: "draft",
        words: text("草稿", "draft"),
        actor: "applicant",
        deadline: { hours: draftHours, missed: "undocumented" },
        steps: [
          {
            ...text("订单闲置 45 天会转为草稿", "an order that lies idle for 45 days becomes a draft"),
            cites: ["tc-idle-order"],
          },
        ],
        next: ["providerReview"],
        cites: ["tc-draft-30-days"],
      },
      {
        stage: "providerReview",
        words: text("腾讯云初审", "first review by Tencent Cloud"),
        actor: "provider",
        takes: { from: 1, to: 2, unit: "workingDays" },
        steps: [],
        next: ["awaitingSms", "changesRequested"],
        cites: ["tc-first-review"],
      },
      {
        stage: "awaitingSms",
        words: text("短信核验", "SMS check"),
        actor: "applicant",
        takes: { from: 0, to: 24, unit: "hours" },
        deadline: { hours: 24, missed: "changesRequested" },
        steps: [
          {
            ...text(
              "首次备案和新增网站由两位负责人核验，手机号相同的只收一个验证码",
              "with a first filing or a new website both persons are asked; with one mobile number they get one code",
            ),
            cites: ["tc-sms-both", "tc-sms-one-code"],
          },
          {
            ...text(
              "接入备案由网站负责人核验，变更备案由信息有变的负责人核验",
              "with an access filing the website's person is asked, with a change whoever's data change",
            ),
            cites: ["tc-sms-access", "tc-sms-change"],
          },
          {
            ...text(
              "填写 12381 发来的验证码、手机号和证件号后六位",
              "enter the code that 12381 sent, the mobile number and the last six characters of the credential",
            ),
            cites: ["tc-sms-fields"],
          },
          {
            ...text(
              "没收到的，24 小时内可在 beian.miit.gov.cn 重发 3 次",
              "if it did not come, have it sent again at beian.miit.gov.cn, 3 times within 24 hours",
            ),
            cites: ["tc-sms-resend"],
          },
        ],
        next: ["administrationReview", "changesRequested"],
        cites: ["tc-sms-24-hours", "tc-sms-missed"],
      },
      {
        stage: "administrationReview",
        words: text("管局审核", "review by the administration"),
        actor: "administration",
        takes: { from: 3, to: 30, unit: "days" },
        steps: [],
        next: ["approved", "changesRequested"],
        cites: ["tc-administration-days"],
      },
      {
        stage: "approved",
        words: text("备案完成", "filed"),
        actor: "administration",
        steps: [],
        next: [],
        cites: ["tc-administration-days"],
      },
      {
        stage: "changesRequested",
        words: text("驳回，待重新提交", "rejected, to be handed in again"),
        actor: "applicant",
        steps: [
          {
            ...text("第 5、10、15 天会收到提醒", "reminders come on days 5, 10 and 15"),
            cites: ["tc-reminders"],
          },
        ],
        next: ["providerReview"],
        cites: ["tc-queue-restarts", "tc-sms-missed"],
      },
    ],
  },
]
