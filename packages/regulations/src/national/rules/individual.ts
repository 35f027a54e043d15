import { Vocabulary } from "@openbeian/core/filing"
import { Province } from "@openbeian/core/place"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { listed, text } from "@openbeian/core/text"
import { forumWords, individualWords, personalContents, plainOf, unitContents, wordsIn } from "../words.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

/** Where names of individuals follow a pattern of their own. */
const jiangsu = "320000"

const place = text(
  "名称“{name}”里的“{words}”像地名，个人网站名称不得用地名，须核实",
  "{words} in {name} looks like a place, and names of individuals' websites are no place names; ask",
)
const otherContent = text(
  "服务内容“{contents}”不是博客、个人空间或其他；个人能否这样填须核实",
  "the content {contents} is not blog, personal space or other; ask whether an individual may state it",
)

/** What individuals may run, as the pages of several providers state it. No statute, so no block. */
export const individualRules: Rules = [
  rule("service", {
    id: "national/name-of-an-individual-has-no-listed-word",
    cites: ["national-name-individual-words", "national-name-jiangsu"],
    severity: "warn",
    prevents: ["site-name-bad"],
    says: text(
      "个人网站名称“{name}”含“{words}”，个人不得使用",
      "the name {name} has {words}, which individuals may not use",
    ),
    fix: text("去掉这些字样", "leave these words out"),
    decide: (site) => {
      const { service, subject } = site
      if (!isPersonal(site)) return notApplicable
      const { name } = service
      const found = wordsIn(name, listedWords)
      if (found.length === 0) return pass
      return subject.province === jiangsu ? notApplicable : fail({ name, words: listed(found) })
    },
    examples: [
      { given: website("听松半亩"), expect: "Pass" },
      { given: website("听松工作室"), expect: "Fail" },
      { given: website("听松的博客"), expect: "Fail" },
      { given: website("听松的个人博客", jiangsu), expect: "NotApplicable" },
      { given: { services: [{ kind: "website", name: "听松工作室" }] }, expect: "Undecided" },
      {
        given: { subject: { kind: "enterprise" }, services: [{ kind: "website" }] },
        expect: "NotApplicable",
      },
    ],
  }),

  rule("service", {
    id: "national/name-of-an-individual-is-no-person-or-place",
    cites: ["national-name-individual-nouns", "national-name-jiangsu"],
    severity: "warn",
    prevents: ["site-name-bad"],
    says: text("个人网站名称“{name}”里有姓名“{words}”", "the name {name} holds the personal name {words}"),
    fix: text(
      "换一个不含姓名、地名、成语、行业、企业、产品的名称",
      "choose a name without personal name, place, idiom, trade, firm or product",
    ),
    decide: (site) => {
      const { service, subject } = site
      if (!isPersonal(site)) return notApplicable
      const { name } = service
      const places = wordsIn(name, provinces)
      const persons = wordsIn(name, [plainOf(subject.name)]).filter((person) => person !== "")
      if (places.length === 0 && persons.length === 0) return pass
      if (subject.province === jiangsu) return notApplicable
      return persons.length > 0
        ? fail({ name, words: listed(persons) })
        : review(place, { name, words: listed(places) })
    },
    examples: [
      { given: website("听松半亩"), expect: "Pass" },
      { given: website("沈见山的茶"), expect: "Fail" },
      { given: website("浙江听松"), expect: "Review" },
      { given: website("沈见山的个人主页", jiangsu), expect: "NotApplicable" },
      {
        given: { subject: { kind: "enterprise" }, services: [{ kind: "website" }] },
        expect: "NotApplicable",
      },
    ],
  }),

  rule("service", {
    id: "national/website-of-an-individual-is-not-commercial",
    cites: ["national-individual-trade", "national-no-paid-service"],
    severity: "warn",
    prevents: ["site-content-bad"],
    says: text("个人的网站是经营性的", "the website of an individual is commercial"),
    fix: text("去掉经营性内容，或以单位备案", "take the commercial part out, or file as a unit"),
    decide: (site) => {
      if (!isPersonal(site)) return notApplicable
      return site.service.isCommercial ? fail() : pass
    },
    examples: [
      { given: ofIndividual({ isCommercial: false }), expect: "Pass" },
      { given: ofIndividual({ isCommercial: true }), expect: "Fail" },
      {
        given: { subject: { kind: "enterprise" }, services: [{ kind: "website" }] },
        expect: "NotApplicable",
      },
    ],
  }),

  rule("service", {
    id: "national/website-of-an-individual-needs-no-approval",
    cites: ["national-individual-approval"],
    severity: "warn",
    prevents: ["preapproval-bad"],
    says: text(
      "个人的网站涉及前置审批（{sectors}），个人办不到批准文件",
      "the website of an individual touches content under pre-approval ({sectors}), whose paper individuals cannot obtain",
    ),
    fix: text("去掉这些内容，或以单位备案", "take that content out, or file as a unit"),
    decide: (site) => {
      if (!isPersonal(site)) return notApplicable
      const sectors = site.service.preApprovalSectors
      if (sectors.length === 0) return pass
      return fail({ sectors: listed(sectors.map((sector) => Vocabulary.preApprovalSectors[sector])) })
    },
    examples: [
      { given: ofIndividual({ preApprovalSectors: [] }), expect: "Pass" },
      { given: ofIndividual({ preApprovalSectors: ["news", "games"] }), expect: "Fail" },
      {
        given: { subject: { kind: "enterprise" }, services: [{ kind: "website" }] },
        expect: "NotApplicable",
      },
    ],
  }),

  rule("service", {
    id: "national/content-of-an-individual-is-personal",
    cites: ["national-individual-content", "national-individual-service-content"],
    severity: "warn",
    prevents: ["site-content-bad"],
    says: text(
      "个人网站的服务内容“{contents}”涉及企业、行业、团体、论坛或经营",
      "the content {contents} of an individual's website has to do with firms, trades, associations, forums or commerce",
    ),
    fix: text("改为个人内容，或以单位备案", "make it personal, or file as a unit"),
    decide: ({ subject, service }) => {
      if (service.kind !== "website" || subject.kind !== "individual") return notApplicable
      const contents = listed(service.contents)
      if (wordsIn(contents.zh, unitContents).length > 0) return fail({ contents })
      const isPlain = service.contents.every((content) => wordsIn(content, personalContents).length > 0)
      return isPlain ? pass : review(otherContent, { contents })
    },
    examples: [
      { given: ofIndividual({ contents: ["博客/个人空间"] }), expect: "Pass" },
      { given: ofIndividual({ contents: ["其他"] }), expect: "Pass" },
      { given: ofIndividual({ contents: ["论坛"] }), expect: "Fail" },
      { given: ofIndividual({ contents: ["摄影"] }), expect: "Review" },
      { given: ofIndividual({}), expect: "Undecided" },
      {
        given: { subject: { kind: "enterprise" }, services: [{ kind: "website" }] },
        expect: "NotApplicable",
      },
    ],
  }),

  rule("service", {
    id: "national/other-content-is-explained",
    cites: ["national-individual-service-content"],
    severity: "advice",
    says: text(
      "服务内容选了“其他”，备注里没有说明",
      "the content is “other”, and no remark tells what it is",
    ),
    fix: text("在备注里写明网站的主要内容", "tell the main content in the remark"),
    decide: ({ subject, service }) => {
      if (service.kind !== "website" || subject.kind !== "individual") return notApplicable
      if (!service.contents.some((content) => content.includes("其他"))) return notApplicable
      return service.remark.trim() === "" ? fail() : pass
    },
    examples: [
      { given: ofIndividual({ contents: ["其他"], remark: "展示个人摄影" }), expect: "Pass" },
      { given: ofIndividual({ contents: ["其他"], remark: "" }), expect: "Fail" },
      { given: ofIndividual({ contents: ["博客"] }), expect: "NotApplicable" },
    ],
  }),
]

const listedWords = [...individualWords, ...forumWords]

/** Names of provinces; of places below them nothing is known here. */
const provinces = Province.all.map(({ name }) => name.zh)

function isPersonal({ service, subject }: Scopes.FromService): boolean {
  return service.kind === "website" && subject.kind === "individual"
}

type Site = {
  readonly isCommercial?: boolean
  readonly preApprovalSectors?: ReadonlyArray<"news" | "games">
  readonly contents?: ReadonlyArray<string>
  readonly remark?: string
}

function website(name: string, province = "330000") {
  return {
    subject: { kind: "individual" as const, name: "沈见山", province },
    services: [{ kind: "website" as const, name }],
  }
}
function ofIndividual(site: Site) {
  return {
    subject: { kind: "individual" as const },
    services: [{ kind: "website" as const, ...site }],
  }
}
