import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import {
  type Refused,
  template as templateOf,
  writeArchive,
  write as writeWorkbook,
} from "@openbeian/portfolio"
import { installed } from "@openbeian/providers"
import { Effect, Result } from "effect"
import type { Refusal } from "../problems.ts"
import { faultsBeside, servicesIn, withChecks } from "./beside.ts"
import { tableForms, textForms } from "./forms.ts"
import { answerOf, handed, unreadable } from "./handed.ts"
import type { Carry, Ending } from "./Order.ts"
import type { Language, TaskOf } from "./Task.ts"

/** What a workbook, sheets of a grid, or a document says. Good rows are taken, bad cells are told. */
export const read: Carry<TaskOf<"import">> = async ({ task: { sent, language } }) => {
  const given = await handed(sent)
  return Result.isFailure(given)
    ? refused(given.failure)
    : text(JSON.stringify(answerOf(given.success, language)), textForms.json)
}

/** The same in another form; beside the cells of a workbook what is wrong with them, if that is asked for. */
export const write: Carry<TaskOf<"export">> = async ({ task, servicesMax }, progress) => {
  const { sent, form, language, findings, today } = task
  const given = await handed(sent)
  if (Result.isFailure(given)) return refused(given.failure)
  const { portfolio, imported } = given.success
  if (form === "yaml") return text(Document.write(Portfolio.Portfolio, portfolio), textForms.yaml)
  if (form === "json") return text(JSON.stringify(portfolio), textForms.json)
  if (form === "csv") return archive(writeArchive(imported ?? portfolio, { language }), "portfolio")
  const services = servicesIn(portfolio)
  if (findings === "checks" && services > servicesMax) return { _tag: "TooMany", services }
  const cells = findings === "none" ? [] : faultsBeside(given.success, language)
  const said =
    findings === "checks" ? [...cells, ...withChecks(given.success, language, today, progress)] : cells
  return table(
    writeWorkbook(imported ?? portfolio, { language, findings: said, providers: providersIn(language) }),
    "portfolio",
  )
}

/** A workbook to be filled in. */
export const template: Carry<TaskOf<"template">> = async ({ task: { form, language } }) =>
  form === "csv"
    ? archive(writeArchive({ openbeian: 1, filings: [] }, { language }), "portfolio-template")
    : table(templateOf({ language, providers: providersIn(language) }), "portfolio-template")

const providersIn = (language: Language): ReadonlyArray<string> => installed.map(({ name }) => name[language])

const text = (written: string, mediaType: string): Ending => ({
  _tag: "Made",
  made: { bytes: new TextEncoder().encode(written), mediaType },
})

const table = async (written: Effect.Effect<Uint8Array, Refused>, name: string): Promise<Ending> => {
  const result = await Effect.runPromise(Effect.result(written))
  if (Result.isFailure(result)) return refused(unreadable(result.failure))
  const bytes = new Uint8Array(result.success)
  return { _tag: "Made", made: { bytes, mediaType: tableForms.xlsx, fileName: `${name}.xlsx` } }
}

const archive = (written: Result.Result<Uint8Array, Refused>, name: string): Ending =>
  Result.isFailure(written)
    ? refused(unreadable(written.failure))
    : {
        _tag: "Made",
        made: { bytes: new Uint8Array(written.success), mediaType: tableForms.csv, fileName: `${name}.zip` },
      }

const refused = (reason: Refusal): Ending => ({ _tag: "Refused", reason })
