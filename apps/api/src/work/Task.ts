import type { PlanForm, TableForm, TextForm } from "./forms.ts"
import type { Sent } from "./Order.ts"

/** What there is to do off the event loop (工作). Values that can be cloned, nothing else. */
export type Task =
  | { readonly kind: "import"; readonly sent: Sent; readonly language: Language }
  | {
      readonly kind: "export"
      readonly sent: Sent
      readonly form: TableForm | TextForm
      readonly language: Language
      readonly findings: Beside
      readonly today: string
    }
  | { readonly kind: "template"; readonly form: TableForm; readonly language: Language }
  | ({
      readonly kind: "plan"
      readonly sent: Sent
      readonly today: string
    } & Writing)
  | ({
      readonly kind: "document"
      /** The plan in JSON, as a worker made it. */
      readonly plan: Uint8Array<ArrayBuffer>
    } & Writing)
  | { readonly kind: "comparison"; readonly sent: Sent; readonly today: string }
  | { readonly kind: "difference"; readonly sent: Sent }

/** How a plan is written. */
export interface Writing {
  readonly form: PlanForm
  readonly language: Language
  /** Whose part is wanted. Absent: the whole. */
  readonly customer?: string
}

/** What stands beside the cells of a workbook: nothing, what is wrong with them, or what providers say to it too. */
type Beside = "none" | "cells" | "checks"

export type Language = "zh" | "en"

/** The tasks of one kind. */
export type TaskOf<K extends Task["kind"]> = Extract<Task, { readonly kind: K }>
