import type { Ending, Order, Sent } from "./Task.ts"

/** What there is to do off the event loop (工作). Values that can be cloned, nothing else. */
export type Task =
  | { readonly kind: "import"; readonly sent: Sent }
  | { readonly kind: "export"; readonly sent: Sent; readonly form: TableForm | TextForm; readonly language: Language }
  | { readonly kind: "template"; readonly form: TableForm; readonly language: Language }
  | {
      readonly kind: "plan"
      readonly sent: Sent
      readonly form: PlanForm
      readonly language: Language
      readonly today: string
    }
  | { readonly kind: "comparison"; readonly sent: Sent; readonly today: string }
  | { readonly kind: "difference"; readonly sent: Sent }

export type Language = "zh" | "en"
export type TableForm = keyof typeof tableForms
export type TextForm = keyof typeof textForms
export type PlanForm = keyof typeof planForms

export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** Sheets as one workbook, or as tables of text in an archive. */
export const tableForms = { xlsx, csv: "application/zip" } as const
export const textForms = { json: "application/json", yaml: "application/yaml" } as const
export const planForms = {
  json: "application/json",
  pdf: "application/pdf",
  xlsx,
  markdown: "text/markdown",
  calendar: "text/calendar",
} as const

type Tasks = { readonly [K in Task["kind"]]: Carry<Extract<Task, { readonly kind: K }>> }

/** Carries out a task. `progress` takes how much is done, from 0 to 1. */
export type Carry<T> = (order: Order<T>, progress: (fraction: number) => void) => Promise<Ending>

/** Each is loaded when it is first asked for. */
const tasks: Tasks = {
  import: async (...asked) => (await import("./portfolio.ts")).read(...asked),
  export: async (...asked) => (await import("./portfolio.ts")).write(...asked),
  template: async (...asked) => (await import("./portfolio.ts")).template(...asked),
  plan: async (...asked) => (await import("./plan.ts")).plan(...asked),
  comparison: async (...asked) => (await import("./plan.ts")).compare(...asked),
  difference: async (...asked) => (await import("./plan.ts")).difference(...asked),
}

export const carryOut: Carry<Task> = ({ task, servicesMax }, progress) =>
  carrierOf(task.kind)({ task, servicesMax }, progress)

/** The cast of this file: TypeScript does not see that kind and task belong together. */
const carrierOf = (kind: Task["kind"]): Carry<Task> => tasks[kind] as Carry<Task>
