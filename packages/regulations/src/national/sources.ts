import type { Clause } from "@openbeian/core/rule"
import { sources as shared } from "../sources.ts"

const { a19, t21, t2x, u24, u25, h25, s1, s4 } = shared

const stateCouncil = { zh: "国务院", en: "State Council" }
const ministry = { zh: "工业和信息化部", en: "Ministry of Industry and Information Technology" }

const statutes = {
  "order-292": {
    title: {
      zh: "互联网信息服务管理办法（国务院令第 292 号）",
      en: "Measures for internet information services (State Council Order 292)",
    },
    short: { zh: "国务院令第 292 号", en: "Order 292" },
    publisher: stateCouncil,
    edition: {
      zh: "2000-09-25 公布；条号按 2011-01-08 修订的文本，2024 年的修订文本未核对",
      en: "of 2000-09-25; articles as in the text revised on 2011-01-08, the revision of 2024 was not read",
    },
  },
  "order-33": {
    title: {
      zh: "非经营性互联网信息服务备案管理办法（信息产业部令第 33 号）",
      en: "Measures for filing non-commercial internet information services (Ministry of Information Industry Order 33)",
    },
    short: { zh: "信息产业部令第 33 号", en: "Order 33" },
    publisher: ministry,
    edition: {
      zh: "2005-02-08 公布，2005-03-20 施行；条号按该文本，2024-01-18 的修订文本未核对",
      en: "of 2005-02-08, in force since 2005-03-20; articles as in that text, the revision of 2024-01-18 was not read",
    },
  },
  "police-order-33": {
    title: {
      zh: "计算机信息网络国际联网安全保护管理办法（公安部令第 33 号）",
      en: "Measures for the security of networks connected to the internet (Ministry of Public Security Order 33)",
    },
    short: { zh: "公安部令第 33 号", en: "police Order 33" },
    publisher: { zh: "公安部", en: "Ministry of Public Security" },
    edition: {
      zh: "1997 年发布，2011-01-08 修订；按西云数据旧版指南、UCloud 文档所引",
      en: "of 1997, revised on 2011-01-08; as the old guide of NWCD and the documents of UCloud cite it",
    },
  },
  "fraud-law": {
    title: { zh: "中华人民共和国反电信网络诈骗法", en: "Law against telecom and online fraud" },
    short: { zh: "反电信网络诈骗法", en: "fraud law" },
    publisher: {
      zh: "全国人民代表大会常务委员会",
      en: "Standing Committee of the National People's Congress",
    },
    edition: { zh: "2022-12-01 起施行", en: "in force since 2022-12-01" },
  },
} as const

