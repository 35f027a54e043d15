import { CertificateView, RefusalView, Report } from "@openbeian/core/check"
import { Filing } from "@openbeian/core/filing"
import { FooterView } from "@openbeian/core/footer"
import { text } from "@openbeian/core/text"
import { Schema } from "effect"
import { CertificateText } from "../appCertificates.ts"
import { CalendarQuery, CheckQuery, FilingTypes } from "../checks.ts"
import { DivisionQuery, Divisions, OneDivision } from "../divisions.ts"
import { Examples, FieldList, Reading } from "../documents.ts"
import { FooterFacts } from "../footers.ts"
import { IdentityReading, WrittenNumber } from "../identityNumbers.ts"
import { NumberTexts, ParsedNumbers } from "../recordNumbers.ts"
import { RefusalText } from "../refusals.ts"
import { AnySchema, rowsOf } from "./Operation.ts"

const filing = {
  openbeian: 1,
  subject: { kind: "enterprise", province: "330000" },
  services: [{ kind: "website", name: "溪桥文具", domains: [{ name: "example.cn" }] }],
}

/** Filings, and the numbers in them. */
export const filings = rowsOf({
  "/api/checks": {
    $post: {
      group: "check",
      says: text("检查一份备案资料", "Check a filing"),
      query: CheckQuery,
      body: Filing.Filing,
      answer: Report.Report,
      asksByName: true,
      example: ({ provider }) => ({ query: { provider }, body: filing }),
    },
  },
  "/api/checks/calendar": {
    $post: {
      group: "check",
      says: text(
        "把检查结果里的日期与期限写成日历：等到哪天、到哪天为止、大致哪天办完、短信核验与办结后的义务",
        "Write the days of a check as a calendar: what waiting mends and what ends, when it could be done, the SMS check and the duties after it",
      ),
      query: CalendarQuery,
      body: Filing.Filing,
      answer: Schema.String,
      mediaType: "text/calendar",
      asksByName: true,
      example: ({ provider }) => ({ query: { provider }, body: filing }),
    },
  },
  "/api/filing-types": {
    $post: {
      group: "check",
      says: text("判定备案类型", "Tell the types of a filing"),
      query: CheckQuery,
      body: Filing.Filing,
      answer: FilingTypes,
      asksByName: true,
      example: () => ({ body: filing }),
    },
  },
  "/api/refusals": {
    $post: {
      group: "check",
      says: text("识读一段驳回文字", "Read the text of a refusal"),
      query: CheckQuery,
      body: RefusalText,
      answer: RefusalView.Reading,
      asksByName: true,
      example: ({ provider }) => ({
        query: { provider },
        body: { text: "域名未实名认证；网站名称不符合要求" },
      }),
    },
  },
  "/api/footers": {
    $post: {
      group: "check",
      says: text("生成网站底部或 APP 内标示的备案号", "Make what a website or an app shows of its filing"),
      body: FooterFacts,
      answer: FooterView.Footer,
      asksByName: true,
      example: () => ({ body: { number: "京ICP备04000001号-1", organisation: "溪桥文具店" } }),
    },
  },
  "/api/documents": {
    $post: {
      group: "form",
      says: text("识读备案资料文本", "Read the text of a filing"),
      body: Filing.Filing,
      answer: Reading,
      example: () => ({ body: filing }),
    },
  },
  "/api/documents/yaml": {
    $post: {
      group: "form",
      says: text("把备案资料写成 YAML", "Write a filing as YAML"),
      body: Filing.Filing,
      answer: Schema.String,
      mediaType: "application/yaml",
      example: () => ({ body: filing }),
    },
  },
  "/api/examples": {
    $get: { group: "form", says: text("示例备案资料", "Example filings"), answer: Examples },
  },
  "/api/fields": {
    $get: {
      group: "form",
      says: text("备案资料的全部字段", "Every field of a filing"),
      answer: FieldList,
    },
  },
  "/api/schemas/filing": {
    $get: {
      group: "form",
      says: text("备案资料的 JSON Schema", "JSON Schema of a filing"),
      answer: AnySchema,
      mediaType: "application/schema+json",
    },
  },
  "/api/schemas/report": {
    $get: {
      group: "form",
      says: text("检查结果的 JSON Schema", "JSON Schema of a report"),
      answer: AnySchema,
      mediaType: "application/schema+json",
    },
  },
  "/api/schemas/portfolio": {
    $get: {
      group: "form",
      says: text("客户组合的 JSON Schema", "JSON Schema of a portfolio"),
      answer: AnySchema,
      mediaType: "application/schema+json",
    },
  },
  "/api/schemas/assumptions": {
    $get: {
      group: "form",
      says: text("用户的假设的 JSON Schema", "JSON Schema of the assumptions of a user"),
      answer: AnySchema,
      mediaType: "application/schema+json",
    },
  },
  "/api/schemas/plan": {
    $get: {
      group: "form",
      says: text("计划的 JSON Schema", "JSON Schema of a plan"),
      answer: AnySchema,
      mediaType: "application/schema+json",
    },
  },
  "/api/schemas/comparison": {
    $get: {
      group: "form",
      says: text("对比的 JSON Schema", "JSON Schema of a comparison"),
      answer: AnySchema,
      mediaType: "application/schema+json",
    },
  },
  "/api/divisions": {
    $get: {
      group: "form",
      says: text("行政区划：逐级列出，或按名称查", "Administrative divisions, level by level or by name"),
      query: DivisionQuery,
      answer: Divisions,
      asksByName: true,
      example: () => ({ query: { under: "330000" } }),
    },
  },
  "/api/divisions/:code": {
    $get: {
      group: "form",
      says: text("一个行政区划，含已停用代码", "One division, abolished codes too"),
      path: { code: text("六位代码", "a code of six digits") },
      answer: OneDivision,
      example: () => ({ path: { code: "330106" } }),
    },
  },
  "/api/record-numbers/parse": {
    $post: {
      group: "number",
      says: text("识读备案号", "Read record numbers"),
      body: NumberTexts,
      answer: ParsedNumbers,
      example: () => ({ body: { texts: ["京 icp备04000001-1"] } }),
    },
  },
  "/api/identity-numbers": {
    $post: {
      group: "number",
      says: text(
        "识读统一社会信用代码、居民身份证号码或居住证号码：格式、地区、校验位",
        "Read a credit code, a resident identity card number or a residence permit number: form, area, check character",
      ),
      body: WrittenNumber,
      answer: IdentityReading,
      example: () => ({ body: { number: "91330106000000000X" } }),
    },
  },
  "/api/app-certificates": {
    $post: {
      group: "number",
      says: text(
        "识读 APP 签名证书的指纹、公钥或证书",
        "Read fingerprints, the public key or the whole of an app's signing certificate",
      ),
      body: CertificateText,
      answer: CertificateView.Reading,
      example: () => ({ body: { text: "MD5: D1:0B:94:7E:DB:CB:20:C0:E5:4B:B1:22:2D:B7:BE:71" } }),
    },
  },
})
