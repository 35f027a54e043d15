import { type Draft, isObject } from "../draft/json.ts"
import { asJson, post } from "./client.ts"
import { Problem } from "./problem.ts"

/** A text as a document, or the problem with its lines. */
export const open = async (text: string | Uint8Array<ArrayBuffer>, mediaType: string): Promise<Draft> => {
  const body = asJson(await (await post("/api/documents", text, mediaType)).json())
  if (isObject(body) && isObject(body["filing"])) return body["filing"]
  throw new Problem(undefined)
}

/** A file as a document. The bytes go as they are: which of them are no UTF-8 is for the reader to say. */
export const readFile = async (file: File): Promise<Draft> =>
  open(
    new Uint8Array(await file.arrayBuffer()),
    file.name.toLowerCase().endsWith(".json") ? "application/json" : "application/yaml",
  )

/** A draft as YAML. */
export const yaml = async (draft: Draft): Promise<string> =>
  (await post("/api/documents/yaml", JSON.stringify(draft), "application/json")).text()
