import type { Plugin } from "@openbeian/core/provider"
import type { Scopes } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import type { clauses } from "./clauses.ts"

type Id = keyof typeof clauses.clauses
type Stage = Plugin.Stage<Id>

const chosen = (verification: Scopes.FromService["account"]["verification"]) => (place: Scopes.FromService) =>
  place.account.verification === verification

const fill = (step: Stage["steps"][number]): Stage => ({
  stage: "draft",
  words: text("填写备案资料", "fill in the filing data"),
  actor: "applicant",
  steps: [
    {
      ...text(
        "在金山云 ICP 备案管理系统填写主体和网站/APP 信息，系统自动判定类型",
        "fill in subject and website or app in the filing system, which works out the type",
      ),
      cites: ["ks-type-auto", "ks-system"],
    },
    {
      ...text(
        "填入服务器或其授权码，备案中会核查接入信息",
        "name the server or its code; the access data are checked in the filing",
      ),
      cites: ["ks-code-definition", "ks-mainland-server-needs-filing"],
    },
    step,
  ],
  next: ["providerReview"],
  cites: ["ks-flow-two-routes"],
})

const review = (next: Plugin.StageName, ...steps: Stage["steps"]): Stage => ({
  stage: "providerReview",
  words: text("金山云初审", "first review by Kingsoft Cloud"),
  actor: "provider",
  takes: { from: 1, to: 2, unit: "workingDays" },
  steps: [
    {
      ...text(
        "保持电话畅通，来电号码 010-86486508",
        "keep the phone reachable; calls come from 010-86486508",
      ),
      cites: ["ks-keep-phone-reachable", "ks-outbound-number"],
    },
    {
      ...text("新增备案或网站期间网站保持关闭", "keep a new website closed"),
      cites: ["ks-keep-site-closed"],
    },
    ...steps,
  ],
  next: [next, "changesRequested"],
  cites: ["ks-initial-review"],
})

const papers: Stage = {
  stage: "awaitingPapers",
  words: text("邮寄资料", "papers by mail"),
  actor: "applicant",
  steps: [
    {
      ...text(
        "邮寄资料，收到后订单才提交管局",
        "mail the papers; the order goes to the administration once they arrive",
      ),
      cites: ["ks-backdrop-mail-after-review", "ks-backdrop-review"],
    },
  ],
  next: ["awaitingSms"],
  cites: ["ks-backdrop-mail-after-review"],
}

/** From the hand-over on the routes are one. */
const administration: ReadonlyArray<Stage> = [
  {
    stage: "awaitingSms",
    words: text("短信核验", "SMS verification"),
    actor: "applicant",
    takes: { from: 0, to: 24, unit: "hours" },
    deadline: { hours: 24, missed: "changesRequested" },
    steps: [
      {
        ...text(
          "收到短信验证码后 24 小时内，在所在省管局网站验证",
          "confirm the code on the website of the province's administration within 24 hours",
        ),
        cites: ["ks-sms-24h"],
      },
    ],
    next: ["administrationReview", "changesRequested"],
    cites: ["ks-sms-24h"],
  },
  {
    stage: "administrationReview",
    words: text("管局审核", "review by the administration"),
    actor: "administration",
    takes: { from: 0, to: 20, unit: "workingDays" },
    steps: [
      {
        ...text("等待管局审核，至多 20 个工作日", "wait for the administration, at most 20 working days"),
        cites: ["ks-admin-window"],
      },
    ],
    next: ["approved"],
    cites: ["ks-admin-window"],
  },
  {
    stage: "approved",
    words: text("备案完成", "filed"),
    actor: "administration",
    steps: [
      {
        ...text(
          "金山云以短信和邮件告知，系统内可查主体与网站信息",
          "Kingsoft Cloud tells you by SMS and e-mail; the data appear in its system",
        ),
        cites: ["ks-completion-notice"],
      },
      {
        ...text(
          "主体得主体备案号，网站得网站备案号（主体号加连字符与序号）",
          "the subject gets its number, each website its own (the subject's number, a hyphen and a serial)",
        ),
        cites: ["ks-record-number-issued", "ks-record-number-format"],
      },
    ],
    next: [],
    cites: ["ks-completion-notice"],
  },
  {
    stage: "changesRequested",
    words: text("退回修改", "returned for changes"),
    actor: "applicant",
    steps: [
      {
        ...text(
          "逾期未做短信核验会被管局退回；修改后重新提交",
          "an order whose SMS check was missed is returned by the administration; mend it and hand it in again",
        ),
        cites: ["ks-sms-24h"],
      },
    ],
    next: ["providerReview"],
    cites: ["ks-sms-24h"],
  },
]

