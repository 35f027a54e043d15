import { type Text, text } from "@openbeian/core/text"

/** The tables of a portfolio, in the order in which they are filled in (工作表). */
export const sheetIds = [
  "subjects",
  "persons",
  "services",
  "domains",
  "register",
  "accounts",
  "servers",
] as const
export type SheetId = (typeof sheetIds)[number]

/** What a person calls a table. Both names and the id are read. */
export const sheetNames: Readonly<Record<SheetId, Text>> = {
  subjects: text("主体", "subjects"),
  persons: text("人员", "persons"),
  services: text("服务", "services"),
  domains: text("域名", "domains"),
  register: text("已有备案", "register"),
  accounts: text("账号", "accounts"),
  servers: text("服务器", "servers"),
}

/** What a row says of its place in the portfolio: whose it is and what it belongs to. */
export const references = {
  customer: text("客户编号", "customer"),
  service: text("服务代号", "service"),
  account: text("账号代号", "account"),
  role: text("担任", "role"),
  record: text("备案对象", "record of"),
  resource: text("类别", "resource"),
} as const
export type Reference = keyof typeof references

/** In the place of a customer: the broker itself. */
export const broker: Text = text("（代理自有）", "(broker)")

/** In the place of a customer: an example, which is not read. */
export const example: Text = text("（示例）", "(example)")

/** A list that is known to be empty. */
export const none: Text = text("无", "none")

/** Whether a cell says so. */
export const isNone = (written: string): boolean => {
  const word = written.normalize("NFKC").trim().toLowerCase()
  return word === none.zh || word === none.en
}

export const yes: Text = text("是", "yes")
export const no: Text = text("否", "no")

export type Language = keyof Text

/** The words behind the drop-downs, and how the workbook is filled in: sheets of ours without rows of a portfolio. */
export const wordsName: Text = text("选项", "lists")
export const guideName: Text = text("填写说明", "how to fill it in")
