import { Vocabulary } from "@openbeian/core/filing"
import { Verdict } from "@openbeian/core/rule"
import { listed, text } from "@openbeian/core/text"
import { financeWordsOf } from "../finance.ts"
import { isAbolished } from "../sectors.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const abolished = text(
  "{sectors}的前置审批已在全国取消，但仍有资料要求批文；须问备案所在地管局",
  "the pre-approval of {sectors} is abolished in the whole country, yet a page still wants the paper; ask the administration",
)
const oneOfTwo = text(
  "金融类字样 {words} 只出现在{where}里；国务院办公厅的文件以“和”连接名称与经营范围，而接入商任一命中即要求许可，须核实",
  "the finance words {words} stand in the {where} alone; the State Council's plan joins name and scope by “and”, providers want a permission for either, so ask",
)
const trustOnly = text(
  "只有“{words}”；十六个金融字样里没有，仅一份转述列出，须核实",
  "there is only {words}, which is not among the sixteen finance words and stands in one account alone; ask",
)

/** What other authorities have to agree to first. */
export const approvalRules: Rules = [
  rule("service", {
    id: "national/pre-approval-is-obtained",
    cites: [
      "national-pre-approval",
      "national-pre-approval-sectors",
      "national-training-approval",
      "national-bulletin-board-abolished",
      "national-healthcare-abolished",
      "national-education-abolished",
      "national-abolished-still-listed",
    ],
    topic: "preApproval",
    severity: "block",
    prevents: ["preapproval-bad"],
    says: text(
      "内容涉及前置审批（{sectors}），还没有批准文件",
      "the content needs pre-approval ({sectors}), which is not obtained yet",
    ),
    fix: text(
      "备案前取得主管部门的批准文件，随备案提交",
      "obtain the paper of the competent authority before the filing and hand it in with it",
    ),
    decide: ({ service }) => {
      if (service.preApprovalSectors.length === 0) return notApplicable
      const obtained = service.preApprovals.map(({ sector }) => sector)
      const missing = service.preApprovalSectors.filter((sector) => !obtained.includes(sector))
      if (missing.length === 0) return pass
      const today = missing.filter((sector) => !isAbolished(sector))
      return today.length > 0 ? fail(named(today)) : review(abolished, named(missing))
    },
    examples: [
      { given: approved(["news"], ["news"]), expect: "Pass" },
      { given: approved(["games"], []), expect: "Fail" },
      { given: approved(["offCampusTraining"], []), expect: "Fail" },
      { given: approved(["education", "news"], []), expect: "Fail" },
      { given: approved(["education"], []), expect: "Review" },
      { given: approved(["healthcare"], []), expect: "Review" },
      { given: approved(["bulletinBoard"], []), expect: "Review" },
      { given: approved([], []), expect: "NotApplicable" },
      { given: { services: [{ kind: "app" }] }, expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "national/finance-words-come-with-permission",
    cites: ["national-finance-words", "national-finance-permission", "national-finance-trust"],
    topic: "financeWords",
    severity: "block",
    prevents: ["preapproval-bad"],
    says: text(
      "名称与经营范围含金融类字样 {words}，没有金融许可，不予备案",
      "name and business scope have the finance words {words} and there is no financial permission, so the filing is refused",
    ),
    fix: text(
      "取得金融牌照或金融监管部门的许可；与金融无关的改名称或经营范围",
      "obtain a financial licence or a permission of the regulator; who has nothing to do with finance changes name or scope",
    ),
    decide: (place) => {
      if (!place.filing.isAdded) return notApplicable
      const found = financeWordsOf(place)
      if (found === undefined) return notApplicable
      const { service, subject } = place
      if (service.preApprovals.some(({ sector }) => sector === "finance")) return pass
      if (subject.hasFinancialLicence) return pass
      const { words, where, reach } = found
      if (reach === "both") return fail({ words })
      return reach === "one" ? review(oneOfTwo, { words, where }) : review(trustOnly, { words })
    },
    examples: [
      { given: trader("杭州溪桥资产管理有限公司", "资产管理"), expect: "Fail" },
      { given: trader("杭州溪桥资产管理有限公司", "资产管理", true), expect: "Pass" },
      { given: trader("杭州溪桥茶业有限公司", "茶叶销售；p2p 平台"), expect: "Review" },
      { given: trader("杭州溪桥信托有限公司", "信托业务"), expect: "Review" },
      { given: trader("杭州溪桥茶业有限公司", "茶叶销售", false, "溪桥理财"), expect: "Review" },
      { given: trader("杭州溪桥茶业有限公司", "茶叶销售"), expect: "NotApplicable" },
      { given: { subject: { kind: "enterprise" }, services: [{ kind: "website" }] }, expect: "Undecided" },
    ],
  }),
]

type Sector = keyof typeof Vocabulary.preApprovalSectors

function named(sectors: ReadonlyArray<Sector>) {
  return { sectors: listed(sectors.map((sector) => Vocabulary.preApprovalSectors[sector])) }
}

function approved(preApprovalSectors: ReadonlyArray<Sector>, obtained: ReadonlyArray<Sector>) {
  const preApprovals = obtained.map((sector) => ({ sector }))
  return { services: [{ kind: "website" as const, preApprovalSectors, preApprovals }] }
}
function trader(name: string, businessScope: string, hasFinancialLicence = false, service = "溪桥茶") {
  return {
    subject: { kind: "enterprise" as const, name, businessScope, hasFinancialLicence },
    services: [{ kind: "website" as const, name: service, preApprovals: [] }],
  }
}
