import { post } from "../api/client.ts"
import { yaml } from "../api/documents.ts"
import { nameOf } from "./draft.ts"
import type { Draft } from "./json.ts"

/** Saves a draft as a file, under the subject's name. */
export const exportAs = async (form: "yaml" | "json", draft: Draft): Promise<void> =>
  save(form === "json" ? `${JSON.stringify(draft, null, 2)}\n` : await yaml(draft), draft, form)

/** Saves the days of its check for a calendar program. */
export const exportCalendar = async (draft: Draft, language: string): Promise<void> => {
  const path = `/api/checks/calendar?language=${language}`
  save(await (await post(path, JSON.stringify(draft), "application/json")).text(), draft, "ics")
}

const save = (text: string, draft: Draft, ending: keyof typeof mediaTypes): void => {
  const url = URL.createObjectURL(new Blob([text], { type: mediaTypes[ending] }))
  const link = document.createElement("a")
  link.href = url
  link.download = `${nameOf(draft) ?? "filing"}.${ending}`
  link.click()
  URL.revokeObjectURL(url)
}

const mediaTypes = { yaml: "application/yaml", json: "application/json", ics: "text/calendar" }
