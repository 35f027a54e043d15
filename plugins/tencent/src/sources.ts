import { text } from "@openbeian/core/text"

const publisher = text("腾讯云", "Tencent Cloud")

/** The papers, each with where it was read. */
export const sources = {
  docs: {
    title: text(
      "网站备案文档（tencentyun/qcloud-documents，见 ZoeyYann/qcloud-documents@26ccf09b5c0，product/域名与网站/网站备案）",
      "Documents on website filing (tencentyun/qcloud-documents, as in ZoeyYann/qcloud-documents@26ccf09b5c0, product/域名与网站/网站备案)",
    ),
    short: text("2021 年文档", "documents of 2021"),
    publisher,
    edition: text("2021-07-15 的版本", "as of 2021-07-15"),
  },
  later: {
    title: text(
      "网站备案文档的后续版本（tencentyun/qcloud-documents@1a421bcb，江苏页）",
      "Documents on website filing, a later version (tencentyun/qcloud-documents@1a421bcb, page on Jiangsu)",
    ),
    short: text("2021 年后的文档", "documents after 2021"),
    publisher,
    edition: text("2021-07-15 之后，日期不详", "after 2021-07-15, day unknown"),
  },
  permissions: {
    title: text(
      "访问管理文档里备案的操作（cloud.tencent.com/document/product/598/101277）",
      "Documents on access management, actions of filing (cloud.tencent.com/document/product/598/101277)",
    ),
    short: text("访问管理页", "page on permissions"),
    publisher,
    edition: text("2025-09-05 的版本", "as of 2025-09-05"),
  },
  sdk: {
    title: text("腾讯云 SDK 的 ba 产品", "Tencent Cloud SDK, product ba"),
    short: text("SDK ba", "SDK ba"),
    publisher,
    edition: text("接口版本 2020-07-20", "interface version 2020-07-20"),
  },
  domainSdk: {
    title: text("腾讯云 SDK 的域名产品", "Tencent Cloud SDK, product of domains"),
    short: text("域名 SDK", "SDK of domains"),
    publisher,
    edition: text("未注明", "not stated"),
  },
  article: {
    title: text(
      "APP 备案文章，含腾讯云表单的栏目名（imooc.com/mip/article/345615）",
      "Article on app filing with labels of Tencent Cloud's form (imooc.com/mip/article/345615)",
    ),
    short: text("慕课网文章", "imooc article"),
    publisher: text("慕课网的作者", "an author at imooc"),
    edition: text("未注明", "not stated"),
  },
} as const
