import { createSignal } from "solid-js"
import { asJson } from "../api/client.ts"
import type { Json } from "../draft/json.ts"

/** A plan that was saved before and is carried on, as its file has it: whether it is one the API says (先前的计划). */
export interface Earlier {
  readonly name: string
  readonly plan: Json
}

/** The one that was chosen last, as long as this tab is open. */
export const [earlier, setEarlier] = createSignal<Earlier>()

/** A file that is no JSON is no plan. */
export const earlierIn = async (file: File): Promise<Earlier> => ({
  name: file.name,
  plan: await file
    .text()
    .then((text) => asJson(JSON.parse(text)))
    .catch(() => ({})),
})
