import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Henan (河南), each question with the newest answer first. */
export const henan: ProvinceSays = {
  code: "410000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "u24" },
      { is: "refused", by: "t2x", at: "e666433d" },
      { is: "refused", by: "j20", in: "Provincial supplementary materials" },
      { is: "refused", by: "a19" },
    ],
    address: [{ is: { inCityOfCertificate: "mailing" }, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "t2x", at: "e666433d" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18, younger: { with: ["guardianId"] } }, by: "t2x", at: "e666433d" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t2x", at: "e666433d" }],
    phoneForOneSubject: [{ is: "phone", by: "t2x", at: "e666433d" }],
    nameWords: [
      {
        is: "合伙 框架 大众 维修 设计 沙龙 艺术 评论 工作室 官网 服务 转让 品牌 排行榜 行业 宣传 电商 报价 企业 管理 工坊 传播 中心 交流 咨询 投资 售后 学院 贸易 旗舰 产业 农业 传媒 系统 媒体 股票 证券 彩票 体彩 刮刮乐 热线 社团 导航 论坛 在线 社区 营销 商城 交易 折扣 定做 定制 购 返现 购物 导购 淘宝 网淘 阿里 诚信通 旺铺 网购 批发 市场 利润 团购 易购 商务".split(
          " ",
        ),
        by: "a19",
      },
    ],
    contentsForbidden: [{ is: { contents: ["blog", "navigation"] }, by: "t2x", at: "e666433d" }],
    domainValidity: [
      { is: { months: 3 }, by: "t2x", at: "e666433d" },
      { is: { months: 3 }, by: "a19" },
    ],
    subjectChange: [
      {
        is: {
          unit: { may: ["renamed"], nothingElse: true },
          individual: { may: ["renamed"], nothingElse: true },
        },
        by: "t21",
      },
    ],
    renameLetter: [{ is: true, by: "t21" }],
    domainCertificate: [
      { is: { from: 4, of: "subject" }, by: "j20", in: "Provincial supplementary materials" },
    ],
    reviewDays: [{ is: { from: 7, to: 11 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-24", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "licence-copy-required": [{ is: text("用执照副本", "the duplicate of the licence is used"), by: "u24" }],
    "id-min-validity": [
      {
        is: text("证件剩余有效期不少于三个月", "an identity card has to be valid for three months yet"),
        by: "t2x",
        at: "e666433d",
      },
    ],
    "name-rule-individual": [
      {
        is: text(
          "个人网站名称不用“个人”、域名、人名，不用中华、中国",
          "the name of an individual's website is no domain or person's name and has neither 个人 nor 中华 nor 中国",
        ),
        by: "t2x",
        at: "e666433d",
      },
    ],
    "domains-per-site-max": [
      { is: text("每个网站只能有 1 个域名", "one website has 1 domain"), by: "t2x", at: "e666433d" },
    ],
    "domains-per-order-max-unit": [
      { is: text("单位每单最多 5 个域名", "one order of a unit holds 5 domains at most"), by: "h25" },
      {
        is: text("单位每单最多 5 个域名", "one order of a unit holds 5 domains at most"),
        by: "t2x",
        at: "e666433d",
      },
      { is: text("单位每单最多 5 个域名", "one order of a unit holds 5 domains at most"), by: "a19" },
    ],
    "sites-per-order-max-individual": [
      {
        is: text("个人每单最多新增 1 个网站", "one order of an individual holds 1 new website at most"),
        by: "t2x",
        at: "e666433d",
      },
      {
        is: text("个人每单最多新增 3 个网站", "one order of an individual holds 3 new websites at most"),
        by: "a19",
      },
    ],
    "site-total-on-site-check": [
      {
        is: text(
          "网站总数企业超过 20 个、个体工商户超过 10 个、个人超过 5 个的，到管局当面核验",
          "an enterprise with over 20 websites, a sole trader with over 10 or an individual with over 5 is checked in person at the administration",
        ),
        by: "u24",
      },
    ],
    "order-types-refused": [
      {
        is: text("不单独办理变更网站", "a change of a website is not taken alone"),
        by: "t2x",
        at: "e666433d",
      },
    ],
    "preapproval-pledge": [
      {
        is: text(
          "除金融外，收不涉及前置审批的承诺",
          "a pledge that no pre-approval is needed is taken, finance excepted",
        ),
        by: "t2x",
        at: "e666433d",
      },
    ],
  },
}
