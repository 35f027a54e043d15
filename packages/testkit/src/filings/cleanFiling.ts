import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Vocabulary } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import fc from "fast-check"
import { creditCode, type Place, person, place, residentId, serviceName, units, word } from "./invented.ts"

/** The day for which clean filings are made. */
export const today = "2026-11-20"

/** At whom the filing is made, and how many services it has. */
export interface Wishes {
  readonly provider: Plugin.Plugin
  /** Absent: one. */
  readonly services?: number
}

/**
 * A filing that lacks nothing and breaks nothing: invented people with valid numbers, a subject that is filed here,
 * elsewhere or not yet, websites and apps on a server or a code, and every material as it is wanted.
 */
export const cleanFiling = ({ provider, services = 1 }: Wishes): fc.Arbitrary<Filing.Facts> =>
  place.chain((at) =>
    fc
      .record({
        subject: subject(provider, at),
        services: fc.array(draft(at), { minLength: services, maxLength: services }),
        standing: fc.constantFrom("unfiled", "here", "elsewhere"),
        serial: fc.integer({ min: 10_000_000, max: 99_999_999 }),
        product: fc.constantFrom(...productsFor(provider)),
        customer: fc.constantFrom(...customers),
      })
      .map((made) => assembled(provider, at, made)),
  )

interface Made {
  readonly subject: Filing.Subject
  readonly services: ReadonlyArray<Draft>
  readonly standing: "unfiled" | "here" | "elsewhere"
  readonly serial: number
  readonly product: string
  readonly customer: (typeof customers)[number]
}

/** The kinds of customer, each where it may apply. */
const customers = [
  { track: "standard", channel: "pc" },
  { track: "standard", channel: "app" },
  { track: "chengxintong", channel: "pc" },
] as const

interface Draft {
  readonly kind: "website" | "app"
  readonly name: string
  readonly principal: Filing.Person
  readonly usesCode: boolean
  readonly isFiledElsewhere: boolean
  readonly fingerprint: string
}

const assembled = (
  provider: Plugin.Plugin,
  at: Place,
  { subject, services, standing, serial, product, customer }: Made,
): Filing.Facts => {
  const drafts = services.map((draft, n) => ({ ...draft, name: `${draft.name}${n === 0 ? "" : n + 1}`, n }))
  const number = `${at.prefix}ICP备${serial}号`
  const isFiled = standing !== "unfiled"
  const access = standing === "here" ? [provider.id] : ["elsewhere"]
  // Some products are for a PC alone; the first that a provider names goes everywhere.
  const [first] = Plugin.productsOf(provider)
  const productFor = ({ channel }: Made["customer"]): string =>
    channel === "app" ? (first?.id ?? product) : product
  return {
    subject,
    services: drafts.map((draft) => service(provider, subject, draft)),
    accounts: [{ ...account(provider, subject, productFor(customer), drafts), ...customer }],
    register: {
      subject: { isFiled, ...(isFiled ? { recordNumber: number, access } : {}) },
      services: drafts
        .filter(({ isFiledElsewhere }) => isFiled && isFiledElsewhere)
        .map(({ kind, name, n }) => ({
          kind,
          name,
          domains: [domainOf(n)],
          access: ["elsewhere"],
          recordNumber: `${number}-${n + 1}${kind === "app" ? "A" : ""}`,
        })),
    },
    changes: [],
  }
}

const subject = ({ capabilities }: Plugin.Plugin, at: Place): fc.Arbitrary<Filing.Subject> => {
  const isTaken = (support: Plugin.Support) => support !== "undocumented" && support.can
  const kinds = [
    ...(isTaken(capabilities.unit) ? [unit(at)] : []),
    ...(isTaken(capabilities.individual) ? [individual(at)] : []),
  ]
  // Papers that name no kind of subject leave both open.
  return fc.oneof(...(kinds.length === 0 ? [unit(at), individual(at)] : kinds))
}

/** Of papers that name no product any will do. */
const productsFor = (provider: Plugin.Plugin): ReadonlyArray<string> => {
  const known = Plugin.productsOf(provider).map(({ id }) => id)
  return known.length === 0 ? ["server"] : known
}

const unit = (at: Place): fc.Arbitrary<Filing.Subject> =>
  fc.constantFrom(...units).chain(({ kind, type, begins, ends }) =>
    fc
      .record({ name: word, number: creditCode(begins, at), principal: person(at) })
      .map(({ name, number, principal }) => ({
        kind,
        name: `${at.city}${name}${ends}`,
        credential: { type, number, province: at.province, address: address(at), validUntil: "long-term" },
        ...seat(at),
        principal,
        legalRepresentative: principal,
        hasTradeName: true,
        hasSeal: true,
        isInPublicRegistry: true,
        businessScope: "茶叶销售",
        hasFinancialLicence: false,
      })),
  )

const individual = (at: Place): fc.Arbitrary<Filing.Subject> =>
  fc.record({ principal: person(at), number: residentId(at) }).map(({ principal, number }) => ({
    kind: "individual",
    name: principal.name ?? "",
    credential: {
      type: "residentId",
      number,
      province: at.province,
      address: address(at),
      validUntil: "2036-03-14",
    },
    ...seat(at),
    principal: { ...principal, credential: { ...principal.credential, number } },
    legalRepresentative: principal,
  }))

