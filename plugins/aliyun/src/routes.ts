import type { Plugin } from "@openbeian/core/provider"
import type { Scopes } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import type { clauses } from "./clauses.ts"

type Id = keyof typeof clauses.clauses
type Stage = Plugin.Stage<Id>

const step = (zh: string, en: string, ...cites: Stage["cites"]): Stage["steps"][number] => ({ zh, en, cites })

const filling = [
  step(
    "网站负责人默认取主体负责人的资料，不是同一人的改填",
    "the website's responsible person is taken from the subject's; enter another person where it is one",
    "ali-service-principal-default",
  ),
  step(
    "没有填完的订单在列表里点“继续填写”，不办的点“放弃备案”",
    "an unfinished order goes on by 继续填写 in the list, and is dropped by 放弃备案",
    "ali-order-list",
  ),
] as const

const draftOf = (first: Stage["steps"][number]): Stage => ({
  stage: "draft",
  words: text("登录填报", "log in and fill in"),
  actor: "applicant",
  steps: [first, ...filling],
  next: ["verification", "withdrawn"],
  cites: first.cites,
})

const onPc = step(
  "在上传环节用阿里云 App 扫页面上的二维码，按提示上传证件并做人脸核验",
  "at the upload step scan the code on the page with the Aliyun app, upload the credentials and take the face check as it says",
  "ali-upload-pc-route",
  "ali-pc-needs-phone",
)
const inApp = step(
  "在填写过程中直接上传证件并做人脸核验",
  "upload the credentials and take the face check inside the form",
  "ali-upload-mobile-route",
)
const verificationOf = (first: Stage["steps"][number]): Stage => ({
  stage: "verification",
  words: text("上传资料与人脸核验", "upload and face check"),
  actor: "applicant",
  steps: [
    first,
    step(
      "负责人须上传本人证件并本人核验，否则核验失败或被驳回",
      "each responsible person uploads the own credential and is there in person, or it fails or is rejected",
      "ali-face-self",
    ),
  ],
  next: ["providerReview"],
  cites: first.cites,
})

/** From handing in to Aliyun on the routes are one. */
const onwards: ReadonlyArray<Stage> = [
  {
    stage: "providerReview",
    words: text("阿里云初审中", "first review by Aliyun (阿里云初审中)"),
    actor: "provider",
    takes: { from: 1, to: 1, unit: "workingDays" },
    steps: [
      step(
        "约一个工作日；可能要求补充资料",
        "about one working day; further papers may be asked for",
        "ali-initial-review",
        "ali-extra-materials",
      ),
    ],
    next: ["readyForAdministration", "changesRequested"],
    cites: ["ali-initial-review", "ali-status-first-review"],
  },
  {
    stage: "readyForAdministration",
    words: text("待提交管局", "to be handed to the administration (待提交管局)"),
    actor: "provider",
    takes: { from: 1, to: 1, unit: "workingDays" },
    steps: [
      step(
        "约一个工作日内由阿里云上报管局",
        "Aliyun hands it in within about one working day",
        "ali-submit-to-admin",
      ),
    ],
    next: ["awaitingSms"],
    cites: ["ali-submit-to-admin", "ali-status-pending-submit"],
  },
  {
    stage: "awaitingSms",
    words: text("短信核验", "SMS verification"),
    actor: "applicant",
    takes: { from: 0, to: 24, unit: "hours" },
    deadline: { hours: 24, missed: "undocumented" },
    steps: [
      step(
        "收到短信起 24 小时内到工信部备案系统验证；逾期会怎样文档没有写",
        "confirm the code in the ministry's filing system within 24 hours of receiving it; what a miss does the guide does not say",
        "ali-sms-24h",
      ),
      step(
        "迟迟收不到的，在工信部平台重发验证码",
        "if none arrives have it sent again on the ministry's platform",
        "ali-sms-resend",
      ),
    ],
    next: ["administrationReview"],
    cites: ["ali-sms-24h"],
  },
  {
    stage: "administrationReview",
    words: text("管局审核", "review by the administration"),
    actor: "administration",
    takes: { from: 1, to: 20, unit: "workingDays" },
    steps: [
      step(
        "一至二十个工作日，随省份与场景而异；系统首页显示当地预计时长",
        "one to twenty working days, by province and case; the home page of the system shows the local estimate",
        "ali-admin-window",
        "ali-admin-estimate-shown",
      ),
    ],
    next: ["approved", "changesRequested"],
    cites: ["ali-admin-window"],
  },
  {
    stage: "approved",
    words: text("备案完成", "filed"),
    actor: "administration",
    steps: [
      step("结果以短信、邮件等告知", "the result comes by SMS, e-mail and the like", "ali-result-notice"),
      step(
        "悬挂备案号：自建网站由开发人员改源码，委托管理的由托管方改，合同到期的可在云市场找代办",
        "to show the number, developers edit the source of a site of one's own, a contractor that of a site in its care, an agent from the marketplace where the contract has ended",
        "ali-footer-how-selfbuilt",
        "ali-footer-how-outsourced",
      ),
      step(
        "用云·速成美站或云·企业官网建的网站，按其说明添加备案号与公安备案号",
        "sites made with 云·速成美站 or 云·企业官网 follow their own pages for both numbers",
        "ali-footer-how-site-builder",
        "ali-public-security-builders",
      ),
    ],
    next: [],
    cites: ["ali-result-notice"],
  },
  {
    stage: "changesRequested",
    words: text("驳回修改", "returned for changes"),
    actor: "applicant",
    steps: [
      step(
        "初审或管局驳回及其原因以电话、短信、邮件告知；修改后重新提交",
        "whether Aliyun or the administration rejects it, the reasons come by phone, SMS and e-mail; mend it and hand it in again",
        "ali-rejection-notice",
      ),
    ],
    next: ["providerReview", "withdrawn"],
    cites: ["ali-rejection-notice"],
  },
]

