import type { Scopes } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { noticeOn } from "./rules/app.ts"
import { isNew } from "./way.ts"

type Place = Scopes.FromService

const ranBefore = (place: Place): boolean =>
  place.service.kind === "app" && place.service.isOpen && place.service.openedOn < noticeOn && isNew(place)

/** What is to be done before the order and after approval. */
export const duties = [
  {
    id: "app-existing",
    title: text("存量 APP 备案期限", "deadline of apps that were running"),
    at: "before",
    within: { from: 0, to: 236, unit: "days" },
    clock: text(
      "自通知发布（2023-08-08）起，至 2024-03-31",
      "from the notice of 2023-08-08, until 2024-03-31",
    ),
    what: text(
      "通知之前已开展业务的 APP 须在 2024 年 3 月底前完成备案；过期的尽快补办",
      "an app that ran before the notice had to be filed by the end of March 2024; if it was not, file at once",
    ),
    when: ranBefore,
    cites: ["nwcd-app-existing-deadline", "nwcd-app-notice-date"],
  },
  {
    id: "app-inspection",
    title: text("主管部门检查", "inspection by the authority"),
    at: "before",
    within: { from: 237, to: 327, unit: "days" },
    clock: text(
      "自通知发布（2023-08-08）起，即 2024-04-01 至 2024-06-30",
      "from the notice of 2023-08-08, that is 2024-04-01 to 2024-06-30",
    ),
    what: text(
      "主管部门检查并处置仍未备案的 APP",
      "the authority inspects and acts against apps that are still unfiled",
    ),
    when: ranBefore,
    cites: ["nwcd-app-inspection-window"],
  },
  {
    id: "public-security",
    topic: "publicSecurity",
    title: text("公安联网备案", "filing with public security"),
    at: "after",
    within: { from: 0, to: 30, unit: "days" },
    clock: text("自网站开通之日起", "from the day the website opens"),
    what: text(
      "在 beian.mps.gov.cn 自行办理；接入商填宁夏西云数据科技有限公司，所属区域宁夏回族自治区中卫市沙坡头区，接入方式租赁虚拟空间，电话 10100966；结果由网安部门电话告知",
      "file at beian.mps.gov.cn yourself; access provider 宁夏西云数据科技有限公司, region 宁夏回族自治区中卫市沙坡头区, mode 租赁虚拟空间, phone 10100966; the cyber police phone with the result",
    ),
    when: ({ service }: Place) => service.kind === "website",
    cites: [
      "nwcd-public-security-portal",
      "nwcd-public-security-self",
      "nwcd-public-security-access-info",
      "nwcd-public-security-result",
    ],
  },
  {
    id: "footer",
    topic: "footerNumber",
    title: text("标示网站备案号", "record number on the website"),
    at: "after",
    clock: text("网站开通时", "when the website opens"),
    what: text(
      "在页面底部标示网站备案号，链接到 https://beian.miit.gov.cn/#/Integrated/index",
      "show the website number at the foot of the pages, linked to https://beian.miit.gov.cn/#/Integrated/index",
    ),
    when: ({ service }: Place) => service.kind === "website",
    cites: ["nwcd-footer-number", "nwcd-footer-link"],
  },
  {
    id: "app-display",
    topic: "footerNumber",
    title: text("标示 APP 备案号", "record number in the app"),
    at: "after",
    clock: text("APP 开通时", "when the app goes on line"),
    what: text(
      "在“设置”或“介绍”等显著处标示备案号，链接到 https://beian.miit.gov.cn/",
      "show the number in a prominent place such as settings or about, linked to https://beian.miit.gov.cn/",
    ),
    when: ({ service }: Place) => service.kind === "app",
    cites: ["nwcd-app-number-display", "nwcd-app-number-link"],
  },
  {
    id: "commercial-licence",
    topic: "licence",
    title: text("经营性许可（ICP 证）", "commercial licence"),
    at: "after",
    clock: text("开始经营前", "before trading begins"),
    what: text(
      "自行在 tsm.miit.gov.cn/dxxzsp 申请；所需接入商资质与接入协议发邮件向西云数据索取",
      "apply yourself at tsm.miit.gov.cn/dxxzsp; ask NWCD by e-mail for its qualification papers and the access agreement",
    ),
    when: ({ service }: Place) => service.isCommercial,
    cites: ["nwcd-old-licence-not-handled", "nwcd-old-licence-support-docs", "nwcd-old-def-commercial-site"],
  },
] as const
