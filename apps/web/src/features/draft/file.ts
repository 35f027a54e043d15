import { open } from "../api/documents.ts"
import type { Draft } from "./json.ts"

/** A file as a document. The bytes go as they are: which of them are no UTF-8 is for the reader to say. */
export const readFile = async (file: File): Promise<Draft> =>
  open(
    new Uint8Array(await file.arrayBuffer()),
    file.name.toLowerCase().endsWith(".json") ? "application/json" : "application/yaml",
  )
