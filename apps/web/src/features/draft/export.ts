import { yaml } from "../api/documents.ts"
import { nameOf } from "./draft.ts"
import type { Draft } from "./json.ts"

/** Saves a draft as a file, under the subject's name. */
export const exportAs = async (form: "yaml" | "json", draft: Draft): Promise<void> => {
  const text = form === "json" ? `${JSON.stringify(draft, null, 2)}\n` : await yaml(draft)
  const url = URL.createObjectURL(new Blob([text], { type: `application/${form}` }))
  const link = document.createElement("a")
  link.href = url
  link.download = `${nameOf(draft) ?? "filing"}.${form}`
  link.click()
  URL.revokeObjectURL(url)
}
