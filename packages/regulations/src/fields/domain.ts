import { Day } from "@openbeian/core/calendar"
import { DomainName } from "@openbeian/core/domain"
import { Verdict } from "@openbeian/core/rule"
import { listed, Name, type Text, text } from "@openbeian/core/text"
import { type Field, field } from "./Field.ts"
import { passWith, rule } from "./make.ts"
import { isIndividual } from "./place.ts"
import { either } from "./words.ts"

const { fail, notApplicable, pass, passUntil, review } = Verdict

/** How long a domain has to be valid yet when the filing goes in (域名有效期). */
export type Validity = { readonly months: number } | { readonly days: number }

export const domainValidity: Field<Validity> = field({
  slug: "domain-min-validity",
  label: text("域名剩余有效期", "validity left to a domain"),
  group: "domain",
  kind: "requirement",
  sections: { s4: "1.2.1 准备ICP备案域名，截图" },
  says: (value) =>
    "months" in value
      ? text(
          `域名剩余有效期不少于 ${value.months} 个月`,
          `a domain has to be valid for ${value.months} months yet`,
        )
      : text(`域名剩余有效期不少于 ${value.days} 天`, `a domain has to be valid for ${value.days} days yet`),
  makes: (evidence) => ({
    rules: [
      rule(evidence, "domain", {
        id: "domain-is-valid-long-enough",
        topic: "domainValidity",
        severity: "block",
        says: text(
          "域名 {name} 于 {expiresOn} 到期，须用到 {wanted}",
          "the domain {name} ends on {expiresOn}, it has to last until {wanted}",
        ),
        fix: text("先续费，续费后等注册信息更新", "renew it first and wait until the registry shows it"),
        decide: (value, { domain, filing, today }) => {
          if (!filing.isAdded || DomainName.isIpAddress(domain.name)) return notApplicable
          const wanted = laterBy(value, today)
          return wanted <= domain.expiresOn
            ? passUntil(lastDayOf(value, domain.expiresOn))
            : fail({ name: domain.name, expiresOn: domain.expiresOn, wanted })
        },
      }),
    ],
  }),
})

const laterBy = (value: Validity, day: string): Day.Day =>
  "months" in value ? Day.plusMonths(Day.of(day), value.months) : Day.plusDays(Day.of(day), value.days)

/** The last day on which the domain is still valid long enough: months differ in length, so it is looked for. */
const lastDayOf = (value: Validity, expiresOn: string): Day.Day => {
  if ("days" in value) return Day.plusDays(Day.of(expiresOn), -value.days)
  let day = Day.plusMonths(Day.of(expiresOn), -value.months)
  for (let next = Day.plusDays(day, 1); laterBy(value, next) <= expiresOn; next = Day.plusDays(next, 1))
    day = next
  return day
}

/** Who may hold the domain of a unit (单位域名持有者). */
export interface Registrant {
  readonly may: ReadonlyArray<Holder>
  /** Who may hold it if a letter explains it. Absent: nobody. */
  readonly withLetter?: ReadonlyArray<Holder>
}

export const registrant: Field<Registrant> = field({
  slug: "domain-holder-unit",
  label: text("单位的域名持有者", "who holds a unit's domain"),
  group: "domain",
  kind: "requirement",
  says: ({ may, withLetter = [] }) => {
    const plain = text(`单位的域名由${named(may).zh}持有`, `the domain of a unit is held by ${named(may).en}`)
    if (withLetter.length === 0) return plain
    const other = named(withLetter)
    return text(`${plain.zh}，${other.zh}持有的须附说明`, `${plain.en}, or with a letter by ${other.en}`)
  },
  makes: (evidence) => ({
    rules: [
      rule(evidence, "domain", {
        id: "registrant-belongs-to-the-subject",
        topic: "registrant",
        severity: "block",
        prevents: ["domain-owner-incorrect"],
        says: text(
          "域名 {name} 的持有者“{registrant}”不在可接受之列（{allowed}）",
          "{registrant}, who holds the domain {name}, is not among those accepted ({allowed})",
        ),
        fix: text("把域名过户给主体并重新实名", "transfer the domain to the subject and verify it anew"),
        decide: ({ may, withLetter = [] }, place) => {
          const { domain, filing, subject } = place
          if (isIndividual(place) || !filing.isAdded || DomainName.isIpAddress(domain.name))
            return notApplicable
          if (Name.isSame(domain.registrant, subject.name)) return pass
          const others = [...may, ...withLetter].filter((holder) => holder !== "subject")
          const isRepresentative =
            others.length > 0 && Name.isSame(domain.registrant, subject.legalRepresentative.name)
          if (isRepresentative && may.includes("legalRepresentative")) return pass
          if (isRepresentative && withLetter.includes("legalRepresentative")) return passWith("letter")
          const unseen = others.filter((holder) => holder !== "legalRepresentative")
          return unseen.length > 0 && !isRepresentative
            ? review(whoIsIt, { registrant: domain.registrant, allowed: named(unseen) })
            : fail({ name: domain.name, registrant: domain.registrant, allowed: named(may) })
        },
      }),
    ],
  }),
})

