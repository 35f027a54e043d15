import { Province } from "@openbeian/core/place"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { listed, Name, type Text, text } from "@openbeian/core/text"
import { type Field, field } from "./Field.ts"
import { rule } from "./make.ts"
import { isIndividual } from "./place.ts"
import { sentence } from "./words.ts"

const { fail, notApplicable, pass, review } = Verdict

/** Words that the name of an individual's service may not have (个人网站名称禁用词). */
export const nameWords: Field<ReadonlyArray<string>> = field({
  slug: "individual-name-words-forbidden",
  label: text("个人网站名称禁用的字词", "words not taken in the name of an individual's service"),
  group: "service",
  kind: "requirement",
  sections: { a19: "填写主体信息和网站信息" },
  says: (words) =>
    text(
      `个人网站名称不得含：${listed(words).zh}`,
      `the name of an individual's website must not have any of ${listed(words).en}`,
    ),
  makes: (evidence) => ({
    rules: [
      rule(evidence, "service", {
        id: "individual-uses-no-forbidden-word",
        severity: "warn",
        prevents: ["site-name-bad"],
        says: text(
          "名称“{name}”含有个人不能用的“{words}”",
          "the name {name} has {words}, which an individual may not use",
        ),
        fix: text("换一个名称", "choose another name"),
        decide: (words, place) => {
          const { service, filing } = place
          if (!filing.isAdded || service.kind !== "website" || !isIndividual(place)) return notApplicable
          const found = words.filter((word) => service.name.includes(word))
          return found.length === 0 ? pass : fail({ name: service.name, words: listed(found) })
        },
      }),
    ],
  }),
})

/** How a unit names its service (单位网站名称). */
export type UnitName =
  | "nameOfSubject"
  | "shortNameOrExplained"
  | "withoutLatin"
  | "withoutAreas"
  | "stateWordsBacked"

export const unitName: Field<UnitName> = field({
  slug: "name-rule-unit",
  label: text("单位网站名称", "name of a unit's service"),
  group: "service",
  kind: "requirement",
  says: (value) => unitNames[value],
  makes: (evidence) => ({
    rules: [
      rule(evidence, "service", {
        id: "unit-names-its-service-by-rule",
        severity: "warn",
        prevents: ["site-name-bad"],
        says: text("名称“{name}”：{wanted}", "the name {name}: {wanted}"),
        fix: text(
          "按该省的要求改名，或备好说明",
          "choose a name as the province wants it, or have an explanation ready",
        ),
        decide: (value, place) => {
          if (!place.filing.isAdded || place.service.kind !== "website" || isIndividual(place))
            return notApplicable
          const found = named[value](place)
          if (found === "kept") return pass
          const data = { name: place.service.name, wanted: unitNames[value] }
          return found === "broken" ? fail(data) : review(openName, data)
        },
      }),
    ],
  }),
})

const openName = text(
  "{wanted}；“{name}”是否符合须由人判断",
  "{wanted}; whether {name} keeps to it a person has to decide",
)

const unitNames: Readonly<Record<UnitName, Text>> = {
  nameOfSubject: text(
    "单位网站名称用主办单位的全称或简称",
    "a unit's website bears the full or short name of the unit",
  ),
  shortNameOrExplained: text(
    "单位网站名称须含单位简称，否则附说明",
    "the name of a unit's website has the short name of the unit, or is explained",
  ),
  withoutLatin: text("单位网站名称不用英文", "the name of a unit's website has no Latin letters"),
  withoutAreas: text(
    "未经许可，单位网站名称不用行政区域名",
    "the name of a unit's website has no name of an administrative area without permission",
  ),
  stateWordsBacked: text(
    "单位网站名称含“国”字的须有书面批准，含“学院”的须注明（内部学院）或（非独立机构）",
    "the name of a unit's website has 国 only with a written approval, and 学院 only with （内部学院） or （非独立机构） behind it",
  ),
}

type Kept = "kept" | "broken" | "open"
const named: Readonly<Record<UnitName, (place: Scopes.FromService) => Kept>> = {
  nameOfSubject: ({ service, subject }) => (isPartOf(service.name, subject.name) ? "kept" : "open"),
  shortNameOrExplained: ({ service, subject }) => {
    if (isPartOf(service.name, subject.name)) return "kept"
    return service.remark.trim() === "" ? "open" : "kept"
  },
  withoutLatin: ({ service }) => (/[a-z]/iu.test(service.name) ? "broken" : "kept"),
  withoutAreas: ({ service, subject }) => {
    const own = [Province.nameOf(subject.province).zh, bare(subject.city), bare(subject.district)]
    const found = [...Province.all.map(({ name }) => name.zh), ...own].filter(
      (area) => area !== "" && service.name.includes(area),
    )
    if (found.length === 0 || service.nameIsBackedByDocument) return "kept"
    // The subject's own place may be part of its name, and in the middle of a name 云海南山 is no 海南.
    return found.some((area) => !own.includes(area) && service.name.startsWith(area)) ? "broken" : "open"
  },
  stateWordsBacked: ({ service }) => {
    if (service.name.includes("学院") && !/（(?:内部学院|非独立机构)）/u.test(service.name)) return "broken"
    if (!service.name.includes("国")) return "kept"
    return service.nameIsBackedByDocument ? "kept" : "broken"
  },
}

