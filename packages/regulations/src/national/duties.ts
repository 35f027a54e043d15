import { DomainName } from "@openbeian/core/domain"
import type { Plugin } from "@openbeian/core/provider"
import type { Scopes } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

type Place = Scopes.FromService

const isPublic = ({ service }: Place): boolean => service.kind === "website" || service.kind === "app"
const isAdded = (place: Place): boolean => isPublic(place) && place.filing.isAdded
const isUnverified = (domain: Place["service"]["domains"][number]): boolean =>
  !DomainName.isIpAddress(domain.name) && domain.realName !== "verified"
const isUnguarded = (place: Place): boolean =>
  isPublic(place) && !(place.service.isOpen && place.service.isPublicSecurityFiled)

/** The day since which all provinces make the check by text message. */
export const smsEverywhereFrom = "2020-08-17"

/** What is to be done, and in what time, whoever gives access. */
export const duties: ReadonlyArray<Plugin.Duty<Id>> = [
  {
    id: "national-real-name-wait",
    topic: "realName",
    title: text("等域名实名信息同步", "wait for the real-name data"),
    at: "before",
    within: { from: 3, to: 5, unit: "workingDays" },
    clock: text("自域名实名通过之日起", "from the day the domain is verified"),
    what: text(
      "实名满 3 个工作日后再提交备案，否则会被退回",
      "hand in the filing after 3 working days, or it is returned",
    ),
    when: (place) => isPublic(place) && place.service.domains.some(isUnverified),
    cites: ["national-real-name-wait", "national-real-name-three-days"],
  },
  {
    id: "national-sms-check",
    title: text("短信核验", "SMS check"),
    at: "before",
    within: { from: 0, to: 24, unit: "hours" },
    clock: text("自收到 12381 的短信起", "from the SMS of 12381 on"),
    what: text(
      "在 beian.miit.gov.cn 填验证码、手机号和证件号后六位；首次备案和新增网站两位负责人都要核验，同号只发一个码；连续输错 5 次后第 6 次退回，24 小时内可重发 3 次",
      "enter code, mobile number and the last six characters of the credential at beian.miit.gov.cn; first filings and new services ask both responsible persons, one number gets one code; after 5 wrong tries the sixth returns the order, and the code can be sent again 3 times within 24 hours",
    ),
    when: (place) => place.today >= smsEverywhereFrom && isAdded(place),
    cites: [
      "national-sms-24-hours",
      "national-sms-everywhere",
      "national-sms-start-16",
      "national-sms-who",
      "national-sms-fields",
      "national-sms-tries",
      "national-sms-resend",
    ],
  },
  {
    id: "national-administration-review",
    title: text("管局审核的时限", "time of the administration"),
    at: "before",
    within: { from: 0, to: 20, unit: "workingDays" },
    clock: text("自管局收到齐全的材料起", "from the day the administration has complete papers"),
    what: text(
      "管局予以备案并发编号，或通知并说明理由",
      "the administration files and issues the number, or says why not",
    ),
    when: isAdded,
    cites: ["national-administration-20-days"],
  },
  {
    id: "national-footer",
    topic: "footerNumber",
    title: text("标示备案号", "show the record number"),
    at: "after",
    clock: text("服务开通时", "when the service opens"),
    what: text(
      "网站在主页底部中央，APP 在设置或介绍里，标示备案号并链接到 https://beian.miit.gov.cn/；不标示罚五千至五万元，不链接罚五千至一万元",
      "a website in the middle of the foot of its home page, an app in settings or about, linked to https://beian.miit.gov.cn/; without the number 5,000 to 50,000 CNY, without the link 5,000 to 10,000 CNY",
    ),
    when: isPublic,
    cites: [
      "national-number-shown",
      "national-number-at-the-foot",
      "national-footer-link",
      "national-app-number",
      "national-number-fine",
      "national-footer-link-fine",
    ],
  },
  {
    id: "national-public-security",
    topic: "publicSecurity",
    title: text("公安联网备案", "filing with public security"),
    at: "after",
    within: { from: 0, to: 30, unit: "days" },
    clock: text(
      "自开通之日起（条文为网络正式联通之日）",
      "from the opening (the text says the day of connection)",
    ),
    what: text(
      "在 beian.mps.gov.cn 向属地公安机关备案，单位在实际经营地，个人在现居住地；不办的可被警告或停机整顿，最长六个月",
      "file with the local public-security organ at beian.mps.gov.cn, units where they trade, individuals where they live; who does not is warned or shut down for up to six months",
    ),
    when: isUnguarded,
    cites: ["public-security-30-days", "public-security-penalty", "national-public-security-individuals"],
  },
  {
    id: "national-public-security-number",
    title: text("标示公安备案号", "show the public-security number"),
    at: "after",
    within: { from: 0, to: 30, unit: "days" },
    clock: text("自公安备案通过之日起", "from its approval"),
    what: text(
      "把公安备案号和图标放到网页底部",
      "put the public-security number and its icon at the foot of the pages",
    ),
    when: ({ service }) => service.kind === "website",
    cites: ["national-public-security-number"],
  },
  {
    id: "national-licence",
    topic: "licence",
    title: text("经营许可证（ICP 证）", "commercial licence"),
    at: "after",
    clock: text("取得备案号后、开始收费前", "after the record number, before charging anything"),
    what: text(
      "向省通信管理局或工信部申请增值电信业务经营许可证；无证经营处违法所得三至五倍或十万至一百万元罚款",
      "apply for the value-added telecom licence at the administration or the ministry; trading without it costs three to five times the gain or 100,000 to 1,000,000 CNY",
    ),
    when: ({ service }) => service.isCommercial,
    cites: ["national-licence", "licence-needs-valid-number", "national-licence-fine"],
  },
  {
    id: "national-changes",
    title: text("变更与注销", "changes and the end"),
    at: "after",
    clock: text("变更前 30 日，终止服务当日", "30 days before a change, on the day of the end"),
    what: text(
      "备案信息要变的提前三十日办变更，终止服务的当日办注销；误期的罚款一万元",
      "file a change thirty days in advance and cancel on the day the service ends; being late costs 10,000 CNY",
    ),
    when: isPublic,
    cites: ["national-change-in-advance", "national-cancel-on-the-day", "national-change-fine"],
  },
]
