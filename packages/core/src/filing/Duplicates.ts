import * as DomainName from "../domain/DomainName.ts"
import * as CreditCode from "../subject/CreditCode.ts"
import { type Text, text } from "../text/Text.ts"
import type { Portfolio } from "./Portfolio.ts"

/** What only one customer or one service can have. */
export type Kind = "sameCreditCode" | "sameDomain" | "samePackage"

/** What a portfolio has twice (重复项). A third time is another one, with the same first. */
export interface Duplicate {
  readonly kind: Kind
  /** As it is written the second time. */
  readonly found: string
  /** JSON Pointers into the portfolio. */
  readonly first: string
  readonly again: string
}

/** What two customers or two services cannot both have: numbers of credentials, domains, package names of apps. */
export const within = ({ filings }: Portfolio): ReadonlyArray<Duplicate> => {
  const seen = {
    sameCreditCode: new Map<string, string>(),
    sameDomain: new Map<string, string>(),
    samePackage: new Map<string, string>(),
  }
  const duplicates: Array<Duplicate> = []
  const add = (kind: Kind, key: string, found: string, pointer: string): void => {
    if (key === "") return
    const first = seen[kind].get(key)
    if (first === undefined) seen[kind].set(key, pointer)
    else duplicates.push({ kind, found, first, again: pointer })
  }
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
      service.domains?.forEach(({ name = "" }, domain) => {
        add("sameDomain", nameAs(name), name, `${at}/domains/${domain}/name`)
      })
      if (service.kind !== "app") return
      service.platforms?.forEach(({ os = "", packageName = "" }, platform) => {
        const key = packageName === "" ? "" : `${os} ${packageName}`
        add("samePackage", key, packageName, `${at}/platforms/${platform}/packageName`)
      })
    })
  })
  return duplicates
}

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
      "一个域名只能用于一个服务的备案，请删去一处",
      "a domain goes with one service; remove one of the two",
    ),
  },
  samePackage: {
    message: text("包名“{found}”在 {place} 也有", 'the package name "{found}" is at {place} too'),
    fix: text("一个包名只属于一个 APP，请核对", "a package name belongs to one app; check both"),
  },
}

const nameAs = (written: string): string => {
  if (plainName.test(written)) return written
  const read = DomainName.parse(written)
  return read._tag === "DomainName" ? read.ascii : ""
}

/** Written as its own canonical form: most are, and need no parsing. */
const plainName = /^(?:[a-z\d]+\.)+[a-z]+$/u