const isStandard = ({ account }: Scopes.FromAccount): boolean => account.track === "standard"

/** By kind of customer and channel. All of them verify by the Aliyun app and the face. */
export const routes: Plugin.Plugin<Id>["routes"] = [
  {
    id: "pc",
    words: text("PC 端申请，App 扫码核验", "on a PC, verified by scanning with the app"),
    when: (place) => isStandard(place) && place.account.channel === "pc",
    stages: [
      draftOf(
        step(
          "在 PC 端登录阿里云ICP代备案管理系统填写",
          "log in to 阿里云ICP代备案管理系统 on a PC and fill in the form",
          "ali-channels",
          "ali-china-site-channels",
        ),
      ),
      verificationOf(onPc),
      ...onwards,
    ],
    cites: [
      "ali-channels",
      "ali-china-site-channels",
      "ali-cxt-tracks",
      "ali-order-list",
      "ali-mat-basic-vs-auxiliary",
    ],
  },
  {
    id: "app",
    words: text("阿里云 App 申请", "in the Aliyun app"),
    when: (place) => isStandard(place) && place.account.channel === "app",
    stages: [
      draftOf(
        step(
          "用中国站账号登录最新版阿里云 App 填写；OCR 识别证件，约快一倍",
          "log in to the latest Aliyun app with a China-site account; OCR reads the certificates, which is about twice as fast",
          "ali-channels",
          "ali-mobile-needs-china-account",
        ),
      ),
      verificationOf(inApp),
      ...onwards,
    ],
    cites: ["ali-channels", "ali-cxt-tracks", "ali-order-list"],
  },
  {
    id: "chengxintong",
    words: text(
      "诚信通用户 PC 端申请，App 扫码核验",
      "诚信通 members: on a PC, verified by scanning with the app",
    ),
    when: (place) => !isStandard(place),
    stages: [
      draftOf(
        step(
          "在 PC 端登录阿里通信ICP代备案管理系统填写，移动端不支持",
          "log in to 阿里通信ICP代备案管理系统 on a PC; the mobile app is not for 诚信通 members",
          "ali-cxt-no-channel-section",
          "ali-cxt-no-mobile",
        ),
      ),
      verificationOf(onPc),
      ...onwards,
    ],
    cites: ["ali-cxt-tracks", "ali-cxt-no-channel-section", "ali-order-list"],
  },
]
