import type { Vocabulary } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { Name, type Text, text } from "@openbeian/core/text"
import { type Field, field } from "./Field.ts"
import { paper, passWith, rule } from "./make.ts"
import { isAdding, isIndividual } from "./place.ts"
import { sentence } from "./words.ts"

const { fail, notApplicable, pass, review } = Verdict

/** Who is responsible for a unit as a subject (单位的主体负责人). */
export interface SubjectPrincipal {
  /** Absent: the source does not say. */
  readonly who?: Who
  /** Kinds of subject that may name somebody else, with a letter or without. Absent: none. */
  readonly except?: { readonly kinds: ReadonlyArray<Vocabulary.SubjectKind>; readonly withLetter: boolean }
  /** That a letter for somebody else is not accepted. Absent: the source does not say. */
  readonly takesNoLetter?: true
  /** Whether whoever is named instead has to be responsible for the service too. Absent: the source does not say. */
  readonly alsoOfService?: true
  /** What holds for a legal representative from elsewhere. Absent: the source does not say. */
  readonly foreigner?: Foreigner
}
type Who =
  | "representative"
  | "representativeOrLetter"
  | "anyoneWithLetter"
  | "anyone"
  | "representativeOrShareholder"
  | "representativeUnderFinanceName"
  | "representativeOnNewFiling"
interface Foreigner {
  /** `abroad`: of a foreign country. `outside`: of Hong Kong, Macau or Taiwan too. */
  readonly from: "abroad" | "outside"
  readonly then: "authoriseCitizen" | "authoriseMainlander" | "usePassport"
}

export const subjectPrincipal: Field<SubjectPrincipal> = field({
  slug: "subject-person-legal-rep",
  label: text("主体负责人", "the subject's responsible person"),
  group: "person",
  kind: "requirement",
  compares: ({ who, except, takesNoLetter }) =>
    who === undefined ? undefined : { who, except, takesNoLetter },
  says: ({ who, except, takesNoLetter, alsoOfService, foreigner }) =>
    sentence([
      ...(who === undefined ? [] : [whoWords[who]]),
      ...(except === undefined ? [] : [exempt(except.withLetter)]),
      ...(takesNoLetter === undefined ? [] : [noLetter]),
      ...(alsoOfService === undefined
        ? []
        : [
            text(
              "不是法定代表人的，网站/APP 负责人须为同一人",
              "if it is somebody else the service's responsible person has to be the same",
            ),
          ]),
      ...(foreigner === undefined ? [] : [outsiders(foreigner)]),
    ]),
  makes: (evidence) => {
    const rows = evidence.rows.map(({ is }) => is)
    const speaksOfForeigners = rows.some(({ foreigner }) => foreigner !== undefined)
    const speaksOfStandIns = rows.some(
      ({ foreigner }) => foreigner !== undefined && foreigner.then !== "usePassport",
    )
    return {
      rules: [
        rule(evidence, "subject", {
          id: "subject-principal-is-the-legal-representative",
          topic: "subjectPrincipal",
          severity: "block",
          prevents: ["principal-not-legal-rep"],
          says: text(
            "主体负责人“{principal}”不是法定代表人“{representative}”",
            "the subject's responsible person is {principal}, the legal representative {representative}",
          ),
          fix: text("主体负责人改填法定代表人", "name the legal representative"),
          decide: (value, place) => {
            if (value.who === undefined || isIndividual(place) || !isAdding(place)) return notApplicable
            if (isRepresentative(place)) return pass
            // Who has to authorise somebody by one source is not held against the others.
            if (speaksOfStandIns && rows.some(({ foreigner }) => mustAuthorise(foreigner, place)))
              return notApplicable
            return instead(value, value.who, place)
          },
        }),
        ...(speaksOfForeigners
          ? [
              rule(evidence, "subject", {
                id: "legal-representative-from-elsewhere-names-somebody",
                severity: "block",
                prevents: ["principal-not-legal-rep"],
                says: text(
                  "法定代表人不是大陆居民：{wanted}",
                  "the legal representative is no mainland resident: {wanted}",
                ),
                fix: text(
                  "按该省要求授权他人或改用相应证件",
                  "authorise somebody, or use the credential that the province asks for",
                ),
                decide: ({ foreigner }, place) => {
                  if (foreigner === undefined || isIndividual(place) || !isAdding(place)) return notApplicable
                  // Which card the representative uses says nothing of somebody named instead.
                  if (foreigner.then === "usePassport" && !isRepresentative(place)) return notApplicable
                  if (!isMeant(foreigner, place)) return notApplicable
                  return keeps(foreigner, place) ? pass : fail({ wanted: outsiders(foreigner) })
                },
              }),
            ]
          : []),
        ...(rows.some(({ alsoOfService }) => alsoOfService)
          ? [
              rule(evidence, "service", {
                id: "who-stands-in-is-responsible-for-the-service-too",
                severity: "block",
                says: text(
                  "主体负责人“{principal}”不是法定代表人，网站/APP 负责人“{other}”须与其为同一人",
                  "{principal} stands in for the legal representative, so the service's responsible person has to be the same and not {other}",
                ),
                fix: text("两处填同一个人", "name one person for both"),
                decide: ({ alsoOfService }, place) => {
                  if (alsoOfService === undefined || isIndividual(place) || !place.filing.isAdded)
                    return notApplicable
                  if (isRepresentative(place)) return notApplicable
                  const { subject, service } = place
                  return Name.isSame(subject.principal.name, service.principal.name)
                    ? pass
                    : fail({ principal: subject.principal.name, other: service.principal.name })
                },
              }),
            ]
          : []),
      ],
      materials: rows.some(wantsLetter)
        ? [
            paper(evidence, {
              id: "subject-principal-letter",
              title: text("主体负责人授权书", "letter for the subject's responsible person"),
              topic: "subjectPrincipal",
              wanted: (value, place): Plugin.Wanted => {
                if (isIndividual(place) || isRepresentative(place)) return "no"
                return letterFor(value, place)
              },
            }),
          ]
        : [],
    }
  },
})

