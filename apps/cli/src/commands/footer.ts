import { Footer, type FooterView } from "@openbeian/core/footer"
import { Province } from "@openbeian/core/place"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { pluginOf } from "../consult.ts"
import type { Options } from "../options.ts"
import { type Problem, problem } from "../Problem.ts"
import { printFooter } from "../print/footer.ts"

/** What the public is to see of a filing; not so good where something must be fixed first. */
export const run = ({ installed, options, page, regulations, words }: Asked): Answer => {
  const [id] = options.provider
  const plugin = id === undefined ? Result.succeed(undefined) : pluginOf(installed, id)
  const province = provinceOf(options.province)
  const clash = options.html && options.format === "json" ? [htmlOrJson] : []
  if (Result.isFailure(plugin) || Result.isFailure(province) || clash.length > 0) {
    return refuse(...failuresOf(plugin), ...failuresOf(province), ...clash)
  }
  const asked = { number: words[0] ?? "", ...factsOf(options), ...province.success }
  const footer = Footer.make(asked, regulations, plugin.success)
  const code = footer.isFreeOfBlocks ? 0 : 1
  if (options.format === "json") return answer(json(footer), code)
  if (options.html) return { code, out: htmlOf(footer), problems: footer.findings.map(problemOf) }
  return printed(printFooter({ ...page, clauses: footer.clauses, lineOf: () => undefined }, footer), code)
}

const failuresOf = (asked: Result.Result<unknown, Problem>): ReadonlyArray<Problem> =>
  Result.isFailure(asked) ? [asked.failure] : []

const factsOf = ({ kind, organisation, police, subject, year }: Options) => ({
  ...(kind === undefined ? {} : { kind }),
  ...(organisation === undefined ? {} : { organisation }),
  ...(police === undefined ? {} : { publicSecurityNumber: police }),
  ...(subject === undefined ? {} : { subjectNumber: subject }),
  ...(year === undefined ? {} : { year }),
})

const htmlOrJson = problem(
  "OptionsClash",
  "--html 与 --format json 不能同时写",
  "--html and --format json cannot be given together",
  { zh: "留一个；JSON 里也有 html", en: "keep one; the JSON has the HTML as html" },
)

const provinceOf = (written: string | undefined): Result.Result<{ readonly province?: string }, Problem> =>
  written === undefined
    ? Result.succeed({})
    : Result.mapBoth(Province.parse(written), {
        onSuccess: ({ code }) => ({ province: code }),
        onFailure: ({ says, fix }) => ({
          ...problem("ProvinceUnreadable", `--province：${says.zh}`, `--province: ${says.en}`, fix),
          found: written,
        }),
      })

const htmlOf = ({ html }: FooterView.Footer): string => (html === "" ? "" : `${html}\n`)

const problemOf = ({ code, message, fix }: FooterView.Finding): Problem => ({ code, message, fix })
