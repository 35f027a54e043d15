import { Check, Clauses, ProviderView } from "@openbeian/core/check"
import { Level, type Plugin } from "@openbeian/core/provider"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { pluginOf } from "../consult.ts"
import { hang, type Page, styled, wrap } from "../print/page.ts"
import { printProvider } from "../print/provider.ts"
import { say } from "../print/sheet.ts"

/** All providers by name, or one with what it can do. */
export const run = ({ installed, words, options, page }: Asked): Answer => {
  const [id] = words
  if (id === undefined) return list(installed, page, options.format === "json")
  const plugin = pluginOf(installed, id)
  if (Result.isFailure(plugin)) return refuse(plugin.failure)
  const view = ProviderView.whole(plugin.success)
  if (options.format === "json") return answer(json(view))
  const clauses = Object.fromEntries(
    Clauses.all(Check.booksOf(plugin.success)).map((clause) => [clause.id, clause]),
  )
  return printed(printProvider({ ...page, clauses, lineOf: () => undefined }, view))
}

const list = (plugins: ReadonlyArray<Plugin.Plugin>, page: Page, isJson: boolean): Answer =>
  isJson
    ? answer(json({ items: plugins.map(ProviderView.summary) }))
    : printed(
        plugins.flatMap((plugin) =>
          wrap(page, hang(0, "•"), [
            styled("bold", plugin.id),
            `  ${say(page, plugin.name)}  `,
            say(page, checked(plugin)),
          ]),
        ),
      )

const checked = ({ checkedOn, level, rules }: Plugin.Plugin) => ({
  zh: `${rules.length} 条规则，核对于 ${checkedOn}，${Level.levels[level].zh}`,
  en: `${rules.length} rules, checked on ${checkedOn}, ${Level.levels[level].en}`,
})
