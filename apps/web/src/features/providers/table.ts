import { titleOf } from "../../components/clause/index.ts"
import { say } from "../../language/language.ts"
import { capital, dayText, listText } from "../../language/phrase.ts"
import { groupsAlike } from "./alike.ts"
import { groupsOf } from "./groups.ts"
import { providerWords as words } from "./providers.intl.ts"
import type { Cell, Comparison, Row } from "./providers.ts"

/** The rows of a comparison as they are read on the page, each answer with where it stands. */
export const tableOf = (
  { providers, clauses }: Comparison,
  rows: ReadonlyArray<Row>,
): ReadonlyArray<ReadonlyArray<string>> => {
  const answer = ({ says }: Cell): string =>
    says.length === 0
      ? say(words.undocumented)
      : groupsAlike(says, ({ text, from }) => `${text.zh} ${from}`)
          .map(({ first, cases, clauses: cited }) =>
            [
              capital(say(first.text)),
              ...(cases.length === 0 ? [] : [capital(say(listText(cases)))]),
              ...(first.from === undefined ? [] : [say(words.since(dayText(first.from, "")))]),
              ...cited.flatMap((id) => (clauses[id] === undefined ? [] : [`§ ${titleOf(clauses[id])}`])),
            ].join(" · "),
          )
          .join("\n")
  return [
    [say(words.group), say(words.row), ...providers.map(({ name }) => say(name))],
    ...groupsOf(rows).flatMap((group) =>
      group.rows.map((row) => [say(group.title), capital(say(row.label)), ...row.cells.map(answer)]),
    ),
  ]
}
