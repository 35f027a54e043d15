import { levels } from "../provider/Level.ts"
import { type Text, text } from "../text/Text.ts"
import { behind, type Contradiction } from "./Conflicts.ts"
import type { FindingView, ProviderReport, Report, RouteView } from "./Report.ts"

/** A report as Markdown, for a ticket, a mail or a page: what must be mended first, each line with its clauses. */
export const markdown = (report: Report, language: keyof Text): string => {
  const say = (words: Text): string => words[language]
  const parts = [
    ...report.providers.flatMap((provider) => providerPart(provider, report.clauses, say)),
    ...notesPart(report, say),
    [`_${report.today} · ${say(report.advice)}_`],
  ]
  const body = parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")
  return `${body}\n\n${clauseNotes(report, body, say).join("\n")}\n`
}

type Say = (words: Text) => string
type Lines = ReadonlyArray<string>

const providerPart = (
  provider: ProviderReport,
  clauses: Report["clauses"],
  say: Say,
): ReadonlyArray<Lines> => {
  const { name, findings, questions, services, changes, orders } = provider
  const filed = [...services, ...changes]
  return [
    [`# ${escaped(say(name))}`],
    provider.level === "maintained" ? [] : [`_${escaped(say(levels[provider.level]))}_`],
    [
      `**${say(verdictOf(provider))}**${provider.holdsUntil === undefined ? "" : ` (${say(holding(provider.holdsUntil))})`}`,
    ],
    filed.map(
      ({ path, types }) =>
        `- ${code(path)} ${[...types.types.map(({ words }) => `**${escaped(say(words))}**`), escaped(say(types.because))].join(" ")}${notes(types.clauses)}`,
    ),
    section(
      titles.orders,
      orders.map(
        ({ words, holds, waitsFor, clauses }, n) =>
          `${n + 1}. ${escaped(say(words))} ${holds.map(code).join(" ")}${
            waitsFor === undefined ? "" : ` (${say(after)} ${waitsFor + 1})`
          }${notes(clauses)}`,
      ),
      say,
    ),
    ...(["block", "warn", "advice"] as const).map((severity) =>
      section(
        titles[severity],
        counting(findings)
          .filter((finding) => finding.verdict === "Fail" && finding.severity === severity)
          .map((finding) => findingLine(finding, say)),
        say,
      ),
    ),
    section(
      titles.review,
      counting(findings)
        .filter(({ verdict }) => verdict === "Review")
        .map((finding) => findingLine(finding, say)),
      say,
    ),
    section(
      titles.beside,
      findings
        .filter(
          ({ verdict, decidedBy }) => decidedBy !== undefined && (verdict === "Fail" || verdict === "Review"),
        )
        .map(
          (finding) => `${findingLine(finding, say)} — ${say(insteadOf)} ${code(finding.decidedBy ?? "")}`,
        ),
      say,
    ),
    section(
      titles.contradictions,
      behind(findings, clauses).map((one) => contradictionLine(one, say)),
      say,
    ),
    section(
      titles.questions,
      questions.map(({ text: question, of, asks, clauses }) => {
        const owner = say(of) === "" ? "" : ` (${escaped(say(of))})`
        return `- [ ] ${escaped(say(question))}${owner} ${code(asks)}${notes(clauses)}`
      }),
      say,
    ),
    section(
      titles.materials,
      grouped(
        filed.flatMap(({ path, materials }) => materials.map((material) => ({ path, part: material }))),
      ).flatMap(({ part: { title, wanted, format, clauses, decidedBy }, paths }) => {
        if (wanted !== "required" && wanted !== "onRequest") return []
        const measures = format.length === 0 ? "" : ` (${format.map(say).map(escaped).join(", ")})`
        const instead = decidedBy === undefined ? "" : ` — ${say(insteadOf)} ${code(decidedBy)}`
        const when = wanted === "required" ? "" : ` _${say(onRequest)}_`
        return [`- [ ] ${escaped(say(title))}${measures}${when} ${paths}${notes(clauses)}${instead}`]
      }),
      say,
    ),
    ...grouped(
      filed.flatMap(({ path, routes }) =>
        routes.filter(({ applies }) => applies === "yes").map((route) => ({ path, part: route })),
      ),
    ).map(({ part, paths }) => routePart(part, paths, say)),
    section(
      titles.duties,
      grouped(services.flatMap(({ path, duties }) => duties.map((duty) => ({ path, part: duty })))).map(
        ({ part: { title, what, clauses, decidedBy }, paths }) => {
          const instead = decidedBy === undefined ? "" : ` — ${say(insteadOf)} ${code(decidedBy)}`
          return `- **${escaped(say(title))}** ${escaped(say(what))} ${paths}${notes(clauses)}${instead}`
        },
      ),
      say,
    ),
  ]
}

/** What the sources say of the province beside what was checked: the newest of each, the others in the notes below. */
const notesPart = (
  { regulations: { notes: all, province }, clauses }: Report,
  say: Say,
): ReadonlyArray<Lines> => {
  if (all.length === 0 || province === undefined) return []
  const lines = all.map(({ label, differs, clauses: ids }) => {
    const newest = clauses[ids[0] ?? ""]?.text
    const words = newest === undefined ? "" : ` ${escaped(say(newest))}`
    return `- **${escaped(say(label))}**${words}${notes(ids)}${differs ? ` _${say(disagreed)}_` : ""}`
  })
  return [[`# ${escaped(say(province.name))}`], section(titles.notes, lines, say)]
}

/** What is said alike of several services, once, with all their places. */
const grouped = <A extends { readonly id: string }>(
  all: ReadonlyArray<{ readonly path: string; readonly part: A }>,
): ReadonlyArray<{ readonly part: A; readonly paths: string }> =>
  [...Map.groupBy(all, ({ part }) => JSON.stringify(part)).values()].flatMap((group) => {
    const [first] = group
    return first === undefined
      ? []
      : [{ part: first.part, paths: group.map(({ path }) => code(path)).join(" ") }]
  })

