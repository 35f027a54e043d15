import type { Province } from "@openbeian/core/place"
import type { Clause } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"

/** The papers in which providers tell what administrations ask (管局要求的来源). No administration prints a list. */
export const sources = {
  a19: {
    title: text(
      "ICP 备案文档（AlibabaCloudDocs/icp@4755ecf）",
      "Documents on ICP filing (AlibabaCloudDocs/icp@4755ecf)",
    ),
    short: text("阿里云 2019", "Aliyun 2019"),
    publisher: text("阿里云", "Aliyun"),
    edition: text("2019-09-20", "2019-09-20"),
  },
  j20: {
    title: text(
      "ICP 备案文档英文版（jdcloudcom/en@170855f；陕西页 0b88816，补充清单 aaf7b2c，广东页 jdcloudcom/cn@749a756）",
      "Documents on ICP filing, English edition (jdcloudcom/en@170855f; Shaanxi page 0b88816, supplementary list aaf7b2c, Guangdong page jdcloudcom/cn@749a756)",
    ),
    short: text("京东云 2020", "JD Cloud 2020"),
    publisher: text("京东云", "JD Cloud"),
    edition: text("2020 年 9 月前后，日期不详", "about September 2020, day unknown"),
  },
  t21: {
    title: text(
      "网站备案文档（tencentyun/qcloud-documents，见 ZoeyYann/qcloud-documents@26ccf09b5c0）",
      "Documents on website filing (tencentyun/qcloud-documents, as in ZoeyYann/qcloud-documents@26ccf09b5c0)",
    ),
    short: text("腾讯云 2021", "Tencent Cloud 2021"),
    publisher: text("腾讯云", "Tencent Cloud"),
    edition: text("2021-07-15", "2021-07-15"),
  },
  t2x: {
    title: text(
      "网站备案文档的后续版本（tencentyun/qcloud-documents，提交号见各条）",
      "Documents on website filing, later versions (tencentyun/qcloud-documents, commit with each clause)",
    ),
    short: text("腾讯云 2021 后", "Tencent Cloud after 2021"),
    publisher: text("腾讯云", "Tencent Cloud"),
    edition: text("2021-07-15 之后，日期不详", "after 2021-07-15, day unknown"),
  },
  s4: {
    title: text("ICP备案快速入门", "ICP filing quick start"),
    short: text("阿里云 2022", "Aliyun 2022"),
    publisher: text("阿里云", "Aliyun"),
    edition: text("2022-07-11", "2022-07-11"),
  },
  s1: {
    title: text("西云数据网站与 APP 备案指南", "NWCD guides to website and app filings"),
    short: text("西云数据指南", "NWCD guides"),
    publisher: text("宁夏西云数据科技有限公司", "Ningxia Western Cloud Data Technology Co., Ltd. (NWCD)"),
    edition: text("无日期；按内容在 2023 年 8 月之后", "no date; after August 2023 by their text"),
  },
  u24: {
    title: text(
      "备案文档（UCloudDoc-Team/beian1@af00572），2024-04-01 的页面",
      "Documents on filing (UCloudDoc-Team/beian1@af00572), pages of 2024-04-01",
    ),
    short: text("UCloud 2024", "UCloud 2024"),
    publisher: text("UCloud", "UCloud"),
    edition: text("2024-04-01", "2024-04-01"),
  },
  "u24-tibet": {
    title: text(
      "备案文档（UCloudDoc-Team/beian1@af00572），2024-08-23 的西藏页与公告",
      "Documents on filing (UCloudDoc-Team/beian1@af00572), page and notice on Tibet of 2024-08-23",
    ),
    short: text("UCloud 2024（西藏）", "UCloud 2024 (Tibet)"),
    publisher: text("UCloud", "UCloud"),
    edition: text("2024-08-23", "2024-08-23"),
  },
  u25: {
    title: text(
      "备案文档（UCloudDoc-Team/beian1@af00572），2025-12-30 的福建页与前置审批页",
      "Documents on filing (UCloudDoc-Team/beian1@af00572), pages on Fujian and on pre-approval of 2025-12-30",
    ),
    short: text("UCloud 2025", "UCloud 2025"),
    publisher: text("UCloud", "UCloud"),
    edition: text("2025-12-30", "2025-12-30"),
  },
  gh: {
    title: text(
      "内蒙古备案部署笔记（公开代码库，引用腾讯云 2025 年 7 月的页面）",
      "Deployment note on a filing in Inner Mongolia (public repository, citing a Tencent Cloud page of July 2025)",
    ),
    short: text("部署笔记", "deployment note"),
    publisher: text("公开代码库的作者", "author of a public repository"),
    edition: text("2025 年 7 月", "July 2025"),
  },
  h25: {
    title: text(
      "ICP 备案知识库（huaweicloud/huaweicloud-skills@c54c1bc，摘自 support.huaweicloud.com）",
      "Knowledge base on ICP filing (huaweicloud/huaweicloud-skills@c54c1bc, a digest of support.huaweicloud.com)",
    ),
    short: text("华为云 2025", "Huawei Cloud 2025"),
    publisher: text("华为云", "Huawei Cloud"),
    edition: text("2025 年 11 至 12 月", "November to December 2025"),
  },
} as const satisfies Record<string, Clause.Source>
export type SourceId = keyof typeof sources

/** A day by which the sources are put in order; one that fits what is known where the day itself is not. */
export const asOf: Readonly<Record<SourceId, string>> = {
  a19: "2019-09-20",
  j20: "2020-09-03",
  t21: "2021-07-15",
  t2x: "2021-07-16",
  s4: "2022-07-11",
  s1: "2023-08-08",
  u24: "2024-04-01",
  "u24-tibet": "2024-08-23",
  u25: "2025-12-30",
  gh: "2025-07-31",
  h25: "2025-12-31",
}

/** What stands for a source in the ids of clauses: the pages of UCloud have one mark, whatever their day. */
export const markOf = (source: SourceId): string =>
  source === "u24-tibet" || source === "u25" ? "u24" : source

/** Where a source speaks of a province, unless it does so elsewhere. */
export const pageOf = (source: SourceId, { name }: Province.Province): string =>
  pages[source](name.zh, name.en)

const pages: Readonly<Record<SourceId, (zh: string, en: string) => string>> = {
  a19: (zh) => `管局规则 / ${zh}`,
  j20: (_, en) => `License Rules / ${en}`,
  t21: (zh) => `各省管局要求 / ${zh}`,
  t2x: (zh) => `各省管局要求 / ${zh}`,
  s4: () => "1.2.3 准备ICP备案所需资料",
  s1: () => "网站指南 Third、Appendix 2，APP 指南四",
  u24: (zh) => `各省管局规则 / ${zh}`,
  "u24-tibet": (zh) => `各省管局规则 / ${zh}`,
  u25: (zh) => `各省管局规则 / ${zh}`,
  gh: (zh) => zh,
  h25: (zh) => `备案管局咨询 / ${zh}`,
}
