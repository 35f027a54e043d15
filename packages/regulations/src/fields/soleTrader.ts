import { Verdict } from "@openbeian/core/rule"
import { Name, type Text, text } from "@openbeian/core/text"
import { type Field, field } from "./Field.ts"
import { rule } from "./make.ts"
import { isAdding } from "./place.ts"
import { sentence } from "./words.ts"

const { fail, notApplicable, pass } = Verdict

/** As what a sole trader files (个体工商户). */
export interface SoleTrader {
  /** As an enterprise where all of this is so. */
  readonly asEnterpriseWith: ReadonlyArray<Condition>
  /** What else it is. Absent: the source does not say. */
  readonly otherwise?: "individual"
  /** What stands for the name where the licence has no trade name. Absent: the source does not say. */
  readonly nameless?: "owner" | "marked"
  /** Whether the responsible person has to be the owner. Absent: the source does not say. */
  readonly isOwnPrincipal?: true
}

export const soleTrader: Field<SoleTrader> = field({
  slug: "sole-trader-as",
  label: text("个体工商户", "sole traders"),
  group: "subject",
  kind: "requirement",
  says: ({ asEnterpriseWith, otherwise, nameless, isOwnPrincipal }) =>
    sentence([
      asEnterpriseWith.length === 0
        ? text("个体工商户按企业备案", "a sole trader files as an enterprise")
        : text(
            `个体工商户${asEnterpriseWith.map((each) => conditions[each].zh).join("且")}的按企业备案`,
            `a sole trader files as an enterprise if it ${asEnterpriseWith.map((each) => conditions[each].en).join(" and ")}`,
          ),
      ...(otherwise === undefined ? [] : [text("否则按个人备案", "as an individual otherwise")]),
      ...(nameless === undefined ? [] : [namelessWords[nameless]]),
      ...(isOwnPrincipal === undefined
        ? []
        : [text("负责人须为经营者本人", "the owner has to be the responsible person")]),
    ]),
  makes: (evidence) => ({
    rules: [
      rule(evidence, "subject", {
        id: "sole-trader-files-as-an-enterprise",
        severity: "block",
        says: text("个体工商户不符合“{lacks}”{instead}", "the sole trader is not one that {lacks}{instead}"),
        fix: text(
          "先备齐这一条；不能的，问清是否按个人备案",
          "see to that first; if it cannot be, ask whether to file as an individual",
        ),
        decide: ({ asEnterpriseWith, otherwise }, place) => {
          const { subject } = place
          if (subject.kind !== "soleTrader" || !isAdding(place)) return notApplicable
          const holds = {
            tradeName: () => subject.hasTradeName,
            seal: () => subject.hasSeal,
            publicRegistry: () => subject.isInPublicRegistry,
          }
          const lacking = asEnterpriseWith.find((each) => !holds[each]())
          if (lacking === undefined) return pass
          return fail({ lacks: conditions[lacking], instead: otherwise === undefined ? "" : asPerson })
        },
      }),
      ...(evidence.rows.some(({ is }) => is.nameless !== undefined)
        ? [
            rule(evidence, "subject", {
              id: "sole-trader-without-a-trade-name-is-named-by-rule",
              severity: "warn",
              says: text(
                "执照没有字号，主体名称“{name}”的写法不对",
                "the licence has no trade name and {name} is not how the subject is named then",
              ),
              fix: text("按该省的写法填写主体名称", "write the name as the province wants it"),
              decide: ({ nameless }, place) => {
                const { subject } = place
                if (subject.kind !== "soleTrader" || nameless === undefined || !isAdding(place))
                  return notApplicable
                if (subject.hasTradeName) return notApplicable
                const isNamed =
                  nameless === "marked"
                    ? /[（(]个体工商户[）)]$/u.test(subject.name.trim())
                    : Name.isSame(subject.name, subject.legalRepresentative.name)
                return isNamed ? pass : fail({ name: subject.name })
              },
            }),
          ]
        : []),
      ...(evidence.rows.some(({ is }) => is.isOwnPrincipal)
        ? [
            rule(evidence, "subject", {
              id: "sole-trader-is-its-own-responsible-person",
              severity: "block",
              says: text(
                "主体负责人“{principal}”不是经营者“{owner}”",
                "the responsible person is {principal}, the owner {owner}",
              ),
              fix: text("由经营者本人任主体负责人", "make the owner the responsible person"),
              decide: ({ isOwnPrincipal }, place) => {
                const { subject } = place
                if (subject.kind !== "soleTrader" || isOwnPrincipal === undefined || !isAdding(place))
                  return notApplicable
                const { principal, legalRepresentative } = subject
                return Name.isSame(principal.name, legalRepresentative.name)
                  ? pass
                  : fail({ principal: principal.name, owner: legalRepresentative.name })
              },
            }),
          ]
        : []),
    ],
  }),
})

type Condition = "tradeName" | "seal" | "publicRegistry"
const conditions: Readonly<Record<Condition, Text>> = {
  tradeName: text("有字号", "has a trade name"),
  seal: text("有公章", "has a seal"),
  publicRegistry: text("能在公示系统查到", "is found in the public registry"),
}

const asPerson = text("，按个人备案", ", and files as an individual")
const namelessWords = {
  owner: text(
    "没有字号的，主体名称写经营者姓名并加固定备注",
    "without a trade name the subject is named after its owner, with a fixed remark",
  ),
  marked: text(
    "没有字号的，主体名称写“姓名（个体工商户）”",
    "without a trade name the subject is named “name（个体工商户）”",
  ),
} as const
