import { Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { isNew } from "../way.ts"
import { financeWordsOf } from "./finance.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

/** What a name may not contain without a national document. */
const banned = ["中国", "中华", "CHINA", "国家", "中央", "政府", "国民", "人民", "论坛"]

const threeOrMore = text(
  "名称“{name}”正好三个汉字；指南的“超过三个”可能译自“三个以上”",
  "{name} has exactly three Chinese characters; “more than three” in the guide may stand for “three or more”",
)
const oneOfTwo = text(
  "金融类字样 {words} 只出现在{where}里；原文以“和”连接名称与经营范围，是否适用须核实",
  "the finance words {words} stand in the {where} only; the text joins name and scope by “and”, so ask whether it applies",
)
const accessOnly = text(
  "主体含金融类字样 {words} 而没有金融许可；要求写的是新增备案与新增网站，新增接入是否同样须核实",
  "the subject has the finance words {words} and no financial licence; the demand names new filings and new websites, so ask for a new access",
)

const nowhere = { register: { subject: { isFiled: false }, services: [] } } as const

/** Rules on websites: names, finance words, staying closed. */
export const websiteRules: Rules = [
  rule("service", {
    id: "nwcd/website-name-has-no-banned-word",
    cites: ["nwcd-name-banned-words"],
    topic: "stateWords",
    severity: "block",
    prevents: ["site-name-bad"],
    says: text(
      "网站名称“{name}”含限用词 {words}，又没有国家相应文件",
      "the name {name} contains {words} and no national document allows it",
    ),
    fix: text("改名，或提供国家相应文件", "choose another name, or give the national document"),
    decide: ({ service, filing }) => {
      if (service.kind !== "website" || !filing.isAdded) return notApplicable
      const capitals = service.name.normalize("NFKC").toUpperCase()
      const words = banned.filter((word) => capitals.includes(word))
      if (words.length === 0 || service.nameIsBackedByDocument) return pass
      return fail({ name: service.name, words: words.join("、") })
    },
    examples: [
      { given: named("溪桥茶业"), expect: "Pass" },
      { given: named("中国茶叶论坛", false), expect: "Fail" },
      { given: named("China Tea", false), expect: "Fail" },
      { given: named("Ｃｈｉｎａ 茶", false), expect: "Fail" },
      { given: named("中国茶叶", true), expect: "Pass" },
      { given: named("中国茶叶"), expect: "Undecided" },
      { given: { services: [{ kind: "app" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/website-name-fits-the-subject",
    cites: ["nwcd-name-related", "nwcd-name-logic"],
    severity: "warn",
    prevents: ["site-name-bad"],
    says: text(
      "网站名称“{name}”与主体性质无关",
      "the name {name} has nothing to do with what the subject is",
    ),
    fix: text(
      "改成与主体性质相关的名称，最好与主体名称有逻辑联系",
      "choose a name that has to do with the subject, best with a tie to its name",
    ),
    decide: ({ service, filing }) => {
      if (service.kind !== "website" || !filing.isAdded) return notApplicable
      return service.nameFitsSubject ? pass : fail({ name: service.name })
    },
    examples: [
      { given: { services: [{ kind: "website", nameFitsSubject: true }] }, expect: "Pass" },
      { given: { services: [{ kind: "website", name: "天气通", nameFitsSubject: false }] }, expect: "Fail" },
      { given: { services: [{ kind: "website", name: "溪桥茶业" }] }, expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "nwcd/website-name-is-longer-than-three-characters",
    cites: ["nwcd-name-length"],
    topic: "nameLength",
    severity: "advice",
    prevents: ["site-name-bad"],
    says: text(
      "名称“{name}”有 {n} 个汉字，建议超过三个",
      "{name} has {n} Chinese characters, more than three are recommended",
    ),
    fix: text("取一个超过三个汉字的名称", "choose a name of more than three Chinese characters"),
    decide: ({ service, filing }) => {
      if (service.kind !== "website" || !filing.isAdded) return notApplicable
      const n = [...service.name.matchAll(/\p{Script=Han}/gu)].length
      if (n > 3) return pass
      return n === 3 ? review(threeOrMore, { name: service.name }) : fail({ name: service.name, n })
    },
    examples: [
      { given: named("溪桥茶业"), expect: "Pass" },
      { given: named("溪桥茶"), expect: "Review" },
      { given: named("溪桥"), expect: "Fail" },
    ],
  }),

  rule("service", {
    id: "nwcd/finance-words-come-with-an-approval",
    cites: ["nwcd-financial-words"],
    topic: "financeWords",
    severity: "block",
    prevents: ["preapproval-bad"],
    says: text(
      "企业名称与经营范围含金融类字样 {words}，还没有金融主管部门的专项批文",
      "name and business scope have the finance words {words}, and there is no approval of the financial regulator",
    ),
    fix: text("取得金融主管部门的专项批文", "obtain the approval of the financial regulator"),
    decide: (place) => {
      if (place.service.kind !== "website" || !isNew(place)) return notApplicable
      const found = financeWordsOf(place)
      if (found === undefined) return notApplicable
      if (place.service.preApprovals.some(({ sector }) => sector === "finance")) return pass
      const { words, where, isInBoth } = found
      return isInBoth ? fail({ words }) : review(oneOfTwo, { words, where })
    },
    examples: [
      { given: financial("杭州溪桥资产管理有限公司", "资产管理"), expect: "Fail" },
      { given: financial("杭州溪桥茶业有限公司", "茶叶销售；p2p 平台"), expect: "Review" },
      { given: financial("杭州溪桥茶业有限公司", "茶叶销售"), expect: "NotApplicable" },
      { given: approved(), expect: "Pass" },
      { given: { services: [{ kind: "app" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/finance-words-come-with-a-licence",
    cites: ["nwcd-financial-no-licence-no-access"],
    topic: "financeWords",
    severity: "block",
    prevents: ["preapproval-bad"],
    says: text(
      "含金融类字样 {words} 而没有金融许可，不予接入",
      "with the finance words {words} and no financial licence there is no access",
    ),
    fix: text("取得金融许可后再接入", "obtain the financial licence first"),
    decide: (place) => {
      if (place.service.kind !== "website") return notApplicable
      const { type } = place.filing
      if (type === "nothing" || type === "review") return notApplicable
      const found = financeWordsOf(place)
      if (found === undefined) return notApplicable
      if (place.subject.hasFinancialLicence) return pass
      const { words, where, isInBoth } = found
      if (type === "newAccess") return review(accessOnly, { words })
      return isInBoth ? fail({ words }) : review(oneOfTwo, { words, where })
    },
    examples: [
      { given: financial("杭州溪桥资产管理有限公司", "资产管理", false), expect: "Fail" },
      { given: financial("杭州溪桥资产管理有限公司", "资产管理", true), expect: "Pass" },
      { given: financial("杭州溪桥茶业有限公司", "支付", false), expect: "Review" },
      { given: financial("杭州溪桥茶业有限公司", "茶叶销售"), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/site-stays-closed-until-it-is-filed",
    cites: ["nwcd-old-def-filing"],
    topic: "siteStaysClosed",
    severity: "block",
    says: text(
      "网站已对公众开放，而拿到备案号之前不得开放",
      "the website is open to the public, which it may not be before it has its number",
    ),
    fix: text("先关闭网站，备案完成后再开放", "close the website until the filing is done"),
    decide: (place) => {
      if (place.service.kind !== "website") return notApplicable
      if (!place.service.isOpen) return pass
      return isNew(place) ? fail() : notApplicable
    },
    examples: [
      { given: unfiled(false), expect: "Pass" },
      { given: unfiled(true), expect: "Fail" },
      { given: { services: [{ kind: "app" }] }, expect: "NotApplicable" },
    ],
  }),
]

function named(name: string, nameIsBackedByDocument?: boolean) {
  return {
    services: [
      { kind: "website", name, ...(nameIsBackedByDocument === undefined ? {} : { nameIsBackedByDocument }) },
    ],
  } as const
}
function financial(name: string, businessScope: string, hasFinancialLicence?: boolean) {
  return {
    subject: {
      kind: "enterprise",
      name,
      businessScope,
      ...(hasFinancialLicence === undefined ? {} : { hasFinancialLicence }),
    },
    services: [{ kind: "website", domains: [], preApprovals: [] }],
    ...nowhere,
  } as const
}
function approved() {
  return {
    ...financial("杭州溪桥资产管理有限公司", "资产管理"),
    services: [{ kind: "website", domains: [], preApprovals: [{ sector: "finance" }] }],
  } as const
}
function unfiled(isOpen: boolean) {
  return { services: [{ kind: "website", domains: [], isOpen }], ...nowhere } as const
}
