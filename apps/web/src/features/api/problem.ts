import type { Text } from "../../language/language.ts"
import { isList, isObject, type Json } from "../draft/json.ts"

/** One thing that is wrong with a document, and where. */
export interface Fault {
  readonly pointer: string
  readonly line?: number
  readonly message: Text
  readonly fix: Text
}

/** Why the API did not answer (RFC 9457), or that it could not be reached. */
export class Problem extends Error {
  override readonly name = "Problem"
  /** Undefined: nobody answered. */
  readonly says: Text | undefined
  readonly faults: ReadonlyArray<Fault>

  constructor(says: Text | undefined, faults: ReadonlyArray<Fault> = []) {
    super(says?.en ?? "no answer")
    this.says = says
    this.faults = faults
  }
}

/** The problem in the body of a refusal. What is missing in it is left out. */
export const problemOf = (body: Json): Problem => {
  const errors = isObject(body) && isList(body["errors"]) ? body["errors"] : []
  return new Problem(isObject(body) ? textOf(body["message"]) : undefined, errors.flatMap(faultOf))
}

const faultOf = (error: Json): ReadonlyArray<Fault> => {
  if (!isObject(error)) return []
  const { pointer, line } = { pointer: error["pointer"], line: error["line"] }
  const message = textOf(error["message"])
  if (message === undefined) return []
  return [
    {
      pointer: typeof pointer === "string" ? pointer : "",
      ...(typeof line === "number" ? { line } : {}),
      message,
      fix: textOf(error["fix"]) ?? { zh: "", en: "" },
    },
  ]
}

const textOf = (value: Json | undefined): Text | undefined => {
  if (!isObject(value)) return undefined
  const { zh, en } = { zh: value["zh"], en: value["en"] }
  return typeof zh === "string" && typeof en === "string" ? { zh, en } : undefined
}
