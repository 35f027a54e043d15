import { yaml } from "../api/client.ts"
import { nameOf } from "./draft.ts"
import type { Draft } from "./json.ts"

const keptMilliseconds = 60_000

/** Saves a draft as a file, under the subject's name. */
export const exportAs = async (form: "yaml" | "json", draft: Draft): Promise<void> => {
  const text = form === "json" ? `${JSON.stringify(draft, null, 2)}\n` : await yaml(draft)
  const url = URL.createObjectURL(new Blob([text], { type: `application/${form}` }))
  const link = document.createElement("a")
  link.href = url
  link.download = `${nameOf(draft) ?? "filing"}.${form}`
  link.click()
  // The browser begins to save a moment later; without its address the file would lose its name.
  setTimeout(() => URL.revokeObjectURL(url), keptMilliseconds)
}
