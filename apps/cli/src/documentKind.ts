import type { Document } from "@openbeian/core/document"
import { type Text, text } from "@openbeian/core/text"

/** A document of ours that is not the one that was wanted, and which command takes it (文件种类). */
export interface DocumentKind {
  readonly is: Text
  /** Absent: none reads it. */
  readonly goes?: Text
}

/** What a document is, by the keys that the wanted one does not have; nothing where nobody can say. */
export const kindOf = (faults: ReadonlyArray<Document.Fault>): DocumentKind | undefined => {
  const foreign = new Set(faults.flatMap(({ code, path }) => (code === "unknownKey" ? [path] : [])))
  return kinds.find(({ has }) => foreign.has(has))
}

const plan: DocumentKind = {
  is: text("一份计划", "a plan"),
  goes: text(
    "计划用在 openbeian plan diff，或客户组合之后的 --carry-on",
    "a plan is taken by openbeian plan diff, and by --carry-on beside a portfolio",
  ),
}
const filing: DocumentKind = {
  is: text("一份备案资料", "a filing"),
  goes: text(
    "单份备案资料用 openbeian check；要做计划，把它作为一位客户写进 filings",
    "openbeian check takes a single filing; for a plan put it into filings as one customer",
  ),
}

const kinds: ReadonlyArray<DocumentKind & { readonly has: string }> = [
  { has: "/figures", ...plan },
  { has: "/columns", is: text("各家的对比", "a comparison of providers") },
  { has: "/tradeoffs", is: text("取舍点的列表", "a list of tradeoffs") },
  { has: "/before", is: text("两份计划的不同", "the difference of two plans") },
  {
    has: "/prices",
    is: text("价格与假设", "a file of prices and assumptions"),
    goes: text("用在客户组合之后的 --prices", "name it with --prices beside a portfolio"),
  },
  { has: "/services", ...filing },
  { has: "/subject", ...filing },
]
