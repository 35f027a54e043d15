import {
  CertificateView,
  Comparison,
  Conflicts,
  GuideView,
  ProviderView,
  ProvinceView,
  RefusalView,
  RegulationsView,
  Report,
} from "@openbeian/core/check"
import { Filing, Portfolio } from "@openbeian/core/filing"
import { FooterView } from "@openbeian/core/footer"
import { Library } from "@openbeian/core/library"
import { type Text, text } from "@openbeian/core/text"
import { Assumptions, Plan, Comparison as PlanComparison, PlanDiff } from "@openbeian/planner"
import { Schema } from "effect"
import type { ExtractSchema } from "hono/types"
import type { App } from "./app.ts"
import { CertificateText } from "./appCertificates.ts"
import { CalendarQuery, CheckQuery, FilingTypes } from "./checks.ts"
import { ClauseFilters, ClausePage, ClauseQuery, FiltersQuery } from "./clauses.ts"
import { ProvidersAsked } from "./comparison.ts"
import { DivisionQuery, Divisions, OneDivision } from "./divisions.ts"
import { Examples, FieldList, Reading } from "./documents.ts"
import { examplePlan } from "./examplePlan.ts"
import { FooterFacts } from "./footers.ts"
import { GuideTopics } from "./guides.ts"
import { Alive, Ready } from "./health.ts"
import { IdentityReading, WrittenNumber } from "./identityNumbers.ts"
import { Removed } from "./jobs.ts"
import { Overview } from "./overview.ts"
import { LanguageQuery, PlanQuery } from "./plans.ts"
import { ExportQuery, portfolioMediaTypes, TemplateQuery } from "./portfolios.ts"
import { Providers } from "./providers.ts"
import { NumberTexts, ParsedNumbers } from "./recordNumbers.ts"
import { RefusalText } from "./refusals.ts"
import { ComparisonRequest, DifferenceRequest, PlanRequest } from "./work/asked.ts"
import { planForms, tableForms, textForms } from "./work/forms.ts"
import { Imported, SheetsJson } from "./work/imported.ts"
import { Job } from "./work/Job.ts"

/** A route as it is described: what it takes, what it answers, and a request to try. */
export interface Operation {
  readonly group: Group
  readonly says: Text
  /** What the names in the path mean. */
  readonly path?: Readonly<Record<string, Text>>
  readonly query?: Schema.Struct<Schema.Struct.Fields>
  readonly body?: Schema.Constraint
  readonly answer: Schema.Constraint
  readonly mediaType?: string
  /** Media types of the body. Absent: JSON and YAML. */
  readonly bodies?: ReadonlyArray<string>
  /** Whether a request without a body is answered too. */
  readonly isBodyOptional?: true
  /** Media types of the answer that have no schema, by `Accept`. */
  readonly forms?: ReadonlyArray<string>
  /** Whether a worker answers, and a large portfolio becomes a job. */
  readonly mayBecomeJob?: true
  /** Beside those that follow from what is taken. */
  readonly refusals?: ReadonlyArray<readonly [status: number, description: string]>
  /** Whether query or body name something that there may not be. A name in the path is one by itself. */
  readonly asksByName?: true
  /** What to send for an answer worth seeing. Absent: nothing has to be sent. */
  readonly example?: (known: Known) => Example
}

/** Names that are installed here and no word of this table. */
export interface Known {
  readonly provider: string
  /** A topic of which that provider has a guide. */
  readonly topic: string
}

/** A request to try (请求示例). */
interface Example {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
}

/** The parts of the reference, in the order of reading (接口分组). */
export const groups = {
  check: text("检查", "Check"),
  form: text("填写", "Fill in"),
  portfolio: text("客户组合与计划", "Portfolios and plans"),
  provider: text("接入商", "Providers"),
  paper: text("依据", "Papers"),
  number: text("编号与证书", "Numbers and certificates"),
  service: text("服务本身", "The service"),
} as const satisfies Record<string, Text>
type Group = keyof typeof groups

type Routes = ExtractSchema<App>

const AnySchema = Schema.Record(Schema.String, Schema.Unknown)

/** Bytes of a file: any value, as far as JSON Schema is concerned. */
const File = Schema.Unknown

const PortfolioOrSheets = Schema.Union([Portfolio.Portfolio, SheetsJson])

const filing = {
  openbeian: 1,
  subject: { kind: "enterprise", province: "330000" },
  services: [{ kind: "website", name: "溪桥文具", domains: [{ name: "example.cn" }] }],
}
const prices = {
  openbeian: 1,
  estimates: [{ province: "330000", workingDays: 8 }],
}
const portfolio = {
  openbeian: 1,
  filings: [
    {
      customer: "XQ",
      subject: { kind: "enterprise", name: "溪桥文具有限公司", province: "330000" },
      services: [{ kind: "website", name: "溪桥文具", domains: [{ name: "example.cn" }] }],
    },
  ],
}
const busy = [503, "As much work is waiting as may wait"] as const
const notThatForm = [406, "There is no such form of the answer"] as const
const jobId = text("任务的标识", "id of the job")
const isLost = [410, "The job was lost when the server was started again"] as const
const providerId = text("接入商的标识", "a provider's id")