const routePart = ({ words, stages, clauses, ends }: RouteView, paths: string, say: Say): Lines => [
  `## ${escaped(say(words))} ${paths}${notes(clauses)}`,
  "",
  ...(ends?.likely === undefined ? [] : [`${say(columns.likely)}: ${ends.likely}`, ""]),
  `| ${[columns.stage, columns.actor, columns.dates, columns.likely].map(say).join(" | ")} |`,
  "| --- | --- | --- | --- |",
  ...stages.map(
    ({ words, actor, begins, ends, clauses }) =>
      `| ${escaped(say(words))}${notes(clauses)} | ${say(actors[actor])} | ${
        begins === undefined || ends === undefined ? "" : `${begins.earliest} – ${ends.latest}`
      } | ${ends?.likely ?? ""} |`,
  ),
]

const section = (title: Text, lines: Lines, say: Say): Lines =>
  lines.length === 0 ? [] : [`## ${say(title)}`, "", ...new Set(lines)]

const counting = (findings: ReadonlyArray<FindingView>) =>
  findings.filter(({ decidedBy }) => decidedBy === undefined)

const findingLine = ({ message, fix, path, clauses, from }: FindingView, say: Say): string => {
  const mend = say(fix) === "" ? "" : ` → ${escaped(say(fix))}`
  const heals = from === undefined ? "" : ` (${say(fromDay)} ${from})`
  return `- ${escaped(say(message))}${mend}${heals} ${code(path)}${notes(clauses)}`
}

/** Both clauses are in the notes; here is which of them holds, and why. */
const contradictionLine = ({ between: [one, other], ruling, why, on }: Contradiction, say: Say): string => {
  const follows = ruling === "review" ? say(open) : `${say(followed)} ${code(ruling)}`
  return `- ${code(one.id)} ↔ ${code(other.id)}${notes([one.id, other.id])} ${follows}: ${escaped(say(why))} (${on})`
}

const verdictOf = ({ isFreeOfBlocks, counts, questions, healsOn }: ProviderReport): Text => {
  if (!isFreeOfBlocks && healsOn !== undefined)
    return text(
      `${counts.block} 处必须改，不改则等到 ${healsOn} 自行消除`,
      `${counts.block} must be fixed, or are gone by themselves on ${healsOn}`,
    )
  if (!isFreeOfBlocks) return text(`${counts.block} 处必须改`, `${counts.block} must be fixed`)
  return questions.length === 0
    ? text("没有必改项", "nothing must be fixed")
    : text(
        `已知的部分没有必改项，还有 ${questions.length} 问`,
        `nothing must be fixed in what is known, ${questions.length} questions are open`,
      )
}

/** The notes that the body marks. */
const clauseNotes = ({ clauses }: Report, body: string, say: Say): Lines =>
  Object.values(clauses)
    .filter(({ id }) => body.includes(`[^${id}]`))
    .map(
      ({ id, text: words, source, section: where }) =>
        `[^${id}]: ${escaped(say(words))} — ${escaped(say(source.title))} · ${escaped(where)} · ${escaped(say(source.edition))}`,
    )

const notes = (ids: Lines): string => ids.map((id) => `[^${id}]`).join("")

/** Markdown of its own in a name or a value is shown, not obeyed; a line stays a line. */
const escaped = (words: string): string =>
  words.replace(/[\\`*_{}[\]<>#|~!]/gu, "\\$&").replace(/\s*[\r\n]+\s*/gu, " ")

/** Pointers may hold a material's free name, so a fence longer than any inside. */
const code = (words: string): string => {
  const longest = Math.max(0, ...[...words.matchAll(/`+/gu)].map(([ticks]) => ticks.length))
  const fence = "`".repeat(longest + 1)
  const pad = longest > 0 ? " " : ""
  return `${fence}${pad}${words.replace(/\s*[\r\n]+\s*/gu, " ").replaceAll("|", "\\|")}${pad}${fence}`
}

const titles = {
  orders: text("订单", "Orders"),
  block: text("必须改", "Must be fixed"),
  warn: text("警告", "Warnings"),
  advice: text("建议", "Advice"),
  review: text("存疑，须由人核实", "Unclear, for a person to decide"),
  beside: text(
    "国家与本省的要求，由更近的条款决定",
    "Of the country and the province, decided by a nearer clause",
  ),
  contradictions: text(
    "背后自相矛盾的文件，与我们的取舍",
    "Papers behind this that contradict themselves, and what we follow",
  ),
  questions: text("待答的问题", "Questions"),
  materials: text("材料", "Materials"),
  duties: text("办妥前后还要做的", "Before and after approval"),
  notes: text("本省提示，未参与检查", "Notes on the province, not part of the check"),
} as const
const columns = {
  stage: text("环节", "Stage"),
  actor: text("谁办", "By"),
  dates: text("日期（最早 – 最迟）", "Dates (earliest – latest)"),
  likely: text("大致办完", "Likely end"),
} as const
const actors = {
  applicant: text("申请人", "applicant"),
  provider: text("接入商", "provider"),
  administration: text("管局", "administration"),
} as const
const after = text("待订单", "after order")
const disagreed = text("来源不一", "the sources differ")
const insteadOf = text("以此为准", "decided by")
const onRequest = text("按需", "on request")
const fromDay = text("等到", "from")
const holding = (day: string): Text =>
  text(`符合的部分最早到 ${day} 为止`, `the first of what passes ends on ${day}`)
const open = text("存疑，由人核实", "open, a person decides")
const followed = text("取", "we follow")
