import type { Plugin } from "@openbeian/core/provider"
import type { Scopes } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"
import { financeWordsOf } from "./finance.ts"
import { isAbolished } from "./sectors.ts"

type Place = Scopes.FromService

const preApproval = ({ service }: Place): Plugin.Wanted => {
  if (service.preApprovalSectors.length === 0) return "no"
  return service.preApprovalSectors.some((sector) => !isAbolished(sector)) ? "required" : "undocumented"
}

const financialPermission = (place: Place): Plugin.Wanted => {
  const found = financeWordsOf(place)
  if (found === undefined) return "no"
  return found.reach === "both" ? "required" : "undocumented"
}

/** Papers that the country wants whoever gives access. */
export const materials: ReadonlyArray<Plugin.Material<Id>> = [
  {
    id: "national-pre-approval",
    topic: "preApproval",
    title: text("前置审批文件", "pre-approval"),
    form: "image",
    how: text(
      "主管部门同意的文件，随备案提交；已取消的教育、医疗保健、电子公告须问管局",
      "the paper in which the competent authority agrees, handed in with the filing; for the abolished education, healthcare and bulletin boards ask the administration",
    ),
    wanted: preApproval,
    format: "undocumented",
    cites: ["national-pre-approval", "national-pre-approval-sectors", "national-abolished-still-listed"],
  },
  {
    id: "national-financial-permission",
    topic: "financeWords",
    title: text("金融牌照或金融监管部门的许可", "financial licence or permission of the regulator"),
    form: "image",
    how: text(
      "名称与经营范围含金融类字样的，备案前取得",
      "where name and business scope have finance words, obtained before the filing",
    ),
    wanted: financialPermission,
    format: "undocumented",
    cites: ["national-finance-permission", "national-finance-words"],
  },
]
