import { type Scopes, Verdict } from "@openbeian/core/rule"
import { listed, text } from "@openbeian/core/text"
import { forumWords, headsOf, officeWords, plainOf, sensitiveWords, stateWords, wordsIn } from "../words.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const shortChinese = text(
  "名称“{name}”有 {n} 个汉字；多数资料要求三个汉字，一家只要求三个字，须核实",
  "{name} has {n} Chinese characters; most pages want three, one wants three characters of any kind, so ask",
)
const inside = text(
  "名称“{name}”含“{words}”但不在开头；三家只说不得开头，一家说不得含有，须核实",
  "{name} has {words}, not at the beginning; three pages forbid it there alone, one in any place, so ask",
)
const inOwnName = text(
  "名称“{name}”含“{words}”，主体名称里也有；国家级单位才可用，须核实",
  "{name} has {words} and so has the name of the unit; it is for units of the state, so ask",
)
const ofState = text(
  "名称“{name}”含“{words}”；机关、事业单位、军队是否可用，资料没有写",
  "{name} has {words}; whether bodies of the state below the national level may use it the pages do not say",
)
const officeWord = text(
  "名称“{name}”以“{words}”开头；只有一家资料列为禁用，须核实",
  "{name} begins with {words}, which one page alone forbids; ask",
)
const forumWord = text(
  "名称“{name}”含“{words}”；一家资料对单位也禁用，一家只对个人禁用，须核实",
  "{name} has {words}, which one page forbids to units too and one to individuals alone; ask",
)

