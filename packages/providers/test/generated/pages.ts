import { Check, Comparison, Conflicts } from "@openbeian/core/check"
import { Coverage, Level, type Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import type { Clause, Rule } from "@openbeian/core/rule"
import { both, codes, page, table } from "./markdown.ts"

/** Every page of docs/generated, by its file name. */
export const pages = (
  plugins: ReadonlyArray<Plugin.Plugin>,
  regulations: Regulations.Regulations,
): Readonly<Record<string, () => string>> => ({
  "providers.md": () => matrix(plugins),
  "rules.md": () => catalogue(plugins, regulations),
  "coverage.md": () => coverage(plugins, regulations),
  "conflicts.md": () => conflicts(plugins, regulations),
})

const matrix = (plugins: ReadonlyArray<Plugin.Plugin>): string => {
  const { providers, rows } = Comparison.compare(plugins)
  const head = ["", ...providers.map(({ name, level }) => `${both(name)}<br>${both(Level.levels[level])}`)]
  const of = (kind: (typeof rows)[number]["kind"]) =>
    table(
      head,
      rows
        .filter((row) => row.kind === kind)
        .map(({ label, differs, cells }) => [
          `${differs ? "**≠** " : ""}${both(label)}`,
          ...cells.map(({ says }) =>
            says.length === 0
              ? "文件未写 undocumented"
              : says
                  .map(
                    (line) =>
                      `${both(line.text)}${line.for === undefined ? "" : ` (${both(line.for)})`} ${codes(line.clauses)}`,
                  )
                  .join("<br>"),
          ),
        ]),
    )
  return page(
    "接入商对照 Providers side by side",
    "**≠**：写了的几家说法不同。Those that speak of it do not say the same.",
    "## 做法 Practices",
    of("practice"),
    "## 能力 Abilities",
    of("capability"),
    "## 限额 Limits",
    of("limit"),
  )
}

const catalogue = (
  plugins: ReadonlyArray<Plugin.Plugin>,
  { national, administrations }: Regulations.Regulations,
): string => {
  const own = plugins.map((plugin) => ({
    title: `${plugin.name.zh} ${plugin.name.en}`,
    rules: Check.rulesOf(plugin).all,
  }))
  const provincial = Map.groupBy(
    Object.values(administrations).flatMap(({ rules }) => rules),
    ({ id }) => id,
  )
  return page(
    "规则目录 Rules",
    ...own.flatMap(({ title, rules }) => [`## ${title}`, ruleTable(rules)]),
    "## 全国 The country",
    ruleTable(national.rules),
    "## 各省 The provinces",
    table(
      ["规则 rule", "级别 severity", "不满足时 when it is not kept", "有此要求的省 provinces that ask it"],
      [...provincial].map(([id, rules]) => {
        const [first] = rules
        return first === undefined
          ? []
          : [`\`${id}\``, first.severity, both(first.says), String(rules.length)]
      }),
    ),
  )
}

const ruleTable = (rules: ReadonlyArray<Rule.AnyRule>): string =>
  table(
    ["规则 rule", "级别 severity", "不满足时 when it is not kept", "条款 clauses"],
    rules.map(({ id, severity, says, cites }) => [`\`${id}\``, severity, both(says), codes(cites)]),
  )

const coverage = (plugins: ReadonlyArray<Plugin.Plugin>, regulations: Regulations.Regulations): string => {
  const books = [
    ...plugins.map((plugin) => ({ book: plugin.book, rows: Coverage.coverage(plugin) })),
    { book: regulations.book, rows: Coverage.coverageOfRegulations(regulations) },
  ]
  const count = (rows: ReadonlyArray<Coverage.Row>, status: Coverage.Row["status"]): string =>
    String(rows.filter((row) => row.status === status).length)
  return page(
    "覆盖 Coverage",
    table(
      ["文件 book", "现行 in force", "使用 used", "放弃 waived", "遗漏 orphaned"],
      books.map(({ book, rows }) => [
        book.owner,
        String(rows.length),
        count(rows, "used"),
        count(rows, "waived"),
        count(rows, "orphan"),
      ]),
    ),
    "## 放弃的条款与理由 What is waived, and why",
    waivedTable(books),
    // The statements of the provinces are too many for a page that people read: 每省的陈述见各省页面.
    ...books
      .filter(({ book }) => book.owner !== regulations.book.owner)
      .flatMap(({ book, rows }) => [
        `## ${book.owner}`,
        table(
          ["条款 clause", "种类 kind", "用于 used by"],
          rows.map(({ id, kind, by }) => [`\`${id}\``, kind, shortened([...new Set(by)])]),
        ),
      ]),
  )
}

const waivedTable = (
  books: ReadonlyArray<{ readonly book: Clause.Book; readonly rows: ReadonlyArray<Coverage.Row> }>,
): string => {
  const rows = books.flatMap(({ book, rows }) =>
    rows.flatMap(({ id, status }) => {
      const why = book.clauses[id]?.waived
      return status !== "waived" || why === undefined ? [] : [[`\`${id}\``, both(why)]]
    }),
  )
  return rows.length === 0 ? "没有。None." : table(["条款 clause", "理由 reason"], rows)
}

/** Longer lists are in the JSON of `coverage`. */
const shortened = (by: ReadonlyArray<string>): string =>
  `${by.slice(0, 3).join("; ")}${by.length > 3 ? ` +${by.length - 3}` : ""}`

const conflicts = (plugins: ReadonlyArray<Plugin.Plugin>, regulations: Regulations.Regulations): string => {
  const all = Conflicts.all([...plugins.map(({ book }) => book), regulations.book])
  const clause = (id: string): string => {
    const found = all.clauses[id]
    return found === undefined ? `\`${id}\`` : `${both(found.text)} \`${id}\``
  }
  return page(
    "矛盾与取舍 Contradictions and rulings",
    table(
      ["文件 book", "一说 one says", "另一说 the other says", "取 we follow", "为什么 why", "日期 on"],
      all.conflicts.map(({ owner, between: [one, other], ruling, why, on }) => [
        owner,
        clause(one),
        clause(other),
        ruling === "review" ? "存疑 open" : `\`${ruling}\``,
        both(why),
        on,
      ]),
    ),
  )
}