type Seen = Pick<Scopes.FromSubject, "subject" | "register">

const isRepresentative = ({ subject }: Seen): boolean =>
  Name.isSame(subject.principal.name, subject.legalRepresentative.name)

/** Where the legal representative belongs, told of the responsible person where that is the same. */
const residencyOf = (place: Seen): string => {
  const { principal, legalRepresentative } = place.subject
  if (!isRepresentative(place)) return legalRepresentative.residency
  // The card tells: nobody else has one.
  return principal.credential.type === "residentId" ? "mainland" : principal.residency
}

/** Whether what is said of representatives from elsewhere is said of this one. */
const isMeant = ({ from }: Foreigner, place: Seen): boolean => {
  const residency = residencyOf(place)
  return from === "abroad" ? residency === "foreign" : residency !== "mainland"
}

const mustAuthorise = (foreigner: Foreigner | undefined, place: Seen): boolean =>
  foreigner !== undefined && foreigner.then !== "usePassport" && isMeant(foreigner, place)

/** Somebody else than the legal representative. */
const instead = ({ except }: SubjectPrincipal, who: Who, { subject, register }: Seen) => {
  const refusal = fail({
    principal: subject.principal.name,
    representative: subject.legalRepresentative.name,
  })
  switch (who) {
    case "anyone":
      return pass
    case "anyoneWithLetter":
    case "representativeOrLetter":
      return passWith("letter")
    case "representativeOrShareholder":
      return review(shareholder, { principal: subject.principal.name })
    case "representativeUnderFinanceName":
      return financeWords.some((word) => subject.name.includes(word)) ? refusal : pass
    case "representativeOnNewFiling":
      return register.subject.isFiled ? pass : refusal
    case "representative":
      if (except === undefined || !except.kinds.includes(subject.kind)) return refusal
      return except.withLetter ? passWith("letter") : pass
  }
}

