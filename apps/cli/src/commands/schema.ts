import { Report } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Filing } from "@openbeian/core/filing"
import { type Answer, type Asked, answer, json } from "../Command.ts"

/** The JSON Schema of what goes in or of what comes out. */
export const run = ({ words }: Asked): Answer =>
  answer(json(Document.jsonSchema(words[0] === "report" ? Report.Report : Filing.Filing)))