const address = ({ city, district }: Place): string => `${city}${district}溪桥路 18 号`
const seat = ({ province, city, district }: Place) => ({
  province,
  city,
  district,
  mailing: { province, city, district, street: "溪桥路 18 号" },
})

const draft = (at: Place): fc.Arbitrary<Draft> =>
  fc.record({
    kind: fc.constantFrom("website", "app"),
    name: serviceName,
    principal: person(at),
    usesCode: fc.boolean(),
    isFiledElsewhere: fc.boolean(),
    fingerprint: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 32, maxLength: 32 }),
  })

type Numbered = Draft & { readonly n: number }

const domainOf = (n: number): string => `example${n + 1}.cn`
const hostOf = ({ usesCode, n }: Numbered): string => `${usesCode ? "code" : "server"}-${n + 1}`

const service = (provider: Plugin.Plugin, subject: Filing.Subject, draft: Numbered): Filing.Service => {
  const common = {
    name: draft.name,
    domains: [
      {
        name: domainOf(draft.n),
        registrant: subject.name ?? "",
        registrar: "示例注册商",
        isRegistrarApproved: true,
        isSuffixApproved: true,
        realName: "verified",
        realNameOn: "2026-06-02",
        expiresOn: "2028-06-01",
        resolvesTo: [],
      },
    ],
    principal: draft.principal,
    runsOn: hostOf(draft),
    readyOn: "2026-11-18",
    isOpen: false,
    isPublicSecurityFiled: false,
    isCommercial: false,
    isToldNoLicence: false,
    nameIsChecked: true,
    nameFitsSubject: true,
    nameIsBackedByDocument: false,
    preApprovalSectors: [],
    preApprovals: [],
    files: Object.fromEntries(provider.materials.map(({ id, format }) => [id, file(format)])),
  } as const
  if (draft.kind === "website")
    return {
      kind: "website",
      ...common,
      languages: ["中文"],
      contents: [subject.kind === "individual" ? "其他" : "企业展示"],
      remark: "展示茶与茶器",
    }
  return {
    kind: "app",
    ...common,
    icon: file("undocumented"),
    usesNetwork: true,
    serviceType: "购物",
    category: "零售",
    languages: ["中文"],
    platforms: [
      {
        os: "android",
        name: draft.name,
        packageName: `cn.example.app${draft.n + 1}`,
        certificateFingerprint: draft.fingerprint,
        publicKey: `c${"3a9d7f21".repeat(64).slice(1)}`,
      },
    ],
    sdksUsed: [],
    sdksOffered: [],
  }
}

/** A picture that has every measure, a little better than wanted. */
const file = (format: Plugin.Material["format"]): Filing.File => {
  const { bytes = [0, 1_000_000], sides = [1600, 1200] } = format === "undocumented" ? {} : format
  return {
    bytes: Math.round((bytes[0] + bytes[1]) / 2),
    width: sides[0] + 100,
    height: sides[1] + 100,
    isColour: true,
    isOriginal: true,
    hasShadow: false,
    isWellLit: true,
    background: "white",
    fillPercent: 99,
    isClean: true,
    isLegible: true,
    hasWatermark: false,
  }
}

/** One server or code for each service, so that no quota is in the way. */
const account = (
  provider: Plugin.Plugin,
  subject: Filing.Subject,
  product: string,
  drafts: ReadonlyArray<Numbered>,
): Filing.Account => ({
  provider: provider.id,
  id: "300000000018",
  login: {
    email: "beian@example.cn",
    mobile: "13800138000",
    address: "203.0.113.1",
    acceptsPrivacyPolicy: true,
    isOnly: true,
  },
  realName: subject.name ?? "",
  isVerified: true,
  verifiedOn: "2026-05-02",
  subjects: [],
  openOrders: [],
  servers: drafts.filter(({ usesCode }) => !usesCode).map(({ n }) => server(product, n)),
  codes: drafts
    .filter(({ usesCode }) => usesCode)
    .map(({ n }) => ({
      id: `code-${n + 1}`,
      origin: "thisAccount",
      isSpent: false,
      server: server(product, n),
    })),
  verification: verificationOf(provider),
  site: "china",
  hasUnclaimedRecord: false,
})

const server = (product: string, n: number): Filing.Server => ({
  id: `server-${n + 1}`,
  product,
  region: "mainland",
  province: "640000",
  isFullSet: true,
  isKept: true,
  addresses: [`203.0.113.${n + 1}`],
  boughtOn: "2026-05-20",
  expiresOn: "2028-05-20",
  billing: "subscription",
  months: 24,
  firstMonths: 24,
  orderYuan: 1200,
  hasPublicBandwidth: true,
  quotaUsed: 0,
})

/** The first way of verification that the provider offers. */
const verificationOf = (provider: Plugin.Plugin): Vocabulary.Verification => {
  const before = ways.get(provider)
  if (before !== undefined) return before
  const way =
    Vocabulary.Verification.literals.find((verification) => isOffered(provider, verification)) ?? "manual"
  ways.set(provider, way)
  return way
}
const ways = new WeakMap<Plugin.Plugin, Vocabulary.Verification>()

const isOffered = (provider: Plugin.Plugin, verification: Vocabulary.Verification): boolean => {
  const facts: Filing.Facts = {
    services: [{ kind: "website" }],
    accounts: [{ provider: provider.id, verification }],
  }
  const [report] = Check.check(facts, [provider], Regulations.none, today).providers
  return report?.services[0]?.routes.some(({ applies }) => applies === "yes") ?? false
}