const shareholder = text(
  "主体负责人“{principal}”不是法定代表人，须是股东或高级管理人员并附证明",
  "{principal} is not the legal representative and has to be a shareholder or manager, with proof",
)

/** 投资、担保、典当、贷款、理财: by the words of the source. */
const financeWords = ["投资", "担保", "典当", "贷款", "理财"]

const keeps = ({ then }: Foreigner, place: Seen): boolean => {
  const { principal } = place.subject
  switch (then) {
    case "authoriseCitizen":
      return principal.residency !== "foreign"
    case "authoriseMainlander":
      return principal.residency === "mainland"
    case "usePassport":
      return principal.credential.type === "passport"
  }
}

const wantsLetter = ({ who, except, foreigner }: SubjectPrincipal): boolean =>
  who === "anyoneWithLetter" ||
  who === "representativeOrLetter" ||
  except?.withLetter === true ||
  (foreigner !== undefined && foreigner.then !== "usePassport")

const letterFor = (
  { who, except, takesNoLetter, foreigner }: SubjectPrincipal,
  place: Seen,
): Plugin.Wanted => {
  const { subject } = place
  switch (who) {
    case "anyone":
      return "no"
    case "anyoneWithLetter":
    case "representativeOrLetter":
      return "required"
    default: {
      const unsaid = takesNoLetter ? "no" : "undocumented"
      if (except?.kinds.includes(subject.kind)) return except.withLetter ? "required" : "no"
      return mustAuthorise(foreigner, place) ? "required" : unsaid
    }
  }
}

const whoWords: Readonly<Record<Who, Text>> = {
  representative: text(
    "主体负责人须为法定代表人",
    "the subject's responsible person has to be the legal representative",
  ),
  representativeOrLetter: text(
    "主体负责人须为法定代表人，不便的交授权书",
    "the subject's responsible person has to be the legal representative, or come with a letter where that cannot be",
  ),
  anyoneWithLetter: text(
    "主体负责人可以不是法定代表人，须交授权书",
    "the subject's responsible person may be somebody else than the legal representative, with a letter",
  ),
  anyone: text(
    "主体负责人可以不是法定代表人",
    "the subject's responsible person may be somebody else than the legal representative",
  ),
  representativeOrShareholder: text(
    "主体负责人须为法定代表人，或附证明的股东、高级管理人员",
    "the subject's responsible person has to be the legal representative, or a shareholder or manager with proof",
  ),
  representativeUnderFinanceName: text(
    "名称含投资、担保、典当、贷款、理财字样的，主体负责人须为法定代表人",
    "under a name with words of investment, guarantee, pawn, loan or wealth the subject's responsible person has to be the legal representative",
  ),
  representativeOnNewFiling: text(
    "首次备案的主体负责人须为法定代表人，其他备案建议如此",
    "on a first filing the subject's responsible person has to be the legal representative, on others it is advised",
  ),
}

const noLetter = text("不接受授权书", "no letter is taken")

const exempt = (withLetter: boolean): Text =>
  withLetter
    ? text("机关、事业单位可凭授权书由他人担任", "public bodies may name somebody else with a letter")
    : text(
        "党政机关、事业单位、群团可由部门负责人担任，不必授权书",
        "party and government bodies, institutions and mass organisations may name a head of department without a letter",
      )

const outsiders = ({ from, then }: Foreigner): Text => {
  const whose =
    from === "abroad"
      ? text("外籍法定代表人", "a foreign legal representative")
      : text("外籍或港澳台法定代表人", "a legal representative without a mainland identity card")
  switch (then) {
    case "authoriseCitizen":
      return text(`${whose.zh}须授权一名中国公民`, `${whose.en} has to authorise a Chinese citizen`)
    case "authoriseMainlander":
      return text(
        `${whose.zh}须授权一名持居民身份证的人`,
        `${whose.en} has to authorise a holder of a resident identity card`,
      )
    case "usePassport":
      return text(`${whose.zh}用护照`, `${whose.en} uses a passport`)
  }
}
