import { Conflicts } from "@openbeian/core/check"
import { Result } from "effect"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { pluginsOf } from "../consult.ts"
import { hang, indent, styled, wrap } from "../print/page.ts"
import { chip, type Sheet, say } from "../print/sheet.ts"
import { shape } from "../print/verdicts.ts"

/** Where papers contradict themselves, which clause we follow, and why. */
export const run = ({ installed, regulations, words, options, page }: Asked): Answer => {
  const plugins = pluginsOf(installed, words)
  if (Result.isFailure(plugins)) return refuse(...plugins.failure)
  const all = Conflicts.all([
    ...plugins.success.map(({ book }) => book),
    ...(words.length === 0 ? [regulations.book] : []),
  ])
  return options.format === "json"
    ? answer(json(all))
    : printed(print({ ...page, clauses: all.clauses, lineOf: () => undefined }, all))
}

const print = (sheet: Sheet, { conflicts, clauses }: Conflicts.Conflicts): ReadonlyArray<string> =>
  conflicts.flatMap(({ owner, between, ruling, why, on }, n) => [
    ...wrap(sheet, indent(0), [styled("bold", `${n + 1}  ${owner}`), `  ${on}`]),
    ...between.flatMap((id) => {
      const clause = clauses[id]
      return clause === undefined
        ? []
        : wrap(sheet, hang(2, ruling === id ? shape("pass") : "•"), [
            say(sheet, clause.text),
            ...chip(sheet, [id]),
          ])
    }),
    ...wrap(sheet, hang(2, ruling === "review" ? shape("review") : "→"), [
      ruling === "review"
        ? say(sheet, { zh: "存疑，由人核实：", en: "open, a person decides: " })
        : say(sheet, { zh: `取 ${ruling}：`, en: `we follow ${ruling}: ` }),
      say(sheet, why),
    ]),
  ])
