import { Book, Clauses } from "@openbeian/core/check"
import { Library } from "@openbeian/core/library"
import { Coverage, type Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import type { Text } from "@openbeian/core/text"
import { type Answer, type Asked, answer, json, printed } from "../Command.ts"
import { hang, indent, type Page, type Span, styled, widthOf, wrap } from "../print/page.ts"
import { column, listed, say } from "../print/sheet.ts"
import { shape } from "../print/verdicts.ts"

/** What became of every clause in force; not so good when one is left lying. */
export const run = ({ installed, regulations, options, page }: Asked): Answer => {
  const owners = all(installed, regulations)
  const code = owners.some(({ counts }) => counts.orphan > 0) ? 1 : 0
  return options.format === "json"
    ? answer(json({ items: owners }), code)
    : printed(
        owners.flatMap((owner) => printOwner(page, owner)),
        code,
      )
}

/** The clauses of one book with their fate. */
interface Owner {
  readonly owner: string
  readonly counts: Readonly<Record<Coverage.Row["status"] | "total", number>>
  readonly rows: ReadonlyArray<Coverage.Row & { readonly waived?: Text }>
}

const all = (
  installed: ReadonlyArray<Plugin.Plugin>,
  regulations: Regulations.Regulations,
): ReadonlyArray<Owner> => [
  ...installed.map((plugin) => ownerOf(plugin.book, Coverage.coverage(plugin))),
  ownerOf(regulations.book, Coverage.coverageOfRegulations(regulations)),
  ownerOf(Book.common, Coverage.coverageOf(Book.common, Library.placesOfCore(installed))),
]

const ownerOf = (
  book: Parameters<typeof Coverage.coverageOf>[0],
  rows: ReadonlyArray<Coverage.Row>,
): Owner => {
  const count = (status: Coverage.Row["status"]): number => rows.filter((row) => row.status === status).length
  return {
    owner: book.owner,
    counts: { total: rows.length, used: count("used"), waived: count("waived"), orphan: count("orphan") },
    rows: rows.map((row) => {
      const waived = row.status === "waived" ? Clauses.view(book, row.id)?.waived : undefined
      return { ...row, by: [...new Set(row.by)], ...(waived === undefined ? {} : { waived }) }
    }),
  }
}

const printOwner = (page: Page, { owner, counts, rows }: Owner): ReadonlyArray<string> => {
  const { total, used, waived, orphan } = counts
  const inIds = column(rows.map(({ id }) => id))
  const inKinds = column(rows.map(({ kind }) => kind))
  const head = {
    zh: `现行条款 ${total} 条：使用 ${used}，放弃 ${waived}，遗漏 ${orphan}`,
    en: `${total} clauses in force: ${used} used, ${waived} waived, ${orphan} orphaned`,
  }
  return [
    ...wrap(page, indent(0), [styled("bold", owner), `  ${say(page, head)}`]),
    ...rows.flatMap((row) => {
      const name = `${inIds(row.id)} ${inKinds(row.kind)}`
      const isNarrow = widthOf(name) + 24 > page.columns
      return isNarrow
        ? [...wrap(page, hang(0, marks[row.status]), [name]), ...wrap(page, indent(4), [fate(page, row)])]
        : wrap(page, { first: [marks[row.status], ` ${name} `], rest: " ".repeat(widthOf(name) + 3) }, [
            fate(page, row),
          ])
    }),
    "",
  ]
}

const fate = (page: Page, { by, status, waived }: Owner["rows"][number]): string => {
  if (waived !== undefined) return say(page, { zh: `放弃：${waived.zh}`, en: `waived: ${waived.en}` })
  if (status === "orphan") return say(page, { zh: "没有任何地方使用", en: "nothing uses it" })
  const more = by.length > usesMax ? ` +${by.length - usesMax}` : ""
  return `${listed(page, by.slice(0, usesMax))}${more}`
}

/** Longer lists are in the JSON. */
const usesMax = 3

const marks: Readonly<Record<Coverage.Row["status"], Span>> = {
  used: shape("pass"),
  waived: shape("none"),
  orphan: shape("fail"),
}
