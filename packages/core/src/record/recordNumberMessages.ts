import { text } from "../text/Text.ts"
import * as Unreadable from "../text/Unreadable.ts"
import * as Warning from "../text/Warning.ts"

/** Why a text is no record number. */
export type Reason =
  | "Empty"
  | "NotARecordNumber"
  | "Licence"
  | "PublicSecurity"
  | "PrefixMissing"
  | "PrefixUnknown"
  | "WordMissing"
  | "DigitsMissing"
  | "DigitsCount"
  | "SerialMissing"
  | "SerialOutOfRange"
  | "SuffixUnknown"
  | "Leftover"

/** What is odd in a record number that could be read. */
export type Code = "PrefixUnusual" | "WordingUnusual" | "DigitsUnusual" | "LooksLikeLicence" | "KeptAsIssued"

const pattern = text(
  "写成“京ICP备04000001号-1”的样子：省简称、ICP备、数字、号，服务再加连字符和序号",
  "Write it like 京ICP备04000001号-1: province, ICP备, digits, 号, and for a service a hyphen and its number",
)

export const fault = Unreadable.faults<Reason>({
  Empty: { says: text("没有填写备案号", "No record number is given"), fix: pattern },
  NotARecordNumber: { says: text("“{raw}”不是备案号", "“{raw}” is not a record number"), fix: pattern },
  Licence: {
    says: text("“{raw}”是经营许可证号，不是备案号", "“{raw}” is the number of a licence, not of a filing"),
    fix: text(
      "备案号写作“ICP备”；许可证号请填到许可证一栏",
      "A record number says ICP备; give the licence number where the licence is asked for",
    ),
  },
  PublicSecurity: {
    says: text(
      "“{raw}”是公安备案号，不是 ICP 备案号",
      "“{raw}” is a public-security number, not an ICP record number",
    ),
    fix: text("请填到公安备案一栏", "Give it where the public-security number is asked for"),
  },
  PrefixMissing: {
    says: text("“ICP”前缺少省简称", "The province is missing in front of ICP"),
    fix: text("在最前面写省简称，例如 京", "Put the province's character in front, such as 京"),
  },
  PrefixUnknown: {
    says: text("“{prefix}”不是备案号所用的省简称", "“{prefix}” is not the prefix of any administration"),
    fix: text("改用省简称，例如 {proposed}", "Use the province's character, such as {proposed}"),
  },
  WordMissing: {
    says: text("“ICP”后应为“备”", "ICP is not followed by 备"),
    fix: text("在“ICP”后写“备”", "Write 备 behind ICP"),
  },
  DigitsMissing: {
    says: text("“备”后没有数字", "There are no digits behind 备"),
    fix: text("在“备”后写 8 位或 10 位数字", "Write the 8 or 10 digits behind 备"),
  },
  DigitsCount: {
    says: text(
      "“备”后有 {count} 位数字，应为 8 位或 10 位",
      "There are {count} digits behind 备 instead of 8 or 10",
    ),
    fix: text(
      "对照备案通知核对数字，是否多写或漏写",
      "Compare with the notice: digits may be missing or doubled",
    ),
  },
  SerialMissing: {
    says: text("连字符后没有服务序号", "No number of a service follows the hyphen"),
    fix: text(
      "在连字符后写序号，例如 -1；主体备案号则不写连字符",
      "Write the number behind the hyphen, such as -1, or leave the hyphen out for a subject",
    ),
  },
  SerialOutOfRange: {
    says: text("服务序号不能是 {serial}", "A service cannot have the number {serial}"),
    fix: text("服务序号从 1 开始，请核对", "Services count from 1; check the number"),
  },
  SuffixUnknown: {
    says: text("不认识后缀“{suffix}”", "The suffix “{suffix}” is unknown"),
    fix: text(
      "网站不加后缀，App 为 A，小程序为 X，快应用为 K",
      "A website has none, an app A, a mini program X, a quick app K",
    ),
  },
  Leftover: {
    says: text("备案号后多出“{found}”", "“{found}” is left over behind the number"),
    fix: text("删去多余内容；一次只写一个备案号", "Remove it; give one number at a time"),
  },
})

export const warning = Warning.warnings<Code>({
  PrefixUnusual: text(
    "管局一般印作“{usual}”，此处为“{written}”，请核对",
    "The administration prints {usual}, here stands {written}; check it",
  ),
  WordingUnusual: text("“备”后的“{filler}”已略去", "“{filler}” behind 备 was left out"),
  DigitsUnusual: text(
    "数字有 {count} 位，常见为 8 位或 10 位，请核对",
    "There are {count} digits; 8 or 10 are usual, check them",
  ),
  LooksLikeLicence: text(
    "“备”后是经营许可证号的样子，按原文保留",
    "What follows 备 looks like the number of a licence; kept as it is",
  ),
  KeptAsIssued: text("无法解析，按原文保留：{why}", "Kept as it is, because it cannot be read: {why}"),
})
