import { Option, Result } from "effect"
import { Province } from "../place/index.ts"
import type { Use } from "../provider/Coverage.ts"
import { ministry, type NumberShown, numberName } from "../provider/Display.ts"
import { PublicSecurityNumber } from "../record/index.ts"
import * as Folded from "../text/Folded.ts"
import { fill, type Text, text } from "../text/Text.ts"
import type { Asked, Finding, Part, Statement, Wanted } from "./FooterView.ts"
import { finding } from "./findings.ts"
import { anchor, escaped, oneLine } from "./html.ts"
import { fitting, type Numbers, textOf } from "./numbers.ts"
import { type Asking, copyrightLine, type Heard, numberShown, type Saying, shown } from "./statements.ts"

/** Parts that were made, and what was found on the way. */
interface Made {
  readonly parts: ReadonlyArray<Part>
  readonly findings: ReadonlyArray<Finding>
}

/** The number that is shown, and what it links to. */
export const numberPart = (asking: Asking, numbers: Numbers): Made => {
  const heard = numberShown(asking)
  const [decided] = heard.sayings
  const wanted = decided?.is
  const number = textOf(numbers, wanted)
  const linked = linkPart(asking)
  return {
    parts: [
      {
        part: "number",
        title: text("备案号", "Number"),
        ...stated(heard, (saying) => numberSays(asking, saying), number === undefined ? noNumber : asGiven),
        ...(wanted === undefined ? {} : { is: wanted }),
        ...(number === undefined
          ? {}
          : { text: number, link: linked.link, html: anchor(linked.link, number) }),
        others: others(heard, (saying) => {
          const instead = textOf(numbers, saying.is)
          return {
            is: saying.is,
            says: numberSays(asking, saying),
            ...(instead === undefined ? {} : { text: instead }),
          }
        }),
      },
      linked,
    ],
    findings: [...fitting(numbers, wanted, decided?.cites ?? []), ...differing(asking, heard)],
  }
}

/** Where it stands. */
export const placePart = (asking: Asking): Made => {
  const heard = shown(asking, "where")
  const says = ({ is, who }: Saying<Text>): Text => fill(text("{who}：{is}", "{who}: {is}"), { who, is })
  return {
    parts: [
      {
        part: "place",
        title: text("位置", "Where"),
        ...stated(heard, says, text("没有文件说明标示在哪里", "No paper here says where it stands")),
        others: others(heard, (saying) => ({ says: says(saying) })),
      },
    ],
    findings: [],
  }
}

