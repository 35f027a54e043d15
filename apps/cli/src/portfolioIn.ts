import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { type Text, text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import * as Result from "effect/Result"
import type { Source } from "./Command.ts"
import { located } from "./consult.ts"
import { type Problem, problem } from "./Problem.ts"
import { counted } from "./print/planWords.ts"

/** The customers that a file holds, and which of its cells could not be taken (读入的客户组合). */
export interface Handed {
  readonly portfolio: Portfolio.Portfolio
  readonly unread: ReadonlyArray<Plan.UnreadCell>
}

/** A portfolio in any of its forms. The bytes tell which, whatever the name; a table of texts is told by its name. */
export const portfolioIn = async (source: Source): Promise<Result.Result<Handed, ReadonlyArray<Problem>>> => {
  if (isTables(source)) {
    const [{ workbookIn }, { unreadOf }] = await Promise.all([
      import("./workbookIn.ts"),
      import("@openbeian/portfolio"),
    ])
    return Result.flatMap(await workbookIn(source), (imported) => {
      const unread = unreadOf(imported)
      const { portfolio, readings } = imported
      // Where rows were left out, a plan says which.
      return portfolio.filings.length === 0 && unread.length === 0
        ? Result.fail([noCustomers(source.name, readings.filter(({ why }) => why === "example").length)])
        : Result.succeed({ portfolio, unread })
    })
  }
  return Result.map(documentIn(source), (portfolio) => ({ portfolio, unread: [] }))
}

/** A portfolio as YAML or JSON. It is taken as a whole or not at all. */
export const documentIn = (source: Source): Result.Result<Portfolio.Portfolio, ReadonlyArray<Problem>> =>
  Result.map(placedIn(source), ({ value }) => value)

/** The same with the lines that its facts stand on. */
export const placedIn = (source: Source) =>
  Result.mapError(Document.read(Portfolio.Portfolio, source.bytes, Portfolio.limits), (faults) => {
    const lacksAll = faults.some(({ code, path }) => code === "missingKey" && path === "/filings")
    const kind = lacksAll ? kindOf(faults) : undefined
    return kind === undefined
      ? faults.map((fault) => located(source, fault))
      : [noPortfolio(source.name, kind)]
  })

const noPortfolio = (name: string, { is, goes }: DocumentKind): Problem =>
  problem(
    "NoPortfolio",
    `${name} 是${is.zh}，不是客户组合`,
    `${name} is ${is.en}, not a portfolio`,
    goes ?? {
      zh: "给出客户组合：XLSX、CSV 或其压缩包、YAML 或 JSON",
      en: "name a portfolio: XLSX, CSV or a ZIP of it, YAML or JSON",
    },
  )

/**
 * Whether a file is read as tables. A workbook and an archive are ZIP files; an old or encrypted workbook, and what is
 * called a workbook and is none, is refused there with a sentence of its own.
 */
export const isTables = ({ bytes, name }: Source): boolean =>
  starts.some((start) => start.every((byte, index) => bytes[index] === byte)) ||
  /\.(?:csv|tsv|xlsx?|xlsm|xlsb|ods|et)$/iu.test(name)
const starts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

const noCustomers = (name: string, examples: number): Problem =>
  problem(
    "NoCustomers",
    `${name} 里没有客户${examples === 0 ? "" : `：只有范例，${examples} 行没有读入`}`,
    `${name} has no customers${examples === 0 ? "" : `: it has examples only, and ${counted(examples, "row")} of them ${examples === 1 ? "was" : "were"} left out`}`,
    {
      zh: "在“主体”表为每位客户加一行，客户编号自定，不写“（示例）”，再填其他表",
      en: 'add a row for each customer to the sheet of subjects, with an id of your own in place of "(example)"; then fill in the other sheets',
    },
  )

/** A document of ours that is not the one that was wanted, and which command takes it (文件种类). */
interface DocumentKind {
  readonly is: Text
  /** Absent: none reads it. */
  readonly goes?: Text
}

/** What a document is, by the keys that the wanted one does not have; nothing where nobody can say. */
const kindOf = (faults: ReadonlyArray<Document.Fault>): DocumentKind | undefined => {
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
