import type { Report } from "@openbeian/core/check"
import { FilingType, Vocabulary } from "@openbeian/core/filing"
import type { Text } from "@openbeian/core/text"
import { choicesOf } from "../choices.ts"
import { type Span, styled } from "./page.ts"
import { listed, row, type Sheet, say } from "./sheet.ts"
import { badge } from "./verdicts.ts"

/** What is filed at one provider: each service, each change. */
export type Filed = Pick<Report.ProviderReport, "services" | "changes">

/** Which filing each service and each change is, in the provider's words, and why. */
export const printTypes = (sheet: Sheet, { services, changes }: Filed): ReadonlyArray<string> => {
  const things = [
    ...services.map((service) => ({ name: nameOf(sheet, service), types: service.types })),
    ...changes.map((change) => ({ name: nameOf(sheet, change), types: change.types })),
  ]
  return [...Map.groupBy(things, ({ types }) => JSON.stringify(types)).values()].flatMap((group) => {
    const [first] = group
    const names = listed(
      sheet,
      group.map(({ name }) => name),
    )
    return first === undefined ? [] : printAnswer(sheet, names, first.types)
  })
}

/** What a service is called on a sheet. */
export const nameOf = (sheet: Sheet, thing: Report.ServiceView | Report.ChangeView): string => {
  if (!("duties" in thing)) return typeName(sheet, thing.kind)
  const { kind, name, path } = thing
  const number = Number(path.split("/").at(-1)) + 1
  return `${wordFor(sheet, choicesOf(Vocabulary.ServiceKind), kind)} ${name ?? number}`
}

const printAnswer = (sheet: Sheet, names: string, answer: Report.TypesView): ReadonlyArray<string> => {
  const { outcome, types, because, clauses, asks } = answer
  const reason: ReadonlyArray<Span> = [styled("bold", names), " ", say(sheet, because)]
  switch (outcome) {
    case "decided":
      return [
        ...types.flatMap((entry, index) =>
          row(sheet, index === 0 ? say(sheet, label) : "", wordsOf(sheet, entry), entry.clauses),
        ),
        ...row(sheet, "", reason, clauses),
      ]
    case "nothing":
      return row(sheet, badge(sheet, "pass"), [say(sheet, none), ...reason], clauses)
    case "review":
      return row(sheet, badge(sheet, "review"), [say(sheet, open), ...reason], clauses)
    case "undecided":
      return row(
        sheet,
        badge(sheet, "unknown"),
        [say(sheet, open), ...reason, ...(asks === undefined ? [] : [" ", styled("cyan", asks)])],
        clauses,
      )
  }
}

/** Their words first, ours beside them, and where it is found. */
const wordsOf = (
  sheet: Sheet,
  { type, words, entry }: Report.TypesView["types"][number],
): ReadonlyArray<Span> => [
  styled("bold", say(sheet, words)),
  ` · ${typeName(sheet, type)} → ${say(sheet, entry)}`,
]

const label: Text = { zh: "类型", en: "Type" }
const none: Text = { zh: "无需提交：", en: "Nothing to hand in: " }
const open: Text = { zh: "类型未定：", en: "Type open: " }

const typeName = (sheet: Sheet, type: string): string =>
  wordFor(sheet, choicesOf(FilingType.FilingType), type)

const wordFor = (sheet: Sheet, words: Readonly<Record<string, Text>>, key: string): string => {
  const word = words[key]
  return word === undefined ? key : say(sheet, word)
}
