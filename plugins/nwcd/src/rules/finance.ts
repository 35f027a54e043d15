import type { Scopes } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"

/** The sixteen words. */
const words = [
  "交易所",
  "交易中心",
  "金融",
  "资产管理",
  "理财",
  "基金",
  "基金管理",
  "投资管理",
  "财富管理",
  "股权投资基金",
  "网贷",
  "网络借贷",
  "P2P",
  "股权众筹",
  "互联网保险",
  "支付",
]

/** Where finance words stand, and which; nothing where there are none. */
export interface FinanceWords {
  readonly words: string
  /** In the name and in the scope: wanted by either reading of the text, which joins the two by “and”. */
  readonly isInBoth: boolean
  readonly where: Text
}

/** The finance words in name and business scope of an enterprise. */
export const financeWordsOf = ({ subject }: Scopes.FromSubject): FinanceWords | undefined => {
  if (subject.kind !== "enterprise") return undefined
  const inName = wordsIn(subject.name)
  const inScope = wordsIn(subject.businessScope)
  const all = [...new Set([...inName, ...inScope])]
  if (all.length === 0) return undefined
  return {
    words: all.join("、"),
    isInBoth: inName.length > 0 && inScope.length > 0,
    where: inName.length > 0 ? text("名称", "name") : text("经营范围", "business scope"),
  }
}

const wordsIn = (written: string): ReadonlyArray<string> => {
  const capitals = written.normalize("NFKC").toUpperCase()
  return words.filter((word) => capitals.includes(word))
}
