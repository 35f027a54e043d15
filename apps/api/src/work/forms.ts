/** The forms in which work is answered, each with its media type (格式). */
export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** Sheets as one workbook, or as tables of text in an archive. */
export const tableForms = { xlsx, csv: "application/zip" } as const
/** One table of texts, as it is sent. */
export const textTable = "text/csv"
export const textForms = { json: "application/json", yaml: "application/yaml" } as const
export const planForms = {
  json: "application/json",
  pdf: "application/pdf",
  xlsx,
  md: "text/markdown",
  ics: "text/calendar",
} as const

export type TableForm = keyof typeof tableForms
export type TextForm = keyof typeof textForms
export type PlanForm = keyof typeof planForms
