import type { Scopes } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { guangdong, jiangsu } from "./lists.ts"

type Place = Scopes.FromService

const isWebsite = ({ service }: Place): boolean => service.kind === "website"
const isFiledHere = ({ register, provider }: Place): boolean =>
  register.subject.isFiled && provider.isAmong(register.subject.access)

const opened = text("网站开通时", "when the website opens")
const number = (which: string, of: string) =>
  text(
    `在页面底部悬挂${which}，链接到 beian.miit.gov.cn；经营性网站悬挂许可证号；多个域名指向同一页面的另有说明；查出未挂的罚款五千元至一万元`,
    `show ${of} at the foot of the pages, linked to beian.miit.gov.cn; commercial sites show the licence number; several domains on one page follow a rule of their own; a site without it is fined from 5,000 to 10,000 yuan`,
  )

/** What is to be done before the order and after approval. */
export const duties = [
  {
    id: "account-recovery",
    title: text("找回备案账号", "recovery of the account"),
    at: "before",
    within: { from: 3, to: 3, unit: "workingDays" },
    clock: text("自联系客服起（约）", "from asking customer service, about"),
    what: text(
      "主体在阿里云备过案而账号不在手的，先自助找回登录名；不成再联系客服，线下约三个工作日",
      "where the subject was filed here and the account is lost, recover the login name first; failing that customer service does it off line in about three working days",
    ),
    when: (place: Place) => isFiledHere(place) && place.account.id === "",
    cites: ["ali-recovery-offline-days"],
  },
  {
    id: "footer-number",
    topic: "footerNumber",
    title: text("悬挂网站备案号", "website number at the foot"),
    at: "after",
    clock: opened,
    what: number("带序号的网站备案号", "the number of the website, with its serial,"),
    when: (place: Place) => isWebsite(place) && place.subject.province !== guangdong,
    cites: [
      "ali-footer-number",
      "ali-footer-other-provinces",
      "ali-footer-link",
      "ali-footer-fine",
      "ali-footer-multi-domain",
      "ali-footer-commercial-example",
      "ali-number-format",
    ],
  },
  {
    id: "footer-subject-number",
    topic: "footerNumber",
    title: text("悬挂主体备案号（广东）", "subject number at the foot (Guangdong)"),
    at: "after",
    clock: opened,
    what: number("不带序号的主体备案号", "the number of the subject, without a serial,"),
    when: (place: Place) => isWebsite(place) && place.subject.province === guangdong,
    cites: [
      "ali-footer-number",
      "ali-footer-guangdong",
      "ali-footer-link",
      "ali-footer-fine",
      "ali-footer-multi-domain",
      "ali-footer-commercial-example",
      "ali-number-format",
    ],
  },
  {
    id: "copyright-line",
    topic: "copyrightLine",
    title: text("版权所有（江苏）", "copyright line (Jiangsu)"),
    at: "after",
    clock: opened,
    what: text(
      "在页面底部写版权所有，与单位名称一致",
      "name the copyright holder at the foot of the pages, just as the unit is called",
    ),
    when: (place: Place) => isWebsite(place) && place.subject.province === jiangsu,
    cites: ["ali-copyright-jiangsu"],
  },
  {
    id: "public-security",
    topic: "publicSecurity",
    title: text("公安联网备案", "filing with public security"),
    at: "after",
    within: { from: 0, to: 30, unit: "days" },
    clock: text("自网站开通之日起", "from the day the website opens"),
    what: text(
      "在全国互联网安全管理服务平台提交",
      "hand it in at the national platform 全国互联网安全管理服务平台",
    ),
    when: isWebsite,
    cites: ["ali-public-security-30-days"],
  },
  {
    id: "public-security-footer",
    title: text("悬挂公安备案号", "public-security number at the foot"),
    at: "after",
    within: { from: 0, to: 30, unit: "days" },
    clock: text("自公安备案通过之日起", "from the day public security has approved it"),
    what: text(
      "从平台的网站详情复制编号与 HTML 代码、下载图标，放在页面底部",
      "copy number and HTML code from the website's page on the platform, download the icon, and put them at the foot of the pages",
    ),
    when: isWebsite,
    cites: ["ali-public-security-footer", "ali-public-security-number-example"],
  },
  {
    id: "commercial-licence",
    topic: "licence",
    title: text("经营性 ICP 许可证", "commercial licence"),
    at: "after",
    clock: text("取得备案号之后", "once the record number is there"),
    what: text(
      "找当地管局办理（阿里云提供资质与接入协议），或由阿里云代办；拿到后悬挂许可证号",
      "apply at the local administration, with papers and access agreement from Aliyun, or through Aliyun; then show the licence number",
    ),
    when: ({ service }: Place) => service.isCommercial,
    cites: ["ali-footer-commercial-example", "ali-paid-services"],
  },
] as const