/** Names of websites, as the pages of several providers state them alike. No statute, so no block. */
export const nameRules: Rules = [
  rule("service", {
    id: "national/name-has-three-characters",
    cites: ["national-name-length"],
    topic: "nameLength",
    severity: "warn",
    prevents: ["site-name-bad"],
    says: text("网站名称“{name}”不足三个字", "the name {name} has fewer than three characters"),
    fix: text("取一个至少三个汉字的名称", "choose a name of at least three Chinese characters"),
    decide: ({ service }) => {
      if (service.kind !== "website") return notApplicable
      const { name } = service
      const n = chineseIn(name)
      if (n >= 3) return pass
      return [...plainOf(name)].length < 3 ? fail({ name }) : review(shortChinese, { name, n })
    },
    examples: [
      { given: named("溪桥茶"), expect: "Pass" },
      { given: named("溪桥"), expect: "Fail" },
      { given: named("溪桥 A1"), expect: "Review" },
      { given: { services: [{ kind: "website" }] }, expect: "Undecided" },
      { given: { services: [{ kind: "app", name: "茶" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/name-is-more-than-digits-or-letters",
    cites: ["national-name-script"],
    severity: "warn",
    prevents: ["site-name-bad"],
    says: text(
      "网站名称“{name}”是纯数字、纯英文或域名",
      "the name {name} is made of digits or Latin letters alone, or is a domain",
    ),
    fix: text("改用与内容相关的中文名称", "choose a Chinese name that has to do with the content"),
    decide: ({ service }) => {
      if (service.kind !== "website") return notApplicable
      const plain = plainOf(service.name)
      return bareNames.some((bare) => bare.test(plain)) ? fail({ name: service.name }) : pass
    },
    examples: [
      { given: named("溪桥茶业"), expect: "Pass" },
      { given: named("溪桥 8848"), expect: "Pass" },
      { given: named("８８４８"), expect: "Fail" },
      { given: named("Tea House"), expect: "Fail" },
      { given: named("www.example.cn"), expect: "Fail" },
      { given: named("溪桥.公司"), expect: "Fail" },
      { given: { services: [{ kind: "app" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/name-has-no-special-symbol",
    cites: ["national-name-symbols"],
    severity: "warn",
    prevents: ["site-name-bad"],
    says: text("网站名称“{name}”含特殊符号 {symbols}", "the name {name} has the symbols {symbols}"),
    fix: text("只用文字、数字、括号和短横线", "use letters, digits, brackets and hyphens alone"),
    decide: ({ service }) => {
      if (service.kind !== "website") return notApplicable
      const { name } = service
      const symbols = [...plainOf(name)].filter((character) => !plainCharacter.test(character))
      return symbols.length === 0 ? pass : fail({ name, symbols: [...new Set(symbols)].join(" ") })
    },
    examples: [
      { given: named("溪桥茶（杭州）-官网"), expect: "Pass" },
      { given: named("溪桥·茶"), expect: "Fail" },
      { given: named("溪桥茶!"), expect: "Fail" },
      { given: { services: [{ kind: "app" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/name-does-not-speak-for-the-state",
    cites: ["national-name-state-words", "national-name-state-words-anywhere"],
    topic: "stateWords",
    severity: "warn",
    prevents: ["site-name-bad"],
    says: text(
      "网站名称“{name}”以“{words}”开头，只有国家级单位可用",
      "the name {name} begins with {words}, which is for units of the state",
    ),
    fix: text("去掉这些字样", "leave these words out"),
    decide: ({ service, subject }) => {
      if (service.kind !== "website") return notApplicable
      const { name } = service
      const found = wordsIn(name, stateWords)
      if (found.length === 0) return pass
      const data = { name, words: listed(found) }
      if (isOfState(subject)) return review(ofState, data)
      if (wordsIn(subject.name, found).length > 0) return review(inOwnName, data)
      return headsOf(name, found).length > 0 ? fail(data) : review(inside, data)
    },
    examples: [
      { given: named("溪桥茶业"), expect: "Pass" },
      { given: named("中国茶叶", "enterprise"), expect: "Fail" },
      { given: named("杭州人民公园", "enterprise"), expect: "Review" },
      { given: named("人民公园", "publicInstitution"), expect: "Review" },
      { given: named("中国茶叶", "enterprise", "中国茶叶有限公司"), expect: "Review" },
      { given: named("中国茶叶"), expect: "Undecided" },
      { given: { services: [{ kind: "app" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/name-has-no-sensitive-word",
    cites: ["national-name-sensitive", "national-name-office-words"],
    severity: "warn",
    prevents: ["site-name-bad"],
    says: text("网站名称“{name}”含敏感词“{words}”", "the name {name} has the sensitive word {words}"),
    fix: text("改用不含这些字样的名称", "choose a name without these words"),
    decide: ({ service, subject }) => {
      if (service.kind !== "website") return notApplicable
      const { name } = service
      const found = wordsIn(name, sensitiveWords)
      const heads = headsOf(name, officeWords)
      if (found.length === 0 && heads.length === 0) return pass
      const data = { name, words: listed([...found, ...heads]) }
      if (isOfState(subject)) return review(ofState, data)
      return found.length > 0 ? fail(data) : review(officeWord, data)
    },
    examples: [
      { given: named("溪桥茶业"), expect: "Pass" },
      { given: named("廉政茶馆", "enterprise"), expect: "Fail" },
      { given: named("维权热线", "enterprise"), expect: "Review" },
      { given: named("茶农维权", "enterprise"), expect: "Pass" },
      { given: named("廉政之窗", "government"), expect: "Review" },
      { given: { services: [{ kind: "app" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/name-of-a-unit-has-no-forum-word",
    cites: ["national-name-forum-words"],
    severity: "advice",
    prevents: ["site-name-bad"],
    says: text("网站名称含论坛类字样", "the name has a word of forums"),
    fix: text("去掉这些字样，或先问接入商", "leave these words out, or ask the provider first"),
    decide: ({ service, subject }) => {
      if (service.kind !== "website") return notApplicable
      const { name } = service
      const found = wordsIn(name, forumWords)
      if (found.length === 0) return pass
      return subject.kind === "individual" ? notApplicable : review(forumWord, { name, words: listed(found) })
    },
    examples: [
      { given: named("溪桥茶业"), expect: "Pass" },
      { given: named("溪桥茶社区", "enterprise"), expect: "Review" },
      { given: named("溪桥茶社区", "individual"), expect: "NotApplicable" },
      { given: { services: [{ kind: "app" }] }, expect: "NotApplicable" },
    ],
  }),
]

/** Digits alone, Latin letters alone, a domain. */
const bareNames = [/^[\d\s]+$/u, /^[A-Z\s]+$/u, /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u]

const plainCharacter = /[\p{L}\p{N}()\s-]/u

const chineseIn = (name: string): number => [...name.matchAll(/\p{Script=Han}/gu)].length

function isOfState({ kind }: Scopes.FromSubject["subject"]): boolean {
  return kind === "government" || kind === "publicInstitution" || kind === "military"
}

type Kind = "enterprise" | "individual" | "government" | "publicInstitution"

function named(name: string, kind?: Kind, subject = "杭州溪桥茶业有限公司") {
  const services = [{ kind: "website" as const, name }]
  return kind === undefined ? { services } : { subject: { kind, name: subject }, services }
}
