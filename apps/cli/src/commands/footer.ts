import { Footer, type FooterView } from "@openbeian/core/footer"
import { Province } from "@openbeian/core/place"
import type { Plugin } from "@openbeian/core/provider"
import { Result } from "effect"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { pluginOf } from "../consult.ts"
import type { Options } from "../options.ts"
import { type Problem, problem } from "../Problem.ts"
import { printFooter } from "../print/footer.ts"

/** What the public is to see of a filing; not so good where something must be fixed first. */
export const run = ({ installed, options, page, regulations, words }: Asked): Answer => {
  const plugin = providerOf(installed, options.provider)
  const province = provinceOf(options.province)
  if (Result.isFailure(plugin) || Result.isFailure(province)) {
    return refuse(...failuresOf(plugin), ...failuresOf(province))
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

/** One footer keeps to one provider. */
const providerOf = (
  installed: ReadonlyArray<Plugin.Plugin>,
  [id, ...more]: ReadonlyArray<string>,
): Result.Result<Plugin.Plugin | undefined, Problem> => {
  if (id === undefined) return Result.succeed(undefined)
  return more.length === 0
    ? pluginOf(installed, id)
    : Result.fail(
        problem("ProviderTwice", "footer 只写一个 --provider", "footer takes one --provider only", {
          zh: "每家各生成一次",
          en: "ask each in its turn",
        }),
      )
}

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
