import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Chance } from "./chance.ts"
import {
  enterprise,
  foreigner,
  fromHongKong,
  individual,
  type Place,
  person,
  places,
  publicInstitution,
  siteName,
} from "./invented.ts"

/** What makes a customer of the example another than the rest. */
interface Wishes {
  readonly subject?: (chance: Chance, at: Place) => Filing.Subject
  readonly sites?: number
  readonly apps?: number
  /** Where the subject is filed; absent: nowhere. */
  readonly filedAt?: string
  readonly account?: (subject: Filing.Subject, chance: Chance) => Filing.Account
  readonly service?: (service: Filing.Service, index: number, chance: Chance) => Filing.Service
  readonly filing?: (filing: Portfolio.Customer, chance: Chance) => Portfolio.Customer
}

type Entry = readonly [Place, Wishes]

/** The portfolio of an invented broker: 44 customers with every trouble that planning has to deal with. */
export const examplePortfolio = (seed = 20_261_122): Portfolio.Portfolio => {
  const chance = new Chance(seed)
  let site = 0
  const filings = entries.map(([at, wishes], index) => {
    const made = customer(chance, `C${String(index + 1).padStart(3, "0")}`, at, wishes, site)
    site += made.services?.length ?? 0
    return made
  })
  return { openbeian: 1, filings: withSharedDomain(filings), accounts: [brokerAccount] }
}

const customer = (
  chance: Chance,
  id: string,
  at: Place,
  wishes: Wishes,
  first: number,
): Portfolio.Customer => {
  const { subject: make = enterprise, sites = 2 + chance.below(3), apps = 0, service, account } = wishes
  const subject = make(chance, at)
  const principal = subject.principal ?? person(chance, at)
  const services = [
    ...Array.from({ length: sites }, (_, index) => website(chance, subject, principal, first + index)),
    ...Array.from({ length: apps }, (_, index) => app(chance, subject, principal, first + sites + index)),
  ].map((made, index) => service?.(made, index, chance) ?? made)
  const filing: Portfolio.Customer = {
    customer: id,
    subject,
    services,
    ...(account === undefined ? {} : { accounts: [account(subject, chance)] }),
    register: register(chance, at, services, wishes.filedAt),
  }
  return wishes.filing?.(filing, chance) ?? filing
}

const register = (
  chance: Chance,
  { prefix }: Place,
  services: ReadonlyArray<Filing.Service>,
  filedAt: string | undefined,
): Filing.Register => {
  if (filedAt === undefined) return { subject: { isFiled: false }, services: [] }
  const recordNumber = `${prefix}ICP备20${16 + chance.below(9)}${chance.digits(6)}号`
  const filed = services.slice(0, Math.floor(services.length / 3))
  return {
    subject: { isFiled: true, recordNumber, access: [filedAt], source: "管局查询", asOf: "2026-11-02" },
    services: filed.map(({ kind, name = "", domains = [] }, index) => ({
      kind,
      recordNumber: `${recordNumber}-${index + 1}${kind === "app" ? "A" : ""}`,
      name,
      domains: domains.flatMap((domain) => domain.name ?? []),
      access: [filedAt],
    })),
  }
}

const domain = (name: string, { name: registrant = "" }: Filing.Subject): Filing.Domain => ({
  name,
  registrant,
  registrar: "示例注册商",
  isRegistrarApproved: true,
  isSuffixApproved: true,
  realName: "verified",
  realNameOn: "2026-06-02",
  expiresOn: "2028-06-01",
  resolvesTo: [],
})

const common = (chance: Chance, subject: Filing.Subject, principal: Filing.Person, index: number) =>
  ({
    name: siteName(chance),
    domains: [domain(`example-${String(index + 1).padStart(3, "0")}-${suffixes[index % 3]}`, subject)],
    principal,
    isOpen: false,
    readyOn: index % 2 === 0 ? "2026-12-01" : "2026-12-11",
    isCommercial: false,
    nameIsChecked: true,
    nameFitsSubject: true,
    nameIsBackedByDocument: false,
    preApprovalSectors: [],
    languages: ["中文"],
  }) as const

const suffixes = ["tea.cn", "book.com", "craft.net"] as const

const website = (
  chance: Chance,
  subject: Filing.Subject,
  principal: Filing.Person,
  index: number,
): Filing.Service => ({
  kind: "website",
  ...common(chance, subject, principal, index),
  contents: [subject.kind === "individual" ? "个人博客" : "企业展示"],
})

