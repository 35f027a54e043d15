import { fill, type Text, text } from "@openbeian/core/text"
import * as Data from "effect/Data"

const reasons = {
  empty: {
    message: text("文件是空的", "the file is empty"),
    fix: text("选择一个 XLSX 或 CSV 文件", "choose an XLSX or CSV file"),
  },
  tooLarge: {
    message: text(
      "文件过大：{found} 字节，最多 {limit} 字节",
      "the file is too large: {found} bytes, at most {limit}",
    ),
    fix: text("按客户分成几个文件", "divide it by customers into several files"),
  },
  encrypted: {
    message: text("文件加了密码，或是旧的 XLS 格式", "the file has a password, or is of the old XLS format"),
    fix: text("去掉密码并另存为 XLSX", "remove the password and save it as XLSX"),
  },
  ods: {
    message: text("这是 ODS 文件，不读取", "this is an ODS file, which is not read"),
    fix: text("另存为 XLSX", "save it as XLSX"),
  },
  binary: {
    message: text("这是 XLSB 文件，不读取", "this is an XLSB file, which is not read"),
    fix: text("另存为 XLSX", "save it as XLSX"),
  },
  notAWorkbook: {
    message: text("这不是 XLSX 工作簿", "this is no XLSX workbook"),
    fix: text("选择一个 XLSX 或 CSV 文件", "choose an XLSX or CSV file"),
  },
  broken: {
    message: text("工作簿损坏，读不出来", "the workbook is damaged and cannot be read"),
    fix: text("用 Excel 或 WPS 打开后另存为 XLSX", "open it in Excel or WPS and save it as XLSX"),
  },
  entries: {
    message: text(
      "压缩包里有 {found} 个文件，最多 {limit} 个",
      "the package holds {found} files, at most {limit}",
    ),
    fix: text("删去工作簿里的图片和附件", "remove pictures and attachments from the workbook"),
  },
  entryTwice: {
    message: text("压缩包里有两个“{entry}”", 'the package holds "{entry}" twice'),
    fix: text("重新打包，每个文件一个名字", "pack it again, with a name of its own for each file"),
  },
  inflated: {
    message: text(
      "解压后有 {found} 字节，最多 {limit} 字节；可能是压缩炸弹",
      "unpacked it has {found} bytes, at most {limit}; it may be a zip bomb",
    ),
    fix: text("按客户分成几个文件", "divide it by customers into several files"),
  },
  ratio: {
    message: text(
      "“{entry}”解压后是原来的 {found} 倍，最多 {limit} 倍；可能是压缩炸弹",
      '"{entry}" unpacks to {found} times its size, at most {limit}; it may be a zip bomb',
    ),
    fix: text("用 Excel 或 WPS 打开后另存为 XLSX", "open it in Excel or WPS and save it as XLSX"),
  },
  cells: {
    message: text("“{entry}”有 {found}，最多 {limit}", '"{entry}" has {found}, at most {limit}'),
    fix: text("删去空白的行列后再存", "remove blank rows and columns and save it again"),
  },
  rowTwice: {
    message: text("“{entry}”里有两个第 {found} 行", '"{entry}" has row {found} twice'),
    fix: text("每一行只发送一次", "send each row once"),
  },
  noSheets: {
    message: text(
      "工作簿里没有要读的工作表，有的是：{found}",
      "the workbook has none of our sheets, it has: {found}",
    ),
    fix: text(
      "从模板开始，工作表叫：主体、人员、服务、域名、已有备案、账号、服务器",
      "start from the template; the sheets are: subjects, persons, services, domains, register, accounts, servers",
    ),
  },
  characters: {
    message: text("CSV 既不是 UTF-8 也不是 GB18030 文字", "the CSV is neither UTF-8 nor GB18030 text"),
    fix: text("另存为“CSV UTF-8”", 'save it as "CSV UTF-8"'),
  },
  notHeld: {
    message: text("“{entry}”放不进表格：{found}", '"{entry}" does not fit into a table: {found}'),
    fix: text("改用 YAML 或 JSON 导出", "export it as YAML or JSON"),
  },
  notWritten: {
    message: text("写不成工作簿", "this cannot be written as a workbook"),
    fix: text("改用 CSV、YAML 或 JSON 导出", "export it as CSV, YAML or JSON"),
  },
} as const

/** What a sentence names: `found` and `limit` with their unit where it is not always the same. */
type Shown = Readonly<Record<string, string | number | Text>>

/** So many of what a table has, as a sentence counts it. */
export const counted = {
  rows: (count: number): Text => text(`${count} 行`, `${count} rows`),
  columns: (count: number): Text => text(`${count} 列`, `${count} columns`),
  cells: (count: number): Text => text(`${count} 格`, `${count} cells`),
} as const

/** Why a file cannot be read or written at all (拒绝). */
export class Refused extends Data.TaggedError("Refused")<{
  readonly reason: Refused.Reason
  readonly says: Text
  readonly fix: Text
  readonly cause?: unknown
}> {
  static of(reason: Refused.Reason, shown: Shown = {}, cause?: unknown): Refused {
    return new Refused({
      reason,
      says: fill(reasons[reason].message, shown),
      fix: fill(reasons[reason].fix, shown),
      ...(cause === undefined ? {} : { cause }),
    })
  }

  override get message(): string {
    return `${this.says.en}; ${this.fix.en}`
  }
}

export declare namespace Refused {
  /** What is wrong with the file. */
  export type Reason = keyof typeof reasons
}
