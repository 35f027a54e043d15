import type { Plugin } from "@openbeian/core/provider"
import type { Scopes } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import type { clauses } from "./clauses.ts"
import { isElectronic } from "./way.ts"

type Id = keyof typeof clauses.clauses
type Stage = Plugin.Stage<Id>

const step = (zh: string, en: string, ...cites: Stage["cites"]): Stage["steps"][number] => ({ zh, en, cites })

const draft: Stage = {
  stage: "draft",
  words: text("登录填报", "log in and fill in"),
  actor: "applicant",
  steps: [
    step(
      "登录自助备案平台，全程共六步；按情形从对应入口进入",
      "log in to the filing platform and take the entry that fits; there are six steps in all",
      "nwcd-flow-six-steps",
      "nwcd-portal-menu",
    ),
    step(
      "新增类在“新增申请”填写主体与服务信息并校验，服务类型勾选“网站”或“APP”",
      "for additions fill in and check subject and service under 新增申请 and tick 网站 or APP",
      "nwcd-entry-new",
    ),
    step(
      "校验 APP 时只填一个域名，其余在通过后的填写页添加",
      "the check of an app takes one domain; add the others on the form afterwards",
      "nwcd-app-check-one-domain",
      "nwcd-app-many-domains",
    ),
    step(
      "辅助附件拿不准时，先提交其余信息，按审核要求再补",
      "when unsure about auxiliary papers hand in the rest first and add what the review asks for",
      "nwcd-other-attachments-later",
      "nwcd-extra-documents-on-review",
    ),
    step(
      "未提交或修改中的订单从“备案管理”进入，不必再校验类型",
      "open orders that are not submitted or being mended from 备案管理; their type is not checked again",
      "nwcd-type-no-recheck",
    ),
  ],
  next: ["verification"],
  cites: ["nwcd-flow-six-steps"],
}

const electronic: Stage = {
  stage: "verification",
  words: text("电子化核验", "electronic verification"),
  actor: "applicant",
  steps: [
    step(
      "先补齐其他附件，再用微信扫二维码进入电子化核验小程序，点“继续核验”，上传营业执照并核验信息",
      "upload the other attachments, scan the code by WeChat, press 继续核验, upload the business licence and check its data",
      "nwcd-everify-wechat",
      "nwcd-everify-step-subject",
    ),
    step(
      "主体负责人核验：上传法定代表人身份证正反面",
      "for the subject's responsible person upload both sides of the legal representative's card",
      "nwcd-everify-step-principal",
    ),
    step(
      "服务负责人核验：与主体负责人同一人的直接人脸识别，不同的先传身份证；点“准备就绪”",
      "the service's responsible person goes straight to the face check if it is the same person, and uploads a card first if not; press 准备就绪",
      "nwcd-everify-step-service-principal",
      "nwcd-everify-face",
    ),
    step(
      "信息通过后自动生成真实性核验单，点“下一步”",
      "once the data pass, the authenticity form is made; press 下一步",
      "nwcd-everify-step-form",
    ),
    step(
      "三分钟后刷新页面，全部为“已核验”时点“下一步，信息确认”；已核验的不要再核验",
      "refresh the page after three minutes; when all read 已核验 press 下一步，信息确认 and do not verify again",
      "nwcd-everify-refresh",
      "nwcd-everify-status-verified",
    ),
    step(
      "尽量一次做完，多个网站依次做；卡住时点“刷新二维码”或致电 10100966-4",
      "do it in one go and several websites one after another; if it gets stuck press 刷新二维码 or call 10100966-4",
      "nwcd-everify-one-go",
      "nwcd-everify-qr-refresh",
    ),
  ],
  next: ["providerReview"],
  cites: ["nwcd-verify-electronic-when", "nwcd-everify-status-verified"],
}

const manual: Stage = {
  stage: "verification",
  words: text("人工核验材料", "papers for manual verification"),
  actor: "applicant",
  steps: [
    step(
      "其他证件自动转人工核验，按两份附录准备电子与纸质材料",
      "other certificates lead to manual verification by themselves; prepare the electronic and paper materials of both appendices",
      "nwcd-verify-manual-when",
    ),
    step(
      "纸质模板登录后在“资料下载”取得",
      "the paper templates are under 资料下载 after login",
      "nwcd-old-templates-download",
    ),
  ],
  next: ["providerReview"],
  cites: ["nwcd-verify-manual-when"],
}