const app = (
  chance: Chance,
  subject: Filing.Subject,
  principal: Filing.Person,
  index: number,
): Filing.Service => ({
  kind: "app",
  ...common(chance, subject, principal, index),
  usesNetwork: true,
  category: "生活服务",
  platforms: [
    {
      os: "android",
      packageName: `cn.example.app${index + 1}`,
      certificateFingerprint: Array.from({ length: 16 }, () =>
        chance.below(256).toString(16).padStart(2, "0"),
      ).join(""),
    },
    { os: "ios", packageName: `cn.example.ios${index + 1}` },
  ],
  sdksUsed: [],
  sdksOffered: [],
})

const server = (id: string, quotaUsed: number): Filing.Server => ({
  id,
  product: "云服务器",
  region: "mainland",
  province: "110000",
  addresses: ["203.0.113.18"],
  boughtOn: "2026-08-20",
  expiresOn: "2027-08-20",
  billing: "subscription",
  months: 12,
  firstMonths: 12,
  hasPublicBandwidth: true,
  quotaUsed,
})

const accountAt =
  (provider: string, more: Partial<Filing.Account> = {}) =>
  (subject: Filing.Subject, chance: Chance): Filing.Account => ({
    provider,
    id: chance.digits(10),
    realName: subject.name ?? "",
    isVerified: true,
    verifiedOn: "2026-07-01",
    subjects: [subject.name ?? ""],
    openOrders: [],
    codes: [],
    ...more,
    servers: (more.servers ?? [server("web-1", 1)]).map((one) => ({
      ...one,
      product: products[provider] ?? "ecs",
    })),
  })

const products: Readonly<Record<string, string>> = {
  kingsoft: "云服务器",
  aliyun: "ecs",
  nwcd: "eip",
  tencent: "云服务器",
}

/** The broker's own account: its codes may be given to customers where the provider allows it. */
const brokerAccount: Filing.Account = {
  provider: "kingsoft",
  id: "2000500600",
  realName: "杭州松间信息技术有限公司",
  isVerified: true,
  openOrders: [],
  servers: [server("broker-1", 2), server("broker-2", 5)],
  codes: ["KS7A9C01", "KS7A9C02", "KS7A9C03", "KS7A9C04", "KS7A9C05", "KS7A9C06"].map((id, index) => ({
    id,
    origin: "thisAccount" as const,
    isSpent: index < 2,
    server: server("broker-2", 5),
  })),
}

const everyDomain =
  (change: (index: number) => Partial<Filing.Domain>) =>
  (service: Filing.Service, index: number): Filing.Service => ({
    ...service,
    domains: (service.domains ?? []).map((known) => ({ ...known, ...change(index) })),
  })

const pinnedTo =
  (id: string) =>
  (service: Filing.Service): Filing.Service => ({ ...service, runsOn: id })

const twoDomains = (service: Filing.Service): Filing.Service => ({
  ...service,
  domains: (service.domains ?? []).flatMap((known) => [known, { ...known, name: `www2-${known.name}` }]),
})

const withPrincipal =
  (make: (chance: Chance) => Filing.Person) =>
  (filing: Portfolio.Customer, chance: Chance): Portfolio.Customer => {
    const principal = make(chance)
    return {
      ...filing,
      subject: { ...filing.subject, principal },
      services: (filing.services ?? []).map((service) => ({ ...service, principal })),
    }
  }

/** A broker that has asked for little so far. */
const littleKnown = (filing: Portfolio.Customer): Portfolio.Customer => ({
  customer: filing.customer,
  subject: { kind: "enterprise", name: filing.subject?.name ?? "", province: "330000" },
  services: (filing.services ?? []).map(({ kind, name = "" }) => ({ kind, name })),
})

const { zhejiang, shanghai, guangdong, beijing, jiangsu, sichuan, hubei, tibet, qinghai } = places