const isPartOf = (name: string, whole: string): boolean =>
  Name.isSame(name, whole) || (name.trim().length > 1 && whole.includes(name.trim()))

const bare = (area: string): string => (area.length > 2 ? area.replace(/[市区县]$/u, "") : "")

/** What an individual's website may not be about (个人网站禁止的内容). */
export interface ForbiddenContent {
  readonly contents: ReadonlyArray<Content>
  /** What lifts the ban. Absent: nothing. */
  readonly unless?: "newsApproval"
}
export const contentsForbidden: Field<ForbiddenContent> = field({
  slug: "individual-service-content-forbidden",
  label: text("个人不能选的服务内容", "content not taken of an individual"),
  group: "service",
  kind: "requirement",
  says: ({ contents: banned, unless }) => {
    const names = listed(banned.map((each) => contents[each].name))
    return sentence([
      text(`个人网站的服务内容不得选${names.zh}`, `an individual's website may not be about ${names.en}`),
      ...(unless === undefined ? [] : [text("有新闻前置审批的除外", "but with a pre-approval for news")]),
    ])
  },
  makes: (evidence) => ({
    rules: [
      rule(evidence, "service", {
        id: "individual-offers-allowed-content",
        severity: "block",
        prevents: ["site-content-bad"],
        says: text("个人网站不能选“{content}”", "an individual's website cannot be about {content}"),
        fix: text("改选其他服务内容", "choose another category"),
        decide: ({ contents: banned, unless }, place) => {
          const { service, filing } = place
          if (!filing.isAdded || service.kind !== "website" || !isIndividual(place)) return notApplicable
          const words = banned.flatMap((each) => contents[each].words)
          const found = service.contents.find((content) => words.some((word) => content.includes(word)))
          if (found === undefined) return pass
          const isLifted =
            unless === "newsApproval" && service.preApprovals.some(({ sector }) => sector === "news")
          return isLifted ? pass : fail({ content: found })
        },
      }),
    ],
  }),
})

type Content = "blog" | "navigation"
const contents: Readonly<Record<Content, { readonly words: ReadonlyArray<string>; readonly name: Text }>> = {
  blog: { words: ["博客", "个人空间"], name: text("博客/个人空间", "blog or personal space") },
  navigation: { words: ["导航"], name: text("网址导航", "navigation") },
}

/** What an individual writes into the remark (个人网站备注). */
export interface Remark {
  /** Absent: any length will do. */
  readonly charactersMin?: number
  /** Whether the fixed text of a pledge has to be in it. */
  readonly hasPledge?: true
  readonly hasContentAndOpening?: true
}

export const remark: Field<Remark> = field({
  slug: "site-remark-required-individual",
  label: text("个人网站的备注", "remark to an individual's website"),
  group: "service",
  kind: "requirement",
  says: ({ charactersMin, hasPledge, hasContentAndOpening }) =>
    sentence([
      charactersMin === undefined
        ? text("个人网站须填备注", "an individual's website needs a remark")
        : text(
            `个人网站的备注不少于 ${charactersMin} 个字`,
            `an individual's website needs a remark of ${charactersMin} characters at least`,
          ),
      ...(hasPledge === undefined ? [] : [text(`含${pledge.zh}`, `with ${pledge.en}`)]),
      ...(hasContentAndOpening === undefined
        ? []
        : [text(`并写明${contentAndOpening.zh}`, `and with ${contentAndOpening.en}`)]),
    ]),
  makes: (evidence) => ({
    rules: [
      rule(evidence, "service", {
        id: "individual-writes-the-remark",
        severity: "warn",
        says: text("备注{lacks}", "the remark {lacks}"),
        fix: text("按该省的要求写备注", "write the remark as the province wants it"),
        decide: ({ charactersMin = 1, hasPledge, hasContentAndOpening }, place) => {
          const { service, filing } = place
          if (!filing.isAdded || service.kind !== "website" || !isIndividual(place)) return notApplicable
          const written = service.remark.trim()
          if (written === "") return fail({ lacks: text("没有填", "is empty") })
          const n = [...written].length
          if (n < charactersMin)
            return fail({
              lacks: text(
                `只有 ${n} 个字，至少 ${charactersMin} 个`,
                `has ${n} characters, ${charactersMin} are asked for`,
              ),
            })
          // The wording is not published, so whether a text is the pledge a person has to see.
          const told = [...(hasPledge ? [pledge] : []), ...(hasContentAndOpening ? [contentAndOpening] : [])]
          return told.length === 0 ? pass : review(openRemark, { wanted: listed(told) })
        },
      }),
    ],
  }),
})

const pledge = text("规定的承诺文字", "the fixed text of a pledge")
const contentAndOpening = text("内容和计划开通时间", "the content and the planned day of opening")
const openRemark = text(
  "备注须有{wanted}；规定的文字没有公布，已填的是否符合须核实",
  "the remark has to hold {wanted}; the wording is not published, so check whether what is written will do",
)
