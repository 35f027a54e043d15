// What the names of websites and units are searched for. Each list stands in a clause of the book.

/** With which only the state begins a name. */
export const stateWords = ["中国", "中华", "中央", "人民", "人大", "国家"] as const

/** With which, as one page has it, only the state begins a name too. */
export const officeWords = ["纪检", "监察", "信访", "维权", "投诉"] as const

export const sensitiveWords = ["反腐", "赌博", "廉政", "色情"] as const

/** Which point to content that had to be approved as a bulletin board. */
export const forumWords = ["博客", "论坛", "在线", "社区", "交流"] as const

/** Which individuals do not use; those of forums come on top. */
export const individualWords = [
  "资讯",
  "网站",
  "网络",
  "网址",
  "爱好者",
  "作品展示",
  "工作室",
  "平台",
  "主页",
  "热线",
  "社团",
  "导航",
] as const

/** What the content of an individual's website may not be. */
export const unitContents = ["企业", "行业", "团体", "论坛", "经营"] as const

/** What it may be. */
export const personalContents = ["博客", "个人空间", "其他"] as const

export const financeWords = [
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
] as const

/** One account alone names it. */
export const trustWord = "信托"

/** The words of a list that a text holds, however wide or capital its letters are. */
export const wordsIn = (written: string, words: ReadonlyArray<string>): ReadonlyArray<string> => {
  const plain = plainOf(written)
  return words.filter((word) => plain.includes(word))
}

/** The words of a list that a text begins with. */
export const headsOf = (written: string, words: ReadonlyArray<string>): ReadonlyArray<string> => {
  const plain = plainOf(written)
  return words.filter((word) => plain.startsWith(word))
}

/** Half-width, in capitals, without spaces around. */
export const plainOf = (written: string): string => written.normalize("NFKC").trim().toUpperCase()