const template: Operation = {
  group: "portfolio",
  says: text("客户组合的模板", "A template of a portfolio"),
  query: TemplateQuery,
  answer: File,
  mediaType: tableForms.xlsx,
  forms: [tableForms.csv],
  refusals: [notThatForm, busy],
  example: () => ({ query: { language: "zh" } }),
}

/** One row a route: a route without a row does not compile. */
export const operations: { readonly [P in keyof Routes]: { readonly [M in keyof Routes[P]]: Operation } } = {
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
  "/api/assumptions": {
    $post: {
      group: "portfolio",
      says: text(
        "识读价格与假设，即命令行 --prices 所读的文件",
        "Read prices and assumptions, the file that the command line reads by --prices",
      ),
      body: Assumptions.Assumptions,
      answer: Assumptions.Assumptions,
      example: () => ({ body: prices }),
    },
  },
  "/api/assumptions/yaml": {
    $post: {
      group: "portfolio",
      says: text("把价格与假设写成 YAML", "Write prices and assumptions as YAML"),
      body: Assumptions.Assumptions,
      answer: Schema.String,
      mediaType: "application/yaml",
      example: () => ({ body: prices }),
    },
  },
  "/api/portfolios/import": {
    $post: {
      group: "portfolio",
      says: text(
        "读入客户组合：工作簿、CSV 或其压缩包、YAML、JSON，或改过的表格；好的行都读入，坏的单元格逐一列出",
        "Read a portfolio: a workbook, CSV or a ZIP of it, YAML, JSON, or sheets that were edited; good rows are taken, bad cells are told",
      ),
      query: LanguageQuery,
      body: PortfolioOrSheets,
      bodies: portfolioMediaTypes,
      answer: Imported,
      refusals: [notThatForm, busy],
      example: () => ({ body: portfolio }),
    },
  },
  "/api/portfolios/export": {
    $post: {
      group: "portfolio",
      says: text(
        "写出客户组合：工作簿、CSV 压缩包、YAML 或 JSON，问题写在单元格旁",
        "Write a portfolio as a workbook, a ZIP of CSV, YAML or JSON, with what is wrong beside the cells",
      ),
      query: ExportQuery,
      body: PortfolioOrSheets,
      bodies: portfolioMediaTypes,
      answer: Portfolio.Portfolio,
      forms: [tableForms.xlsx, tableForms.csv, textForms.yaml],
      mayBecomeJob: true,
      refusals: [notThatForm, busy],
      example: () => ({ body: portfolio }),
    },
  },
  "/api/portfolios/template": {
    $get: template,
    $post: {
      ...template,
      body: TemplateQuery,
      isBodyOptional: true,
      example: () => ({ body: { language: "zh" } }),
    },
  },
  "/api/portfolios/example": {
    $get: {
      group: "portfolio",
      says: text("示例客户组合", "An example of a portfolio"),
      answer: File,
      mediaType: tableForms.xlsx,
    },
  },
  "/api/plans": {
    $post: {
      group: "portfolio",
      says: text(
        "为一批客户制定备案计划：在哪家备、开什么号、买什么、分几单、何时办结，并给出最优性证明",
        "Plan the filings of many customers: where, which accounts and servers, in which orders and by when, with its proof",
      ),
      query: PlanQuery,
      body: PlanRequest,
      answer: Plan.Plan,
      asksByName: true,
      forms: Object.values(planForms).slice(1),
      mayBecomeJob: true,
      refusals: [notThatForm, busy],
      example: ({ provider }) => ({
        body: { portfolio, at: provider, objective: "finish", today: "2026-11-23" },
      }),
    },
  },
  "/api/plans/diff": {
    $post: {
      group: "portfolio",
      says: text("两份计划有何不同", "What sets two plans apart"),
      body: DifferenceRequest,
      answer: PlanDiff.PlanDiff,
      refusals: [notThatForm, busy],
      example: () => ({ body: { before: examplePlan, after: examplePlan } }),
    },
  },
  "/api/comparisons": {
    $post: {
      group: "portfolio",
      says: text(
        "为一批客户并排比较各接入商与搭配方案",
        "Providers and the mix side by side, over a whole portfolio",
      ),
      body: ComparisonRequest,
      answer: PlanComparison.Comparison,
      mayBecomeJob: true,
      refusals: [notThatForm, busy],
      example: () => ({ body: { portfolio, today: "2026-11-23" } }),
    },
  },
  "/api/jobs/:id": {
    $get: {
      group: "portfolio",
      says: text("一个任务的进度", "How far a job is"),
      path: { id: jobId },
      answer: Job,
      refusals: [isLost],
    },
    $delete: {
      group: "portfolio",
      says: text("停止并忘掉一个任务", "Stop and forget a job"),
      path: { id: jobId },
      answer: Removed,
      refusals: [isLost],
    },
  },
  "/api/jobs/:id/result": {
    $get: {
      group: "portfolio",
      says: text(
        "任务的结果，即请求本来的答复；计划也可换成其他格式",
        "The result of a job: what the request would have been answered; a plan in other forms too",
      ),
      path: { id: jobId },
      query: PlanQuery,
      answer: Schema.Unknown,
      forms: Object.values(planForms).slice(1),
      refusals: [notThatForm, [409, "The job is not done"], isLost, busy],
    },
  },
  "/api/examples": {
    $get: { group: "form", says: text("示例备案资料", "Example filings"), answer: Examples },
  },
  "/api/overview": {
    $get: {
      group: "paper",
      says: text(
        "收录了多少，以及各家答案不同的一件事",
        "How much is known, and one fact answered differently",
      ),
      answer: Overview,
    },
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
  "/api/providers": {
    $get: { group: "provider", says: text("已安装的接入商", "Installed providers"), answer: Providers },
  },
  "/api/providers/:id": {
    $get: {
      group: "provider",
      says: text("一家接入商的全部资料，逐条注明条款", "All that one provider says, clause by clause"),
      path: { id: providerId },
      answer: ProviderView.Whole,
      example: ({ provider }) => ({ path: { id: provider } }),
    },
  },
  "/api/comparison": {
    $get: {
      group: "provider",
      says: text("接入商并排比较", "Providers side by side"),
      query: ProvidersAsked,
      answer: Comparison.Comparison,
      asksByName: true,
    },
  },
  "/api/guides": {
    $get: {
      group: "provider",
      says: text("指引的主题，以及哪些接入商有", "Topics of guides, and who has one"),
      answer: GuideTopics,
    },
  },
  "/api/guides/:provider": {
    $get: {
      group: "provider",
      says: text("一家接入商的指引", "The guides of one provider"),
      path: { provider: providerId },
      answer: GuideView.List,
      example: ({ provider }) => ({ path: { provider } }),
    },
  },
  "/api/guides/:provider/:topic": {
    $get: {
      group: "provider",
      says: text("一篇指引：问题、答案与办法", "One guide: questions, answers, and what to do"),
      path: { provider: providerId, topic: text("指引的主题", "the topic of the guide") },
      answer: GuideView.Whole,
      example: ({ provider, topic }) => ({ path: { provider, topic } }),
    },
  },
  "/api/clauses": {
    $get: {
      group: "paper",
      says: text("条款库，可筛选与分页", "The library of clauses, filtered, by pages"),
      query: ClauseQuery,
      answer: ClausePage,
      asksByName: true,
      example: () => ({ query: { province: "440000", q: "域名", limit: "20" } }),
    },
  },
  "/api/clauses/:id": {
    $get: {
      group: "paper",
      says: text(
        "一条条款：依据、引用处、矛盾与沿革",
        "One clause: its paper, what cites it, what contradicts it, and what it replaced",
      ),
      path: { id: text("条款的标识", "id of the clause") },
      answer: Library.WholeClause,
      example: () => ({ path: { id: "core-record-number" } }),
    },
  },
  "/api/clause-filters": {
    $get: {
      group: "paper",
      says: text(
        "条款库可用的筛选条件，及在所查范围内的条数",
        "By what clauses can be filtered, and how many there are within what is asked",
      ),
      query: FiltersQuery,
      answer: ClauseFilters,
      asksByName: true,
      example: () => ({ query: { provider: "aliyun", q: "域名" } }),
    },
  },
  "/api/conflicts": {
    $get: {
      group: "paper",
      says: text("文件自相矛盾之处与取舍", "Contradictions in the papers and their rulings"),
      query: ProvidersAsked,
      answer: Conflicts.Conflicts,
      asksByName: true,
    },
  },
  "/api/regulations": {
    $get: {
      group: "paper",
      says: text("全国的要求与全部依据文件", "What the country asks, and all papers"),
      answer: RegulationsView.Whole,
    },
  },
  "/api/regulations/provinces": {
    $get: {
      group: "paper",
      says: text("已收录的省份", "The provinces of which something is stated"),
      answer: ProvinceView.List,
    },
  },
  "/api/regulations/provinces/:code": {
    $get: {
      group: "paper",
      says: text("一省的全部要求", "All that is stated of a province"),
      path: {
        code: text("代码、字母、简称或名称", "its code, letters, one-character name or name"),
      },
      answer: ProvinceView.Whole,
      example: () => ({ path: { code: "440000" } }),
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
  "/livez": {
    $get: { group: "service", says: text("进程是否存活", "Whether the process lives"), answer: Alive },
  },
  "/readyz": { $get: { group: "service", says: text("能否应答", "Whether it can answer"), answer: Ready } },
  "/openapi.json": { $get: { group: "service", says: text("本文档", "This document"), answer: AnySchema } },
}
