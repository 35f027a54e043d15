import type { Plan } from "@openbeian/planner"
import type { Format } from "./Format.ts"
import * as PlanCalendar from "./PlanCalendar.ts"
import * as PlanMarkdown from "./PlanMarkdown.ts"
import * as PlanPdf from "./PlanPdf.ts"
import * as PlanWorkbook from "./PlanWorkbook.ts"
import { chosen, type Wanted } from "./part.ts"

/** A plan in one of the forms that it is given out in (导出). The same plan has the same bytes. */
export const render = async (plan: Plan.Plan, format: Format, wanted: Wanted): Promise<Uint8Array> => {
  switch (format) {
    case "pdf":
      return PlanPdf.render(plan, wanted)
    case "xlsx":
      return PlanWorkbook.render(plan, wanted)
    case "md":
      return bytes(PlanMarkdown.render(plan, wanted))
    case "ics":
      return bytes(PlanCalendar.render(plan, wanted))
    case "json":
      return bytes(`${JSON.stringify(chosen(plan, wanted), null, 2)}\n`)
  }
}

const bytes = (written: string): Uint8Array => new TextEncoder().encode(written)