type Holder = "subject" | "legalRepresentative" | "shareholder" | "manager" | "foreignParent"
const holders: Readonly<Record<Holder, Text>> = {
  subject: text("主体", "the subject"),
  legalRepresentative: text("法定代表人", "its legal representative"),
  shareholder: text("股东", "a shareholder"),
  manager: text("高级管理人员", "a manager"),
  foreignParent: text("境外母公司", "its foreign parent company"),
}

const whoIsIt = text(
  "域名持有者是“{registrant}”，只有是{allowed}才被接受，须核实",
  "the domain is held by {registrant}, which is taken only of {allowed}; check it",
)

const named = (list: ReadonlyArray<Holder>): Text => either(list.map((holder) => holders[holder]))

/** Under which top-level domains public bodies file (事业单位、机关的域名后缀). */
export interface PublicSuffix {
  readonly publicInstitution: ReadonlyArray<string>
  readonly government?: ReadonlyArray<string>
}

export const publicInstitutionSuffix: Field<PublicSuffix> = field({
  slug: "domain-suffix-rule-public-institution",
  label: text("机关、事业单位的域名后缀", "suffixes for public bodies"),
  group: "domain",
  kind: "requirement",
  says: ({ publicInstitution, government }) => {
    const own = text(
      `事业单位用 ${dotted(publicInstitution, " 或 ")} 域名`,
      `public institutions use ${dotted(publicInstitution, " or ")}`,
    )
    return government === undefined
      ? own
      : text(
          `${own.zh}，党政机关用 ${dotted(government, " 或 ")}`,
          `${own.en}, party and government bodies ${dotted(government, " or ")}`,
        )
  },
  makes: (evidence) => ({
    rules: [
      rule(evidence, "domain", {
        id: "public-body-uses-a-suffix-of-its-kind",
        topic: "publicBodySuffix",
        severity: "warn",
        says: text("域名 {name} 的后缀不是 {allowed}", "the domain {name} does not end in {allowed}"),
        fix: text("改用所列后缀的域名", "use a domain under one of these"),
        decide: ({ publicInstitution, government }, { domain, filing, subject }) => {
          const wanted =
            subject.kind === "publicInstitution"
              ? publicInstitution
              : subject.kind === "government"
                ? government
                : undefined
          if (wanted === undefined || !filing.isAdded) return notApplicable
          const name = DomainName.parse(domain.name)
          if (name._tag !== "DomainName") return notApplicable
          const { unicode } = name.suffix
          return wanted.some((suffix) => unicode === suffix || endsIn(unicode, suffix))
            ? pass
            : fail({ name: domain.name, allowed: listed(wanted.map((each) => `.${each}`)) })
        },
      }),
    ],
  }),
})

/** com.cn is under cn; gov.cn stands for itself; 公益.cn and 政务.cn are set up beside 公益 and 政务. */
const endsIn = (suffix: string, wanted: string): boolean =>
  wanted === "cn" ? suffix.endsWith(".cn") : suffix === `${wanted}.cn`

const dotted = (suffixes: ReadonlyArray<string>, between: string): string =>
  suffixes.map((suffix) => `.${suffix}`).join(between)
