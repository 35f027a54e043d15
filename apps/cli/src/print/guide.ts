import type { GuideView } from "@openbeian/core/check"
import { Guide, type Plugin } from "@openbeian/core/provider"
import type { Text } from "@openbeian/core/text"
import { hang, type Page, styled, widthOf, wrap } from "./page.ts"
import { chip, column, type Sheet, say } from "./sheet.ts"
import { shape } from "./verdicts.ts"

/** Every topic by its id; those that the papers are silent on are told as such. */
export const printTopics = (
  page: Page,
  { name, items }: typeof GuideView.List.Type,
): ReadonlyArray<string> => {
  const inIds = column(items.map(({ id }) => id))
  return [
    ...wrap(page, { first: [], rest: "" }, [styled("bold", say(page, name))]),
    ...items.flatMap(({ id, title, isDocumented }) =>
      wrap(page, hang(0, isDocumented ? "•" : shape("unknown")), [
        isDocumented ? styled("cyan", inIds(id)) : inIds(id),
        `  ${say(page, title)}`,
        ...(isDocumented ? [] : [styled("dim", say(page, silent))]),
      ]),
    ),
  ]
}

/** That there is no such guide, because nothing is written; and where to ask. */
export const silence = (
  page: Page,
  { name, title }: typeof GuideView.Whole.Type,
  { id }: Plugin.Plugin,
): ReadonlyArray<string> => [
  ...wrap(page, hang(0, shape("unknown")), [
    styled("bold", say(page, title)),
    `  ${say(page, name)}`,
    styled("dim", say(page, silent)),
  ]),
  ...wrap(page, hang(widthOf("? "), "↪"), [
    say(page, whereToAsk),
    " ",
    styled("cyan", `openbeian providers ${id}`),
  ]),
]

/** The answers that were given. */
export const printPassed = (page: Page, passed: ReadonlyArray<Guide.Passed>): ReadonlyArray<string> =>
  passed.flatMap(({ question, label }) =>
    wrap(page, hang(0, styled("green", "✓")), [
      say(page, question.ask),
      "  ",
      styled("bold", say(page, label)),
    ]),
  )

/** A question with all that its answers lead to, or what to do. */
export const printTree = (
  sheet: Sheet,
  plugin: Plugin.Plugin,
  guide: Guide.Guide,
  left = 0,
): ReadonlyArray<string> =>
  "act" in guide
    ? printAdvice(sheet, plugin, guide, left)
    : [
        ...wrap(sheet, hang(left, styled("cyan", "?")), [
          styled("bold", say(sheet, guide.ask)),
          ...chip(sheet, guide.cites ?? []),
        ]),
        ...guide.answers.flatMap(({ label, then }, n) => [
          ...wrap(sheet, hang(left + 2, `${n + 1}`), [say(sheet, label)]),
          ...printTree(sheet, plugin, then, left + 4),
        ]),
      ]

/** What to do, with its clauses, and where to go on. */
export const printAdvice = (
  sheet: Sheet,
  plugin: Plugin.Plugin,
  { act, cites, next = [] }: Guide.Advice,
  left = 0,
): ReadonlyArray<string> => [
  ...wrap(sheet, hang(left, styled("green", "→")), [say(sheet, act), ...chip(sheet, cites)]),
  ...next.flatMap((each) => {
    const { label, line } = nextOf(plugin, each)
    return wrap(sheet, hang(left + widthOf("→ "), "↪"), [
      say(sheet, label),
      " ",
      styled("cyan", say(sheet, line)),
    ])
  }),
]

/** Where to go on, and the command or the place that leads there. */
const nextOf = (
  { id, types }: Plugin.Plugin,
  next: Guide.Next,
): { readonly label: Text; readonly line: Text } => {
  if ("guide" in next)
    return { label: Guide.topics[next.guide], line: same(`openbeian guide ${id} ${next.guide}`) }
  if ("tool" in next) return { label: Guide.tools[next.tool], line: same(`openbeian ${next.tool} FILE`) }
  const entry = types.entries[next.entry]
  return { label: entry?.words ?? same(next.entry), line: entry?.entry ?? same("") }
}

const same = (words: string): Text => ({ zh: words, en: words })

const whereToAsk: Text = { zh: "向它询问", en: "whom to ask" }
const silent: Text = { zh: "（文件没有写）", en: " (the papers are silent)" }
