import * as DomainName from "../domain/DomainName.ts"
import * as CreditCode from "../subject/CreditCode.ts"
import { type Text, text } from "../text/Text.ts"
import * as EndDays from "./EndDays.ts"
import { nameAs } from "./nameAs.ts"
import type { Portfolio } from "./Portfolio.ts"

/** What only one customer or one service can have; `otherEnd`: what one thing can have only one of. */
export type Kind = "sameCreditCode" | "sameDomain" | "sameRegistrable" | "samePackage" | "otherEnd"

/** What a portfolio has twice (重复项). A third time is another one, with the same first. */
export interface Duplicate {
  readonly kind: Kind
  /** As it is written the second time. */
  readonly found: string
  /** JSON Pointers into the portfolio. */
  readonly first: string
  readonly again: string
}

/**
 * What two customers or two services cannot both have: numbers of credentials, registered domains of websites, package
 * names of apps. An app may share the domain of a website. And of one thing two last days.
 */
export const within = (portfolio: Portfolio): ReadonlyArray<Duplicate> => {
  const { filings } = portfolio
  const seen = {
    sameCreditCode: new Map<string, string>(),
    sameDomain: new Map<string, string>(),
    samePackage: new Map<string, string>(),
  }
  const duplicates: Array<Duplicate> = []
  const add = (kind: keyof typeof seen, key: string, found: string, pointer: string): boolean => {
    if (key === "") return false
    const first = seen[kind].get(key)
    if (first === undefined) seen[kind].set(key, pointer)
    else duplicates.push({ kind, found, first, again: pointer })
    return first === undefined
  }
  const names: Array<Written> = []
  filings.forEach(({ subject, services = [] }, customer) => {
    const number = subject?.credential?.number ?? ""
    add(
      "sameCreditCode",
      CreditCode.normalise(number),
      number,
      `/filings/${customer}/subject/credential/number`,
    )
    services.forEach((service, index) => {
      const at = `/filings/${customer}/services/${index}`
      if (service.kind === "website")
        service.domains?.forEach(({ name: found = "" }, domain) => {
          const name = nameAs(found)
          const pointer = `${at}/domains/${domain}/name`
          if (add("sameDomain", name, found, pointer)) names.push({ name, found, pointer, of: at })
        })
      if (service.kind !== "app") return
      service.platforms?.forEach(({ os = "", packageName = "" }, platform) => {
        const key = packageName === "" ? "" : `${os} ${packageName}`
        add("samePackage", key, packageName, `${at}/platforms/${platform}/packageName`)
      })
    })
  })
  return [...duplicates, ...underOneName(names), ...otherEnds(portfolio)]
}

/** A name of a website that no other has. */
interface Written {
  /** In ASCII. */
  readonly name: string
  readonly found: string
  readonly pointer: string
  readonly of: string
}

/**
 * Websites whose names lie under one registered domain. Only those whose last labels are alike are looked up among the
 * suffixes: a portfolio has a hundred thousand names, and hardly two of them are.
 */
const underOneName = (names: ReadonlyArray<Written>, labels = 2): ReadonlyArray<Duplicate> =>
  [...Map.groupBy(names, ({ name }) => name.split(".").slice(-labels).join("."))].flatMap(([end, alike]) => {
    const [first, ...more] = alike
    if (first === undefined || more.length === 0) return []
    if (DomainName.parse(end)._tag !== "DomainName") return underOneName(alike, labels + 1)
    return more.flatMap(({ found, pointer, of }) =>
      of === first.of
        ? []
        : [{ kind: "sameRegistrable" as const, found, first: first.pointer, again: pointer }],
    )
  })

const otherEnds = (portfolio: Portfolio): ReadonlyArray<Duplicate> =>
  EndDays.differing(portfolio).flatMap(([first, ...more]) =>
    more.flatMap(({ at, day }) =>
      first === undefined || day === first.day
        ? []
        : [{ kind: "otherEnd" as const, found: day, first: first.at, again: at }],
    ),
  )

/** What is said of a duplicate and how it is mended; {found} and {place}, where it was first, are to be filled in. */
export const sentences: Readonly<Record<Kind, { readonly message: Text; readonly fix: Text }>> = {
  sameCreditCode: {
    message: text(
      "证件号码与 {place} 的客户相同",
      "the number of the credential is that of the customer at {place}",
    ),
    fix: text(
      "同一主体请合并成一个客户；否则改正号码",
      "join the two if it is one subject; else correct the number",
    ),
  },
  sameDomain: {
    message: text("域名“{found}”在 {place} 也有", 'the domain "{found}" is at {place} too'),
    fix: text(
      "一个域名只能用于一个网站的备案，请删去一处",
      "a domain goes with one website; remove one of the two",
    ),
  },
  sameRegistrable: {
    message: text(
      "域名“{found}”与 {place} 的域名属于同一个注册域名，备案时是同一个网站",
      'the domain "{found}" and that at {place} lie under one registered domain, which is one website to the register',
    ),
    fix: text(
      "同一个网站请合并成一个服务；否则改正域名",
      "join the two if it is one website; else correct the domain",
    ),
  },
  samePackage: {
    message: text("包名“{found}”在 {place} 也有", 'the package name "{found}" is at {place} too'),
    fix: text("一个包名只属于一个 APP，请核对", "a package name belongs to one app; check both"),
  },
  otherEnd: {
    message: text(
      "到期日“{found}”与 {place} 的不同，而两处是同一个注册域名或同一台服务器",
      'the last day "{found}" is not that at {place}, though both are of one registered domain or one server',
    ),
    fix: text(
      "改正其中一处；改正之前按较早的一天计",
      "correct one of them; until then the earlier day counts",
    ),
  },
}