/** From handing in to NWCD on the routes are one. */
const onwards: ReadonlyArray<Stage> = [
  {
    stage: "providerReview",
    words: text("西云数据初审", "first review by NWCD"),
    actor: "provider",
    takes: { from: 0, to: 1, unit: "workingDays" },
    steps: [
      step(
        "确认无误后提交；一个工作日内反馈初审结果",
        "confirm and submit; the outcome comes within one working day",
        "nwcd-flow-submit",
        "nwcd-review-one-working-day",
      ),
      step(
        "留意电话与邮件，审核中的问题由此沟通；特殊情形可能要求补件",
        "watch phone and e-mail for questions; further papers may be asked for",
        "nwcd-old-review-contact",
        "nwcd-extra-documents-on-review",
      ),
    ],
    next: ["readyForAdministration", "changesRequested"],
    cites: ["nwcd-review-one-working-day"],
  },
  {
    stage: "readyForAdministration",
    words: text("上报管局", "handed to the administration"),
    actor: "provider",
    steps: [
      step(
        "西云数据把申请报送通信管理局",
        "NWCD hands the application to the communications administration",
        "nwcd-flow-to-administration",
      ),
    ],
    next: ["awaitingSms"],
    cites: ["nwcd-flow-to-administration"],
  },
  {
    stage: "awaitingSms",
    words: text("短信核验", "SMS verification"),
    actor: "applicant",
    takes: { from: 0, to: 24, unit: "hours" },
    deadline: { hours: 24, missed: "changesRequested" },
    steps: [
      step(
        "24 小时内到工信部网站完成短信核验，之后才进入人工审核",
        "confirm the SMS code on the ministry's website within 24 hours; only then does the review begin",
        "nwcd-sms-24h",
        "nwcd-flow-sms-then-admin",
      ),
    ],
    next: ["administrationReview", "changesRequested"],
    cites: ["nwcd-sms-24h"],
  },
  {
    stage: "administrationReview",
    words: text("管局审核", "review by the administration"),
    actor: "administration",
    takes: { from: 0, to: 20, unit: "workingDays" },
    steps: [
      step(
        "材料齐备无误的，二十个工作日内予以备案；各省口径不同，以管局为准",
        "complete and correct, it is filed within twenty working days; provinces differ and theirs is the last word",
        "nwcd-admin-window",
        "nwcd-old-reference-only",
      ),
    ],
    next: ["approved"],
    cites: ["nwcd-admin-window"],
  },
  {
    stage: "approved",
    words: text("备案完成", "filed"),
    actor: "provider",
    steps: [
      step(
        "结果以短信和邮件告知，也可在工信部网站查询",
        "the result comes by SMS and e-mail and can be looked up on the ministry's website",
        "nwcd-result-notice",
        "nwcd-miit-lookup",
      ),
      step(
        "西云数据为账号开通 80、8080、443 端口",
        "NWCD opens the ports 80, 8080 and 443 for the account",
        "nwcd-ports-opened",
      ),
      step(
        "同一款 APP 不分系统只有一个备案号，序号后加 A",
        "an app has one number on all systems, with an A behind the serial",
        "nwcd-app-number-one-per-app",
        "nwcd-app-number-suffix",
      ),
    ],
    next: [],
    cites: ["nwcd-result-notice", "nwcd-ports-opened"],
  },
  {
    stage: "changesRequested",
    words: text("退回修改", "returned for changes"),
    actor: "applicant",
    steps: [
      step(
        "短信核验逾期或失败的自动退回西云数据，须重新提交并再次核验",
        "an order whose SMS check is missed or fails goes back to NWCD; hand it in and confirm by SMS anew",
        "nwcd-sms-timeout",
      ),
    ],
    next: ["providerReview"],
    cites: ["nwcd-sms-timeout"],
  },
]

/** Two ways, chosen by the platform from the certificates. */
export const routes: Plugin.Plugin<Id>["routes"] = [
  {
    id: "electronic",
    words: text("电子化核验（线上）", "electronic verification (online)"),
    when: isElectronic,
    stages: [draft, electronic, ...onwards],
    cites: ["nwcd-verify-two-routes", "nwcd-verify-electronic-when"],
  },
  {
    id: "manual",
    words: text("人工核验（线下）", "manual verification (offline)"),
    when: (place: Scopes.FromService) => !isElectronic(place),
    stages: [draft, manual, ...onwards],
    cites: ["nwcd-verify-two-routes", "nwcd-verify-manual-when"],
  },
]
