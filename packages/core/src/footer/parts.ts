import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { Province } from "../place/index.ts"
import { type Place, placeKinds } from "../provider/Coverage.ts"
import { ministry, type NumberShown, numberName } from "../provider/Display.ts"
import { PublicSecurityNumber } from "../record/index.ts"
import { fill, type Text, text } from "../text/Text.ts"
import type { Asked, Finding, Part } from "./FooterView.ts"
import { finding } from "./findings.ts"
import { anchor } from "./html.ts"
import { fitting, type Numbers, recordNumberClause, textOf } from "./numbers.ts"
import { type Asking, type Heard, numberShown, type Saying, shown } from "./statements.ts"
import { answersIn, citesIn, type Made, others, stated } from "./told.ts"

/** The number that is shown, and what it links to. */
export const numberPart = (asking: Asking, numbers: Numbers): Made => {
  const said = numberShown(asking)
  const heard = feasibleFirst(said, numbers)
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
    findings: [...fitting(numbers, wanted, decided?.cites ?? []), ...differing(asking, said, decided)],
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
              recordNumberClause,
            ]),
          ]),
    ],
  }
}

const lookupClause = "core-record-lookup"
const policeClause = "core-public-security-number"

/** What of core's own book is told here and nowhere else. */
export const uses: ReadonlyArray<Place> = [
  told("footer link", lookupClause),
  told("footer publicSecurity", policeClause),
]

function told(by: string, clause: string): Place {
  return { as: "vocabulary", by, cites: [clause], kind: "display", id: by, title: placeKinds.display }
}

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

const numberSays = ({ kind }: Asking, { is, who }: Saying<NumberShown>): Text =>
  fill(text("{who} 要求标示 {which}", "{who} wants the {which}"), { who, which: numberName(kind, is) })

const noNumber = text("没有文件说明标示哪个号", "No paper here says which number is shown")
const asGiven = text(
  "没有文件说明标示哪个号，照所给的标示",
  "No paper here says which number is shown; it stands as it was given",
)
const noLink = text(
  "没有文件说明链接到哪里；这里链接到工信部备案管理系统",
  "No paper here says what it links to; here it is the ministry's filing system",
)
/** What sources of the province say against the word that decides. */
const against = ({ sayings }: Heard<NumberShown>): ReadonlyArray<Saying<NumberShown>> =>
  sayings.filter(({ layer, is }) => layer === "province" && is !== sayings[0]?.is)

/**
 * Where the papers contradict one another it is open who is right. So a number that only one of them wants is shown
 * as it was given, and not refused in the name of the other.
 */
const feasibleFirst = (heard: Heard<NumberShown>, numbers: Numbers): Heard<NumberShown> => {
  const isFeasible = ({ is }: Saying<NumberShown>): boolean => textOf(numbers, is) !== undefined
  const [decided] = heard.sayings
  const instead = decided === undefined || isFeasible(decided) ? undefined : against(heard).find(isFeasible)
  return instead === undefined
    ? heard
    : { ...heard, sayings: [instead, ...heard.sayings.filter((saying) => saying !== instead)] }
}

/** Where the papers contradict one another on the number: within the province, or the province and the provider. */
const differing = (
  { kind }: Asking,
  heard: Heard<NumberShown>,
  shown: Saying<NumberShown> | undefined,
): ReadonlyArray<Finding> => {
  const [decided] = heard.sayings
  const [other] = against(heard)
  if (decided === undefined || shown === undefined || other === undefined) return []
  const name = (saying: Saying<NumberShown>): Text => numberName(kind, saying.is)
  const followed = (ordinary: Text): Text =>
    shown === decided ? fill(ordinary, { who: decided.who }) : fill(byTheNumber, { which: name(shown) })
  if (decided.layer === "province") {
    const data = { who: other.who, all: answersIn(heard, name), followed: followed(newest) }
    const provinces = heard.sayings.filter(({ layer }) => layer === "province")
    return [finding("PapersDiffer", data, citesIn({ sayings: provinces }))]
  }
  const both = { provider: decided.who, who: other.who, one: name(decided), other: name(other) }
  const data = { ...both, followed: followed(nearest) }
  return [finding("ProviderOtherwise", data, citesIn({ sayings: [decided, other] }))]
}

const newest = text("这里按较新的", "the newest is followed here")
const nearest = text("这里按 {who}", "{who} is followed here")
const byTheNumber = text("照所给的号，这里标示 {which}", "by the number given, the {which} is shown here")