/** Three ways through: by video, by an own photo before the backdrop, and with a backdrop sent by courier. */
export const routes: Plugin.Plugin<Id>["routes"] = [
  {
    id: "electronic",
    words: text("电子核验", "electronic verification"),
    when: chosen("electronic"),
    stages: [
      {
        ...fill({
          ...text("准备好负责人证件原件", "have the original credentials of the persons at hand"),
          cites: ["ks-everify-photo"],
        }),
        next: ["verification"],
      },
      {
        stage: "verification",
        words: text("电子核验", "electronic verification"),
        actor: "applicant",
        steps: [
          {
            ...text(
              "扫微信码拍摄负责人证件原件，光线充足、无阴影",
              "photograph the originals by the WeChat code, in good light and without shadow",
            ),
            cites: ["ks-everify-photo"],
          },
          {
            ...text(
              "网站/APP 负责人做视频核验，白色背景、光线明亮、尽量少眨眼",
              "the service's responsible person passes the video check before a white background, in bright light",
            ),
            cites: ["ks-everify-video"],
          },
        ],
        next: ["providerReview"],
        cites: ["ks-flow-two-routes"],
      },
      review("awaitingSms"),
      ...administration,
    ],
    cites: ["ks-flow-two-routes"],
  },
  {
    id: "backdropOwnPhoto",
    words: text("幕布核验，随单上传幕布照", "backdrop verification, photo uploaded with the order"),
    when: chosen("backdropOwnPhoto"),
    stages: [
      fill({
        ...text(
          "上传证件照、核验单和幕布照，提交金山云",
          "upload certificates, authenticity form and backdrop photo, then submit",
        ),
        cites: ["ks-backdrop-fill", "ks-backdrop-photo"],
      }),
      review("awaitingPapers"),
      papers,
      ...administration,
    ],
    cites: ["ks-flow-two-routes"],
  },
  {
    id: "backdropByCourier",
    words: text("幕布核验，申请邮寄幕布", "backdrop verification, backdrop sent by courier"),
    when: chosen("backdropByCourier"),
    stages: [
      fill({
        ...text(
          "上传证件照和核验单，申请邮寄幕布，提交金山云",
          "upload certificates and authenticity form, ask for a backdrop, then submit",
        ),
        cites: ["ks-backdrop-fill"],
      }),
      review("backdrop", {
        ...text("初审通过后寄出幕布", "the backdrop is sent after the review"),
        cites: ["ks-backdrop-sent"],
      }),
      {
        stage: "backdrop",
        words: text("拍幕布照并审核", "backdrop photo and its review"),
        actor: "applicant",
        steps: [
          {
            ...text(
              "用幕布为对应网站负责人拍照，登录系统上传",
              "photograph the responsible person before the backdrop and upload it",
            ),
            cites: ["ks-backdrop-photo"],
          },
          { ...text("金山云审核幕布照", "Kingsoft Cloud reviews the photo"), cites: ["ks-backdrop-review"] },
        ],
        next: ["awaitingPapers", "changesRequested"],
        cites: ["ks-backdrop-sent", "ks-backdrop-review"],
      },
      papers,
      ...administration,
    ],
    cites: ["ks-flow-two-routes"],
  },
]
