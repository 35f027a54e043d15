import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { withFix } from "@openbeian/core/text"
import { write, writeArchive } from "@openbeian/portfolio"
import { Effect, Result } from "effect"
import { type Answer, type Asked, json, refuse } from "../Command.ts"
import { problem } from "../Problem.ts"
import { documentIn, isPacked } from "../portfolioIn.ts"
import { tableForm, tableForms } from "../tableForm.ts"
import { refusal, workbookIn } from "../workbookIn.ts"

/** The same portfolio in another form, as a new file. What was wrong with cells stands beside them. */
export const run = async ({ installed, options, page: { language }, source }: Asked): Promise<Answer> => {
  const file = options.out
  if (file === undefined) return refuse(noFile)
  const form = tableForm(file, tableForms)
  if (Result.isFailure(form)) return refuse(form.failure)
  const given = isPacked(source)
    ? await workbookIn(source)
    : Result.map(documentIn(source), (portfolio) => ({ portfolio }))
  if (Result.isFailure(given)) return refuse(...given.failure)
  const { portfolio } = given.success
  const saved = { code: 0, problems: [], file } as const
  if (form.success === "json") return { ...saved, out: json(portfolio) }
  if (form.success === "yaml") return { ...saved, out: Document.write(Portfolio.Portfolio, portfolio) }
  const imported = "tables" in given.success ? given.success : undefined
  const findings = (imported?.faults ?? []).map(({ message, fix, ...place }) => ({
    place,
    says: withFix(message, fix),
  }))
  const providers = installed.map(({ name }) => name[language])
  const made =
    form.success === "zip"
      ? writeArchive(imported ?? portfolio, { language })
      : await Effect.runPromise(
          Effect.result(write(imported ?? portfolio, { language, findings, providers })),
        )
  return Result.isFailure(made) ? refuse(refusal(made.failure)) : { ...saved, out: "", content: made.success }
}

const noFile = problem("ValueMissing", "缺少 --out FILE", "--out FILE is missing", {
  zh: "如 --out portfolio.xlsx、portfolio.yaml、portfolio.json",
  en: "such as --out portfolio.xlsx, portfolio.yaml, portfolio.json",
})
