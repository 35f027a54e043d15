import { book } from "../rule/Clause.ts"
import { text } from "../text/Text.ts"

const ministry = text("工业和信息化部", "Ministry of Industry and Information Technology")
const standards = text("国家标准化管理委员会", "Standardization Administration of China")

/** What core itself rests on: national standards and the shapes of numbers that every filing uses. */
export const common = book({
  owner: "core",
  sources: {
    "gb-32100": {
      title: text(
        "GB 32100-2015 法人和其他组织统一社会信用代码编码规则",
        "GB 32100-2015, unified social credit identifier",
      ),
      short: text("GB 32100", "GB 32100"),
      publisher: standards,
      edition: text("2015 年版", "2015"),
    },
    "gb-11643": {
      title: text("GB 11643-1999 公民身份号码", "GB 11643-1999, citizen identification number"),
      short: text("GB 11643", "GB 11643"),
      publisher: standards,
      edition: text("1999 年版", "1999"),
    },
    festivals: {
      title: text(
        "全国年节及纪念日放假办法",
        "Decree of the State Council on days off for festivals and memorial days",
      ),
      short: text("放假办法", "festival decree"),
      publisher: text("国务院", "State Council"),
      edition: text(
        "2024-11-10 第四次修订，2025-01-01 起施行",
        "fourth revision of 2024-11-10, in force from 2025-01-01",
      ),
    },
    "gb-33661": {
      title: text(
        "GB/T 33661-2017 农历的编算和颁行",
        "GB/T 33661-2017, calculation and promulgation of the lunar calendar",
      ),
      short: text("GB/T 33661", "GB/T 33661"),
      publisher: standards,
      edition: text("2017 年版", "2017"),
    },
    practice: {
      title: text(
        "公开的备案系统字段与公开代码，编者归纳",
        "Public fields of filing systems and public code, as gathered by the editors",
      ),
      short: text("公开资料", "public material"),
      publisher: text("OpenBeian 编者", "OpenBeian editors"),
      edition: text("2026-11 汇编", "gathered in November 2026"),
    },
    numbering: {
      title: text("电信网编号计划与公开号段数据", "Telecommunications numbering plan and public range data"),
      short: text("编号计划", "numbering plan"),
      publisher: ministry,
      edition: text("随 libphonenumber 数据更新", "as in the data of libphonenumber"),
    },
    dns: {
      title: text("RFC 1035、RFC 5890 与公共后缀表", "RFC 1035, RFC 5890 and the public suffix list"),
      short: text("域名规范", "domain name standards"),
      publisher: text("IETF、Mozilla", "IETF, Mozilla"),
      edition: text("随公共后缀表更新", "as in the public suffix list"),
    },
  },
  clauses: {
    "core-credit-code": {
      source: "gb-32100",
      section: "4",
      kind: "requirement",
      zh: "统一社会信用代码为 18 位，末位是由前 17 位算出的校验码。",
      en: "A unified social credit code has 18 characters; the last one is computed from the other 17.",
    },
    "core-resident-id": {
      source: "gb-11643",
      section: "4",
      kind: "requirement",
      zh: "公民身份号码为 18 位，含真实出生日期，末位是校验码。",
      en: "A citizen identification number has 18 characters, holds a real date of birth and ends in a check character.",
    },
    "core-residence-permit": {
      source: "gb-11643",
      section: "4",
      kind: "requirement",
      zh: "港澳台居民居住证号码与公民身份号码同形，地址码为 810000、820000、830000。",
      en: "Residence permits of Hong Kong, Macau and Taiwan residents have the same form, with area codes 810000, 820000 and 830000.",
    },
    "core-travel-permit": {
      source: "practice",
      section: "证件号码",
      kind: "fact",
      zh: "港澳居民来往内地通行证多为 H 或 M 加 8 或 10 位数字，台湾居民的形式各资料不一。",
      en: "Travel permits of Hong Kong and Macau are mostly H or M with 8 or 10 digits; for Taiwan the sources differ.",
    },
    "core-passport": {
      source: "practice",
      section: "证件号码",
      kind: "fact",
      zh: "护照号码没有统一形式，只能看是否像护照号码。",
      en: "Passport numbers have no common form; one can only see whether a text looks like one.",
    },
    "core-phone": {
      source: "numbering",
      section: "号码结构",
      kind: "requirement",
      zh: "电话号码须是编号计划里存在的号段。",
      en: "A phone number has to lie in a range of the numbering plan.",
    },
    "core-record-number": {
      source: "practice",
      section: "备案号",
      kind: "fact",
      zh: "备案号由省简称、ICP备、8 或 10 位数字组成，服务号另加连字符与序号，APP 加 A，小程序加 X，快应用加 K。",
      en: "A record number is a province's short name, ICP备 and 8 or 10 digits; a service adds a hyphen and a serial, an app A, a mini program X, a quick app K.",
    },
    "core-record-series": {
      source: "practice",
      section: "备案号",
      kind: "fact",
      zh: "同一主体名下的服务号都以主体号为前缀。",
      en: "The numbers of all services of one subject begin with the number of the subject.",
    },
    "core-record-lookup": {
      source: "practice",
      section: "备案号",
      kind: "fact",
      zh: "备案号在工信部备案管理系统 beian.miit.gov.cn 查询。",
      en: "A record number is looked up in the ministry's filing system, beian.miit.gov.cn.",
    },
    "core-public-security-number": {
      source: "practice",
      section: "公安备案号",
      kind: "fact",
      zh: "公安备案号由省简称、公网安备和 14 位数字（旧号 12 位）组成，前六位是地区代码；按数字在 beian.mps.gov.cn 查询。",
      en: "A public-security number is a province's short name, 公网安备 and 14 digits (12 on older numbers), of which the first six are an area code; it is looked up by its digits at beian.mps.gov.cn.",
    },
    "core-domain-name": {
      source: "dns",
      section: "RFC 1035 2.3",
      kind: "requirement",
      zh: "域名由合法字符的标签组成，并有注册域名。",
      en: "A domain name is made of labels of legal characters and contains a registrable name.",
    },
    "core-app-name-unique": {
      source: "practice",
      section: "APP 特征信息",
      kind: "requirement",
      zh: "同一主体下 APP 名称不得重复。",
      en: "An app's name is unique within its subject.",
    },
    "core-app-package-once": {
      source: "practice",
      section: "APP 特征信息",
      kind: "requirement",
      zh: "一个包名只属于一个 APP。",
      en: "A package belongs to one app.",
    },
    "core-app-identity": {
      source: "practice",
      section: "APP 特征信息",
      kind: "requirement",
      zh: "每个平台填包名、公钥与证书指纹：安卓为 MD5（32 位十六进制），iOS 为 SHA-1（40 位十六进制）。",
      en: "Each platform states package name, public key and certificate fingerprint: MD5 (32 hexadecimal digits) on Android, SHA-1 (40) on iOS.",
    },
    "core-statutory-days": {
      source: "festivals",
      section: "第二条",
      kind: "enumeration",
      zh: "全体公民的法定节假日一年 13 天：元旦 1 天，春节 4 天（除夕至正月初三），清明、端午、中秋各 1 天，劳动节 2 天（5 月 1 日、2 日），国庆节 3 天（10 月 1 日至 3 日）。",
      en: "Everybody has 13 statutory days a year: New Year's Day, four at Spring Festival (from the eve to the third day), one each for Tomb-Sweeping Day, Dragon Boat and Mid-Autumn, two at Labour Day (1 and 2 May), three at National Day (1 to 3 October).",
    },
    "core-made-up-days": {
      source: "festivals",
      section: "第六条、第七条",
      kind: "process",
      zh: "法定节假日遇周六、周日的，在工作日补假；可以统一放假调休。哪些天补假、哪些周末上班，由每年的通知定。",
      en: "A statutory day on a Saturday or Sunday is made up on a working day, and days may be moved to join them. Which days are made up and which weekends are worked is left to the notice of each year.",
    },
    "core-lunar-calendar": {
      source: "gb-33661",
      section: "编排规则",
      kind: "fact",
      zh: "农历以北京时间推算：朔所在的日为初一；太阳黄经到 15 度的日为清明。",
      en: "The lunar calendar is reckoned in Beijing time: a month begins on the day of the new moon, and Tomb-Sweeping Day is the day on which the sun's longitude reaches 15 degrees.",
    },
  },
  conflicts: [],
})