/** Who holds the copyright. An app has the line only where its holder is given. */
export const copyrightPart = (asking: Asking, { organisation = "", year }: Asked): Made => {
  const holder = oneLine(organisation)
  const heard = copyrightLine(asking)
  const [decided] = heard.sayings
  if (holder === "" && asking.kind === "app") return { parts: [], findings: [] }
  const years = year === undefined ? undefined : yearsIn.exec(Folded.textOf(year))?.[0]
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
      ...(year === undefined || years !== undefined
        ? []
        : [finding("YearUnreadable", { year: oneLine(year.slice(0, shownMax)) }, [])]),
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

/** The number of the police, where there is one. */
export const policePart = (
  { publicSecurityNumber }: Asked,
  issuedIn: Province.Province | undefined,
): Made => {
  if (publicSecurityNumber === undefined) return { parts: [], findings: [] }
  const read = PublicSecurityNumber.parse(publicSecurityNumber)
  if (Result.isFailure(read)) {
    const { says, fix } = read.failure
    return { parts: [], findings: [finding("PublicSecurityUnreadable", { says, fix }, [policeClause])] }
  }
  const number = PublicSecurityNumber.format(read.success)
  const link = PublicSecurityNumber.link(read.success)
  const area = read.success.digits.slice(0, 6)
  const police = Option.getOrUndefined(Province.ofCode(area))
  return {
    parts: [
      {
        part: "publicSecurity",
        title: text("公安", "Police"),
        says: text(
          "公安备案号链接到公安联网备案平台",
          "The public-security number links to the platform of the police",
        ),
        text: number,
        link,
        html: anchor(link, number),
        clauses: [policeClause],
        others: [],
      },
    ],
    findings: [
      ...read.success.warnings.map(({ says }) => finding("PublicSecurityOdd", { says }, [policeClause])),
      ...(police === undefined || issuedIn === undefined || police.code === issuedIn.code
        ? []
        : [
            finding("PublicSecurityElsewhere", { area, police: police.name, issued: issuedIn.name }, [
              policeClause,
              "core-record-number",
            ]),
          ]),
    ],
  }
}

const lookupClause = "core-record-lookup"
const policeClause = "core-public-security-number"

/** What of core's own book is told here and nowhere else. */
export const uses: ReadonlyArray<Use> = [
  { as: "vocabulary", by: "footer link", cites: [lookupClause] },
  { as: "vocabulary", by: "footer publicSecurity", cites: [policeClause] },
]

/** A message stays short, whatever was given. */
const shownMax = 20

/** A year, or the first and the last of several. */
const yearsIn = /^\d{4}(?:-\d{4})?$/u

const linkPart = (asking: Asking): Part & { readonly link: string } => {
  const heard = shown(asking, "link")
  const [decided] = heard.sayings
  const says = ({ is, who }: Saying<string>): Text =>
    fill(text("{who} 要求链接到 {is}", "{who} wants it linked to {is}"), { who, is })
  return {
    part: "link",
    title: text("链接", "Link"),
    ...stated(heard, says, noLink),
    ...(decided === undefined ? { clauses: [lookupClause] } : {}),
    link: decided?.is ?? ministry,
    others: others(heard, (saying) => ({ says: says(saying) })),
  }
}

/** Whose word decides and what it is; or that nobody has said it. */
const stated = <V>(heard: Heard<V>, says: (saying: Saying<V>) => Text, unsaid: Text) => {
  const [decided] = heard.sayings
  return decided === undefined
    ? { says: unsaid, clauses: [] }
    : { layer: decided.layer, says: says(decided), clauses: decided.cites }
}

const others = <V>(
  { sayings, silent }: Heard<V>,
  tell: (saying: Saying<V>) => Pick<Statement, "is" | "says" | "text">,
): ReadonlyArray<Statement> => [
  ...sayings.slice(1).map((saying) => ({ layer: saying.layer, ...tell(saying), clauses: saying.cites })),
  ...silent.map(({ layer, who }) => ({
    layer,
    says: fill(text("{who} 的文件没有说明", "the papers of {who} do not say"), { who }),
    clauses: [],
  })),
]

const numberSays = ({ kind }: Asking, { is, who }: Saying<NumberShown>): Text =>
  fill(text("{who} 要求标示 {which}", "{who} wants the {which}"), { who, which: numberName(kind, is) })

const copyrightWords = {
  required: text("要求写明版权所有者", "requires the copyright holder's name"),
  advised: text("建议写明版权所有者", "advises to name the copyright holder"),
} as const satisfies Partial<Record<Wanted, Text>>

const copyrightSays = ({ is, who }: Saying<"required" | "advised">): Text =>
  fill(text("{who} {is}", "{who} {is}"), { who, is: copyrightWords[is] })

const noNumber = text("没有文件说明标示哪个号", "No paper here says which number is shown")
const asGiven = text(
  "没有文件说明标示哪个号，照所给的标示",
  "No paper here says which number is shown; it stands as it was given",
)
const noLink = text(
  "没有文件说明链接到哪里；这里链接到工信部备案管理系统",
  "No paper here says what it links to; here it is the ministry's filing system",
)
const noCopyright = text(
  "没有文件说明是否写明版权所有者",
  "No paper here says whether the copyright holder is named",
)

/** Where the papers contradict one another on the number: within the province, or the province and the provider. */
const differing = ({ kind }: Asking, heard: Heard<NumberShown>): ReadonlyArray<Finding> => {
  const [decided] = heard.sayings
  const provinces = heard.sayings.filter(({ layer }) => layer === "province")
  const other = provinces.find(({ is }) => is !== decided?.is)
  if (decided === undefined || other === undefined) return []
  const name = (saying: Saying<NumberShown>): Text => numberName(kind, saying.is)
  if (decided.layer === "province") {
    return [
      finding(
        "PapersDiffer",
        { who: other.who, all: answersIn(heard, name) },
        citesIn({ sayings: provinces }),
      ),
    ]
  }
  const data = { provider: decided.who, who: other.who, one: name(decided), other: name(other) }
  return [finding("ProviderOtherwise", data, citesIn({ sayings: [decided, other] }))]
}

const answersIn = <V>({ sayings }: Pick<Heard<V>, "sayings">, name: (saying: Saying<V>) => Text): Text => ({
  zh: sayings.map((saying) => name(saying).zh).join("，"),
  en: sayings.map((saying) => name(saying).en).join(", "),
})

const citesIn = <V>({ sayings }: Pick<Heard<V>, "sayings">): ReadonlyArray<string> => [
  ...new Set(sayings.flatMap(({ cites }) => cites)),
]
