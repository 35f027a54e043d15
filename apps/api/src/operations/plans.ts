import { Portfolio } from "@openbeian/core/filing"
import { text } from "@openbeian/core/text"
import { Assumptions, Plan, Comparison as PlanComparison, PlanDiff } from "@openbeian/planner"
import { Schema } from "effect"
import { examplePlan } from "../examplePlan.ts"
import { Removed } from "../jobs.ts"
import { LanguageQuery, PlanQuery } from "../plans.ts"
import { ExportQuery, portfolioMediaTypes, TemplateQuery } from "../portfolios.ts"
import { ComparisonRequest, DifferenceRequest, PlanRequest } from "../work/asked.ts"
import { planForms, tableForms, textForms } from "../work/forms.ts"
import { Imported, SheetsJson } from "../work/imported.ts"
import { Job } from "../work/Job.ts"
import { type Operation, rowsOf } from "./Operation.ts"

/** Bytes of a file: any value, as far as JSON Schema is concerned. */
const File = Schema.Unknown

const PortfolioOrSheets = Schema.Union([Portfolio.Portfolio, SheetsJson])
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

/** Portfolios and plans. */
export const plans = rowsOf({
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
      refusals: [notThatForm],
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
})
