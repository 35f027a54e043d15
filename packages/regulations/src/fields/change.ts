import type { Vocabulary } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { listed, type Text, text } from "@openbeian/core/text"
import { type Field, field } from "./Field.ts"
import { paper, passWith, rule } from "./make.ts"
import { isIndividual } from "./place.ts"
import { sentence } from "./words.ts"

const { fail, notApplicable, pass, review } = Verdict

/** What may become of a filed subject by a change (主体变更). */
export interface ChangeOfSubject {
  /** Absent: the source does not speak of units. */
  readonly unit?: Way
  /** Absent: the source does not speak of individuals. */
  readonly individual?: Way
}
interface Way {
  readonly may: "anything" | ReadonlyArray<Becomes>
  /** Whether anything else is refused. Absent: the source does not say. */
  readonly nothingElse?: true
  /** What has to be filed anew instead. Absent: the source names nothing. */
  readonly refused?: ReadonlyArray<Becomes>
  readonly with?: ChangePaper
}

type Becomes = Vocabulary.SubjectChange
type ChangePaper = "registryProof" | "domainCertificate"

export const subjectChange: Field<ChangeOfSubject> = field({
  slug: "subject-change",
  label: text("主体变更", "change of the subject"),
  group: "order",
  kind: "requirement",
  says: ({ unit, individual }) => {
    if (unit !== undefined && JSON.stringify(unit) === JSON.stringify(individual))
      return waySays(text("", "a subject"), unit)
    return sentence([
      ...(unit === undefined ? [] : [waySays(text("单位", "a unit"), unit)]),
      ...(individual === undefined ? [] : [waySays(text("个人", "an individual"), individual)]),
    ])
  },
  makes: (evidence) => ({
    rules: [
      rule(evidence, "order", {
        id: "subject-changes-as-the-province-allows",
        severity: "block",
        prevents: ["wrong-filing-type"],
        says: text(
          "该省不办理这样的主体变更（{becomes}）",
          "the province does not take this change of the subject ({becomes})",
        ),
        fix: text(
          "注销后以新主体重新备案，或问清别的办法",
          "end the record and file anew, or ask for another way",
        ),
        decide: (value, place) => {
          if (place.order.wish !== "changeSubject") return notApplicable
          const way = isIndividual(place) ? value.individual : value.unit
          const { becomes } = place.order
          if (way === undefined || becomes === "nothing" || becomes === "otherDetails") return notApplicable
          const data = { becomes: becomesWords[becomes] }
          if (way.refused?.includes(becomes)) return fail(data)
          if (way.with === "registryProof" && !provable.includes(becomes)) return review(unsaid, data)
          if (way.may === "anything" || way.may.includes(becomes))
            return way.with === undefined ? pass : passWith(way.with)
          return way.nothingElse ? fail(data) : review(unsaid, data)
        },
      }),
    ],
    materials: (["registryProof", "domainCertificate"] as const)
      .filter((each) =>
        evidence.rows.some(({ is }) => is.unit?.with === each || is.individual?.with === each),
      )
      .map((each) =>
        paper(evidence, {
          ...changePapers[each],
          form: "image",
          wantedOnChange: (value, place) => wantedFor(value, place, each),
        }),
      ),
  }),
})

const wantedFor = (value: ChangeOfSubject, place: Scopes.FromChange, paper: ChangePaper): Plugin.Wanted => {
  const { change } = place
  if (change.kind !== "changeSubject") return "no"
  const way = isIndividual(place) ? value.individual : value.unit
  if (way === undefined || change.becomes === "otherDetails") return "undocumented"
  if (way.may !== "anything" && !way.may.includes(change.becomes)) return "undocumented"
  if (way.with === "registryProof" && !provable.includes(change.becomes)) return "undocumented"
  return way.with === paper ? "required" : "no"
}

/** What the registry can prove of one and the same subject. */
const provable: ReadonlyArray<Becomes> = ["renamed", "otherCode"]

const changePapers = {
  registryProof: {
    id: "registry-change-proof",
    title: text("登记机关的变更证明", "proof of the change by the registry"),
  },
  domainCertificate: {
    id: "domain-certificate-for-change",
    title: text("变更主体用的域名证书", "domain certificate for the change of the subject"),
  },
} as const

const unsaid = text(
  "主体变更为“{becomes}”，资料没有写是否办理",
  "whether the subject may change like this ({becomes}) the sources leave open",
)

const becomesWords: Readonly<Record<Becomes, Text>> = {
  renamed: text("改名", "a new name"),
  otherDetails: text("改住所、负责人等", "other details"),
  otherCode: text("改统一社会信用代码", "another credit code"),
  ownCompany: text("个人变更为本人任法定代表人的企业", "from an individual to a company of his or her own"),
  companyOfSameRepresentative: text(
    "变更为同一法定代表人的另一企业",
    "to another company with the same legal representative",
  ),
  otherProvince: text("改备案省份", "another province of the filing"),
  otherSubject: text("变更为其他主体", "to another subject"),
}

const waySays = (whose: Text, { may, nothingElse, refused, with: proof }: Way): Text => {
  if (refused !== undefined) {
    const anew = listed(refused.map((each) => becomesWords[each]))
    return text(`${whose.zh}${anew.zh}的须重新备案`, `${whose.en} files anew after this change: ${anew.en}`)
  }
  const tail = proof === undefined ? text("", "") : withPaper[proof]
  if (may === "anything")
    return text(`${whose.zh}办理主体变更${tail.zh}`, `changes of ${whose.en} are taken${tail.en}`)
  if (may.length === 0) return text(`${whose.zh}不办理主体变更`, `no change of ${whose.en} is taken`)
  const list = listed(may.map((each) => becomesWords[each]))
  const only = nothingElse === undefined ? text("", "") : text("只", "only ")
  return text(
    `${whose.zh}${only.zh}办理这些主体变更：${list.zh}${tail.zh}`,
    `of ${whose.en} ${only.en}these changes are taken: ${list.en}${tail.en}`,
  )
}

const withPaper: Readonly<Record<ChangePaper, Text>> = {
  registryProof: text("，附登记机关的变更证明", ", with the registry's proof"),
  domainCertificate: text("，附域名证书", ", with the domain certificate"),
}
