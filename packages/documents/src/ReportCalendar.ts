import { Day, WorkingDays } from "@openbeian/core/calendar"
import type { Report } from "@openbeian/core/check"
import { type Text, text } from "@openbeian/core/text"
import { calendarFile, type Event } from "./calendarFile.ts"
import { dayIn, type Language } from "./names.ts"

/**
 * The days of a check for a calendar program (检查结果的日历): what waiting mends, what passes now and ends, by when
 * each way could be done, the deadlines on the way and the duties after it. What hangs on the approval is reckoned from
 * its likely day, else its latest, and says so. An event keeps its id from one check to the next.
 */
export const render = (report: Report.Report, language: Language): string => {
  const told: Told = { report, say: (words) => words[language], day: (day) => dayIn(day, language) }
  return calendarFile({
    product: "Filing check",
    name: told.say(title),
    description: told.say(report.advice),
    language,
    today: report.today,
    events: report.providers.flatMap((provider) => [
      ...turnEvents(provider, told),
      ...[...provider.services, ...provider.changes].flatMap((thing) => routeEvents(provider, thing, told)),
    ]),
  })
}

interface Told {
  readonly report: Report.Report
  readonly say: (words: Text) => string
  readonly day: (day: string) => string
}

/** What changes by itself on a day, each rule once at a place. */
const turnEvents = ({ provider, name, findings }: Report.ProviderReport, told: Told): ReadonlyArray<Event> =>
  findings.flatMap(({ rule, path, verdict, from, until, decidedBy, message, fix, clauses }) => {
    const [day, begins] = verdict === "Pass" ? [until, ends] : [from, heals]
    if (day === undefined || decidedBy !== undefined) return []
    return [
      {
        id: uid("turn", provider, rule, path),
        first: day,
        last: day,
        summary: `${told.say(begins)}${told.say(message)} · ${told.say(name)}`,
        description: lines(told, [verdict === "Pass" ? undefined : fix], clauses),
      },
    ]
  })

type Thing = Report.ServiceView | Report.ChangeView

/** The way that applies, or else those that may; the days of the others are nobody's. */
const routeEvents = (
  { provider, name }: Report.ProviderReport,
  thing: Thing,
  told: Told,
): ReadonlyArray<Event> => {
  const certain = thing.routes.find(({ applies }) => applies === "yes")
  const route = certain ?? thing.routes.find(({ applies }) => applies === "unknown")
  if (route?.ends === undefined) return []
  const { say, day } = told
  const whose = `${nameOf(thing, say)} · ${say(name)}`
  const done = route.ends.likely ?? route.ends.latest
  const window: Text = {
    zh: `最早 ${day(route.ends.earliest)}，最晚 ${day(route.ends.latest)}`,
    en: `earliest ${day(route.ends.earliest)}, latest ${day(route.ends.latest)}`,
  }
  const seen = route.stages.flatMap(({ seen }) => seen?.clauses ?? [])
  return [
    {
      id: uid("done", provider, thing.path),
      first: done,
      last: done,
      summary: `${say(route.ends.likely === undefined ? latest : likely)}${whose}`,
      description: lines(told, [route.words, window], [...route.clauses, ...seen]),
    },
    ...route.stages.flatMap(({ stage, words, deadline, begins, ends, clauses }) =>
      deadline === undefined || begins === undefined || ends === undefined
        ? []
        : [
            {
              id: uid("deadline", provider, thing.path, stage),
              first: begins.earliest,
              last: ends.latest,
              summary: `${say(within(deadline.hours))}${say(words)} · ${whose}`,
              description: lines(told, [someDay], clauses),
            },
          ],
    ),
    ...("duties" in thing ? thing.duties : []).flatMap((duty) => {
      const last = duty.at === "after" && duty.decidedBy === undefined ? dueOn(done, duty.within) : undefined
      return last === undefined
        ? []
        : [
            {
              id: uid("duty", provider, thing.path, duty.id),
              first: last,
              last,
              summary: `${say(due)}${say(duty.title)} · ${whose}`,
              description: lines(told, [duty.what, duty.clock, reckoned], duty.clauses),
            },
          ]
    }),
  ]
}

const nameOf = (thing: Thing, say: Told["say"]): string => {
  const entry = thing.types.types[0]
  const own = "name" in thing ? thing.name : undefined
  return own ?? (entry === undefined ? thing.path : say(entry.words))
}

const dueOn = (day: string, span: Report.DutyView["within"]): string | undefined => {
  if (span === undefined) return undefined
  if (span.unit === "workingDays") return WorkingDays.plus(Day.of(day), span.to)
  return Day.plusDays(Day.of(day), span.unit === "hours" ? Math.ceil(span.to / 24) : span.to)
}

/** What is said of it, by what it is so, and that it is advice. */
const lines = (
  { report, say }: Told,
  said: ReadonlyArray<Text | undefined>,
  clauses: ReadonlyArray<string>,
): string =>
  [
    ...said.flatMap((words) => (words === undefined || say(words) === "" ? [] : [say(words)])),
    ...[...new Set(clauses)].flatMap((id) => {
      const clause = report.clauses[id]
      return clause === undefined ? [] : [`§ ${say(clause.source.short)} ${clause.section}`.trim()]
    }),
    say(report.advice),
  ].join("\n")

const uid = (...parts: ReadonlyArray<string>): string =>
  `${encodeURIComponent(parts.join(" "))}@check.openbeian`

const title = text("备案日程", "Days of a filing")
const ends = text("到此为止：", "Until today: ")
const heals = text("等到今天：", "From today: ")
const likely = text("大致办结：", "Likely done: ")
const latest = text("最晚办结：", "Done at the latest: ")
const due = text("到期：", "Due: ")
const within = (hours: number): Text => text(`限 ${hours} 小时：`, `Within ${hours} hours: `)
const someDay = text("在这些天里的某一天开始计时。", "The clock starts on one of these days.")
const reckoned = text(
  "按预计的办结日推算，以实际日期为准。",
  "Reckoned from the day on which it may be done; the real one counts.",
)
