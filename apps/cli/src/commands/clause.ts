import { Check, Clauses, type Report } from "@openbeian/core/check"
import { Library } from "@openbeian/core/library"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { problem } from "../Problem.ts"
import { hang, indent, type Page, type Span, styled, wrap } from "../print/page.ts"
import { listed, say } from "../print/sheet.ts"
import { shape } from "../print/verdicts.ts"
import { didYouMean, suggestAll } from "../suggest.ts"

/** One clause: what it says, where, and what rests on it. */
export const run = ({ installed, regulations, words, options, page }: Asked): Answer => {
  const [id = ""] = words
  const all = Clauses.all([...new Set(installed.flatMap(Check.booksOf)), regulations.book])
  const clause = all.find((one) => one.id === id)
  if (clause === undefined) return refuse(unknown(id, all))
  const uses = Library.placesOf(installed, regulations)
  const usedBy = [...new Set(uses.flatMap(({ by, cites }) => (cites.includes(id) ? by : [])))]
  return options.format === "json"
    ? answer(json({ ...clause, usedBy }))
    : printed(printClause(page, clause, usedBy))
}

const nearMax = 5

const unknown = (id: string, all: ReadonlyArray<Report.ClauseView>) => {
  const near = suggestAll(
    id,
    all.map((clause) => clause.id),
  ).slice(0, nearMax)
  return {
    ...problem(
      "ClauseUnknown",
      `没有条款“${id}”`,
      `there is no clause “${id}”`,
      near.length === 0
        ? { zh: "openbeian coverage 列出全部条款", en: "openbeian coverage lists all clauses" }
        : didYouMean(near.join(" / ")),
    ),
    found: id,
    allowed: near,
  }
}

const printClause = (
  page: Page,
  clause: Report.ClauseView,
  usedBy: ReadonlyArray<string>,
): ReadonlyArray<string> => {
  const { id, isInForce, kind, section, source, supersededBy, ambiguity, waived, conflicts } = clause
  const status = {
    zh: isInForce ? "现行" : `已被 ${supersededBy} 取代`,
    en: isInForce ? "in force" : `superseded by ${supersededBy}`,
  }
  const note = (mark: Span, zh: string, en: string) => wrap(page, hang(0, mark), [say(page, { zh, en })])
  return [
    ...wrap(page, indent(0), [styled("bold", id), `  ${say(page, status)} · ${kind}`]),
    ...wrap(page, indent(2), [say(page, clause.text)]),
    ...wrap(page, hang(0, styled("dim", "§")), [
      [source.title, source.edition, source.publisher].map((text) => say(page, text)).join(" · "),
      ` · ${section}`,
    ]),
    ...(ambiguity === undefined
      ? []
      : note(shape("review"), `口径：${ambiguity.zh}`, `Reading: ${ambiguity.en}`)),
    ...conflicts.flatMap((conflict) =>
      note(
        shape("review"),
        `与 ${conflict.with} 矛盾；${conflict.ruling === "review" ? "存疑" : `取 ${conflict.ruling}`}（${conflict.on}）：${conflict.why.zh}`,
        `contradicts ${conflict.with}; ${conflict.ruling === "review" ? "open" : `we follow ${conflict.ruling}`} (${conflict.on}): ${conflict.why.en}`,
      ),
    ),
    ...(waived === undefined ? [] : note(shape("none"), `放弃：${waived.zh}`, `Waived: ${waived.en}`)),
    ...(usedBy.length === 0
      ? []
      : note("→", `用于 ${listed(page, usedBy)}`, `Used by ${listed(page, usedBy)}`)),
  ]
}