const notices = {
  "domain-notice": {
    title: {
      zh: "工业和信息化部关于规范互联网信息服务使用域名的通知（工信部信管〔2017〕264 号）",
      en: "Notice of the ministry on the domains that internet information services use (2017, no. 264)",
    },
    short: { zh: "工信部 2017 年域名通知", en: "domain notice of 2017" },
    publisher: ministry,
    edition: { zh: "2017-11-27 印发，2018-01-01 起施行", en: "of 2017-11-27, in force since 2018-01-01" },
  },
  "app-notice": {
    title: {
      zh: "工业和信息化部关于开展移动互联网应用程序备案工作的通知（工信部信管〔2023〕105 号）",
      en: "Notice of the ministry on the filing of mobile apps (2023, no. 105)",
    },
    short: { zh: "工信部 2023 年 APP 备案通知", en: "app notice of 2023" },
    publisher: ministry,
    edition: {
      zh: "2023-08-08 公布，2023-09 起受理；按 UCloud、西云数据文档所引",
      en: "published on 2023-08-08, filings since 2023-09; as the documents of UCloud and NWCD cite it",
    },
  },
  "suffix-list": {
    title: {
      zh: "工业和信息化部已批复的域名后缀清单",
      en: "The ministry's list of approved domain suffixes",
    },
    short: { zh: "2020-07-24 后缀清单", en: "suffix list of 2020-07-24" },
    publisher: ministry,
    edition: {
      zh: "2020-07-24 的清单，按腾讯云备案文档的抄录；现行清单见 domain.miit.gov.cn",
      en: "as of 2020-07-24, as copied in the filing documents of Tencent Cloud; the list of today is at domain.miit.gov.cn",
    },
  },
  "finance-plan": {
    title: {
      zh: "国务院办公厅关于印发互联网金融风险专项整治工作实施方案的通知（国办发〔2016〕21 号）",
      en: "State Council plan against the risks of internet finance (2016, no. 21)",
    },
    short: { zh: "国办发〔2016〕21 号", en: "finance plan of 2016" },
    publisher: { zh: "国务院办公厅", en: "General Office of the State Council" },
    edition: {
      zh: "2016-10-13 公布；按西云数据旧版指南、UCloud 文档所引",
      en: "published on 2016-10-13; as the old guide of NWCD and the documents of UCloud cite it",
    },
  },
  "finance-notice": {
    title: {
      zh: "关于进一步做好互联网金融风险专项整治清理整顿工作的通知（银发〔2017〕119 号）",
      en: "Notice on the further clean-up of internet finance (2017, no. 119)",
    },
    short: { zh: "银发〔2017〕119 号", en: "finance notice of 2017" },
    publisher: { zh: "中国人民银行等", en: "People's Bank of China and others" },
    edition: {
      zh: "2017 年；按 UCloud 备案文档所引，原文未读",
      en: "of 2017; as the filing documents of UCloud cite it, the notice itself was not read",
    },
  },
  "finance-article": {
    title: {
      zh: "单位或网站涉及金融类关键词，办理网站备案注意事项",
      en: "Article on finance words in filings, in the sample data of a public content system",
    },
    short: { zh: "2019 年金融字样文章", en: "finance article of 2019" },
    publisher: { zh: "作者不详", en: "author unknown" },
    edition: { zh: "2019-02", en: "February 2019" },
  },
  "training-opinion": {
    title: {
      zh: "关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见",
      en: "Opinion on easing homework and off-campus training in compulsory education",
    },
    short: { zh: "2021 年“双减”意见", en: "training opinion of 2021" },
    publisher: {
      zh: "中共中央办公厅、国务院办公厅",
      en: "General Offices of the Central Committee and of the State Council",
    },
    edition: {
      zh: "2021-07-24；按腾讯云、UCloud 备案文档所引",
      en: "of 2021-07-24; as the filing documents of Tencent Cloud and UCloud cite it",
    },
  },
  "abolition-2010": {
    title: {
      zh: "国务院关于第五批取消和下放管理层级行政审批项目的决定（国发〔2010〕21 号）",
      en: "State Council decision on the fifth list of abolished approvals (2010, no. 21)",
    },
    short: { zh: "国发〔2010〕21 号", en: "abolitions of 2010" },
    publisher: stateCouncil,
    edition: {
      zh: "2010-07-04；按阿里云、腾讯云备案文档所引",
      en: "of 2010-07-04; as the filing documents of Aliyun and Tencent Cloud cite it",
    },
  },
  "abolition-2015": {
    title: {
      zh: "国务院关于第一批取消 62 项中央指定地方实施行政审批事项的决定（国发〔2015〕57 号）",
      en: "State Council decision on the first 62 abolished approvals carried out by localities (2015, no. 57)",
    },
    short: { zh: "国发〔2015〕57 号", en: "abolitions of 2015" },
    publisher: stateCouncil,
    edition: {
      zh: "2015-10-14 公布；按腾讯云备案文档所引",
      en: "published on 2015-10-14; as the filing documents of Tencent Cloud cite it",
    },
  },
} as const

/** Pages of providers that say what administrations ask everywhere. No statute, and called by their own names. */
const pages = {
  a19,
  t21,
  t2x,
  u24,
  u25,
  h25,
  s1,
  s3: {
    title: { zh: "金山云 ICP 备案指南", en: "Kingsoft Cloud ICP filing guide" },
    short: { zh: "金山云指南", en: "Kingsoft guide" },
    publisher: { zh: "金山云", en: "Kingsoft Cloud" },
    edition: { zh: "无日期，在 2023 年 8 月之后", en: "undated, after August 2023" },
  },
  s4,
} as const

/** The papers that the national clauses come from (全国性依据). */
export const sources = { ...statutes, ...notices, ...pages } as const satisfies Readonly<
  Record<string, Clause.Source>
>