const entries: ReadonlyArray<Entry> = [
  [
    zhejiang,
    {
      sites: 35,
      service: (service) => ({ ...service, readyOn: "2026-12-01" }),
      account: accountAt("kingsoft", { servers: [server("web-1", 0), server("web-2", 3)] }),
    },
  ],
  [zhejiang, {}],
  [shanghai, { sites: 3 }],
  [guangdong, { sites: 4, apps: 1 }],
  [beijing, { sites: 2, account: accountAt("kingsoft") }],
  [
    jiangsu,
    { sites: 5, account: accountAt("aliyun", { servers: [server("ecs-1", 5)] }), service: pinnedTo("ecs-1") },
  ],
  [
    sichuan,
    { sites: 3, account: accountAt("aliyun", { servers: [server("ecs-1", 2)] }), service: pinnedTo("ecs-1") },
  ],
  [hubei, { subject: individual, sites: 1 }],
  [shanghai, { subject: individual, sites: 2 }],
  [qinghai, { subject: individual, sites: 1 }],
  [tibet, { subject: individual, sites: 1 }],
  [guangdong, { subject: individual, sites: 1, filedAt: "aliyun" }],
  [tibet, { sites: 3 }],
  [tibet, { sites: 1, apps: 1, account: accountAt("nwcd") }],
  [qinghai, { sites: 4 }],
  [
    zhejiang,
    { sites: 3, service: everyDomain((index) => ({ expiresOn: index === 0 ? "2026-10-04" : "2026-11-01" })) },
  ],
  [
    shanghai,
    {
      sites: 4,
      service: everyDomain((index) => ({
        expiresOn: ["2026-12-20", "2027-01-15", "2027-03-20", "2027-05-18"][index] ?? "2027-06-01",
      })),
    },
  ],
  [guangdong, { sites: 3, service: everyDomain(() => ({ realName: "none" })) }],
  [
    beijing,
    {
      sites: 3,
      service: everyDomain((index) => ({
        realName: index === 1 ? "submitted" : "verified",
        realNameOn: "2026-11-20",
      })),
    },
  ],
  [jiangsu, { sites: 6, filedAt: "elsewhere" }],
  [sichuan, { sites: 6, filedAt: "kingsoft", account: accountAt("kingsoft") }],
  [hubei, { sites: 5, filedAt: "aliyun", account: accountAt("aliyun") }],
  [zhejiang, { sites: 4, filedAt: "nwcd", account: accountAt("nwcd") }],
  [guangdong, { sites: 3, filedAt: "tencent", account: accountAt("tencent") }],
  [shanghai, { sites: 0, apps: 3 }],
  [beijing, { sites: 1, apps: 4, filedAt: "elsewhere" }],
  [zhejiang, { sites: 3, service: twoDomains }],
  [jiangsu, { sites: 4, service: twoDomains, account: accountAt("kingsoft") }],
  [
    guangdong,
    {
      sites: 6,
      account: accountAt("kingsoft", { servers: [server("web-1", 5)] }),
      service: pinnedTo("web-1"),
    },
  ],
  [
    hubei,
    {
      sites: 3,
      account: accountAt("kingsoft", { servers: [{ ...server("pay-1", 0), billing: "payAsYouGo" }] }),
      service: pinnedTo("pay-1"),
    },
  ],
  [
    sichuan,
    {
      sites: 2,
      account: accountAt("aliyun", { servers: [{ ...server("pay-1", 0), billing: "payAsYouGo" }] }),
      service: pinnedTo("pay-1"),
    },
  ],
  [
    zhejiang,
    {
      sites: 4,
      filedAt: "kingsoft",
      account: accountAt("kingsoft", { openOrders: [{ id: "KS20261108001", submittedOn: "2026-11-08" }] }),
    },
  ],
  [
    shanghai,
    {
      sites: 3,
      account: accountAt("aliyun", { openOrders: [{ id: "AL20261115007", submittedOn: "2026-11-15" }] }),
    },
  ],
  [beijing, { sites: 3, account: accountAt("kingsoft", { realName: "北京白露控股有限公司" }) }],
  [
    guangdong,
    { sites: 2, account: accountAt("aliyun", { realName: "深圳云舟科技有限公司", isVerified: false }) },
  ],
  [shanghai, { sites: 3, filing: withPrincipal(foreigner) }],
  [guangdong, { sites: 2, filing: withPrincipal(fromHongKong) }],
  [zhejiang, { sites: 3, filing: littleKnown }],
  [beijing, { sites: 2, filing: littleKnown }],
  [hubei, { subject: publicInstitution, sites: 2 }],
  [
    jiangsu,
    {
      sites: 3,
      service: (service, index) => (index === 0 ? { ...service, readyOn: "2027-01-18" } : service),
    },
  ],
  [
    sichuan,
    {
      sites: 3,
      account: accountAt("kingsoft", {
        servers: [{ ...server("web-1", 1), expiresOn: "2026-12-05", months: 2 }],
      }),
    },
  ],
  [zhejiang, { sites: 2, service: (service) => ({ ...service, preApprovalSectors: ["medicine"] }) }],
  [
    shanghai,
    { sites: 3, service: (service, index) => (index === 2 ? { ...service, isCommercial: true } : service) },
  ],
]

/** Two customers claim the same domain: one of them is wrong. */
const withSharedDomain = (filings: ReadonlyArray<Portfolio.Customer>): ReadonlyArray<Portfolio.Customer> => {
  const name = filings[1]?.services?.[0]?.domains?.[0]?.name ?? ""
  return filings.map((filing, index) => {
    const [first, ...more] = filing.services ?? []
    if (index !== 2 || first === undefined) return filing
    const domains = (first.domains ?? []).map((known) => ({ ...known, name }))
    return { ...filing, services: [{ ...first, domains }, ...more] }
  })
}
