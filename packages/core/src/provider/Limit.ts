import type { FilingType } from "../filing/FilingType.ts"
import type { ServiceKind, SubjectKind } from "../filing/vocabulary.ts"
import type { Cites } from "../rule/Clause.ts"
import type { Text } from "../text/Text.ts"

/** The closed list of limits that rules, plans and storage read (限额). */
export const limits = {
  subjectsPerAccount: { zh: "每个账号的主体数", en: "subjects per account" },
  openOrdersPerAccount: { zh: "每个账号的在办订单数", en: "open orders per account" },
  newServicesPerOrder: { zh: "每单新增服务数", en: "new services per order" },
  domainsPerWebsite: { zh: "每个网站的域名数", en: "domains per website" },
  domainsPerApp: { zh: "每个 APP 的域名数", en: "domains per app" },
  addressesPerService: { zh: "每个服务的 IP 数", en: "addresses per service" },
  loginsPerContact: { zh: "每个邮箱、手机号可注册的平台账号数", en: "logins per e-mail or mobile number" },
  servicesPerServer: { zh: "每台服务器的服务数", en: "services per server" },
  codesPerServer: { zh: "每台服务器可创建的授权码数", en: "codes made from each server" },
  servicesPerCode: { zh: "每个授权码的服务数", en: "services per code" },
  quotaPerCode: { zh: "每创建一个授权码占用的配额", en: "quota taken by creating a code" },
} as const satisfies Record<string, Text>
export type LimitName = keyof typeof limits

export type Limits<Id extends string = string> = Readonly<Record<LimitName, Limit<Id>>>

/** Dated rows, newest first, or `undocumented`: the papers state none, which is not `unlimited`. */
export type Limit<Id extends string = string> = "undocumented" | readonly [Figure<Id>, ...Array<Figure<Id>>]

/** One figure and what it is for. An absent filter: for all. */
export interface Figure<Id extends string = string> {
  /** First day on which the figure holds. */
  readonly from: string
  readonly value: number | "unlimited"
  readonly service?: ServiceKind
  readonly product?: string
  /** GB/T 2260 code of the province. */
  readonly province?: string
  /** `unit`: whoever is not an individual. */
  readonly subjectKind?: SubjectKind | "unit"
  /** Type of the order that it is for: a first filing may hold less than a later one. */
  readonly filingType?: FilingType
  /**
   * Of open orders the types that count together: a row for each set that a provider keeps apart, such as "one first
   * filing or one new service". Absent: all orders count as one.
   */
  readonly among?: ReadonlyArray<FilingType>
  readonly cites: Cites<Id>
}

/** What a figure is asked for. A part is read only where a row is filtered by it, so that nothing is asked in vain. */
export interface Case {
  readonly service?: ServiceKind
  /** What is not known of the subject meets no row that is filtered by it. */
  readonly subject?: { readonly province?: string | undefined; readonly kind?: SubjectKind | undefined }
  readonly product?: () => string | undefined
  /** Absent where figures for one type are not meant: a rule of their own tells of them. */
  readonly filingType?: FilingType
}

/** The figure that holds on a day for a case. A case that no row names is undocumented. */
export const figureOn = (limit: Limit, today: string, of: Case = {}): Figure | "undocumented" =>
  limit === "undocumented"
    ? limit
    : (limit.find((row) => row.from <= today && fits(row, of)) ?? "undocumented")

/** How many there may be; no bound where the papers state none. */
export const roomOn = (limit: Limit, today: string, of: Case = {}): number => {
  const figure = figureOn(limit, today, of)
  return figure === "undocumented" || figure.value === "unlimited" ? Number.POSITIVE_INFINITY : figure.value
}

const fits = (row: Figure, of: Case): boolean =>
  (row.service === undefined || row.service === of.service) &&
  (row.product === undefined || row.product === of.product?.()) &&
  (row.province === undefined || row.province === of.subject?.province) &&
  (row.filingType === undefined || row.filingType === of.filingType) &&
  (row.among === undefined || (of.filingType !== undefined && row.among.includes(of.filingType))) &&
  (row.subjectKind === undefined || isOfKind(row.subjectKind, of.subject?.kind))

const isOfKind = (wanted: SubjectKind | "unit", kind: SubjectKind | undefined): boolean =>
  wanted === "unit" ? kind !== undefined && kind !== "individual" : kind === wanted
