import * as Folded from "../text/Folded.ts"
import { fill, type Text, text } from "../text/Text.ts"
import type { Asked, Wanted } from "./FooterView.ts"
import { finding } from "./findings.ts"
import { escaped, oneLine } from "./html.ts"
import { type Asking, copyrightLine, type Saying } from "./statements.ts"
import { answersIn, citesIn, type Made, others, stated } from "./told.ts"

/** Who holds the copyright. An app has the line only where its holder is given. */
export const copyrightPart = (asking: Asking, { organisation = "", year }: Asked): Made => {
  const given = oneLine(organisation)
  const holder = given.replace(label, "")
  const years = year === undefined ? undefined : yearsIn(year)
  const slips = [
    ...(holder === given
      ? []
      : [finding("OrganisationLabelled", { given: oneLine(given.slice(0, shownMax)) }, [])]),
    ...(year === undefined || years !== undefined
      ? []
      : [finding("YearUnreadable", { year: oneLine(year.slice(0, shownMax)) }, [])]),
  ]
  if (holder === "" && asking.kind === "app") return { parts: [], findings: slips }
  const heard = copyrightLine(asking)
  const [decided] = heard.sayings
  const line = ["版权所有", ...(years === undefined ? [] : [`© ${years}`]), holder].join(" ")
  const data = { who: decided?.who ?? "" }
  const code = decided?.is === "required" ? "OrganisationMissing" : "OrganisationAdvised"
  return {
    parts: [
      {
        part: "copyright",
        title: text("版权", "Copyright"),
        ...stated(heard, copyrightSays, noCopyright),
        ...(decided === undefined ? {} : { is: decided.is }),
        ...(holder === "" ? {} : { text: line, html: escaped(line) }),
        others: others(heard, (saying) => ({ is: saying.is, says: copyrightSays(saying) })),
      },
    ],
    findings: [
      ...(holder !== "" || decided === undefined ? [] : [finding(code, data, decided.cites)]),
      ...slips,
      ...(decided === undefined || heard.sayings.length < 2
        ? []
        : [
            finding(
              "CopyrightPapersDiffer",
              { who: decided.who, all: answersIn(heard, ({ is }) => copyrightWords[is]) },
              citesIn(heard),
            ),
          ]),
    ],
  }
}

/** A message stays short, whatever was given. */
const shownMax = 20

/** What the line says of itself. A name may begin with it, such as one of 版权所有者. */
const label = /^(?:版权所有(?![者人权])[\s:：,，]*)+/u

/** A year, or the first and the last of several; nothing where they run backwards. */
const yearsIn = (written: string): string | undefined => {
  const [years, first = "", last = first] = fromTo.exec(Folded.textOf(written)) ?? []
  return first <= last ? years : undefined
}

/** Nothing that is filed is older. */
const fromTo = /^((?:19|20)\d{2})(?:-((?:19|20)\d{2}))?$/u

const copyrightWords = {
  required: text("要求写明版权所有者", "requires the copyright holder's name"),
  advised: text("建议写明版权所有者", "advises to name the copyright holder"),
} as const satisfies Partial<Record<Wanted, Text>>

const copyrightSays = ({ is, who }: Saying<"required" | "advised">): Text =>
  fill(text("{who}{is}", "{who} {is}"), { who, is: copyrightWords[is] })

const noCopyright = text(
  "没有文件说明是否写明版权所有者",
  "No paper here says whether the copyright holder is named",
)
