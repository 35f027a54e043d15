import { type Complete, cleanFiling, domain, photograph, server, website } from "./clean.ts"

/**
 * Complete filings like the clean one but for the facts that the compared rules read. A filing has one service, or
 * several that are alike, because flat facts cannot tell services apart.
 */
export const randomFilings = (count: number, seed: number): ReadonlyArray<Complete> => {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () => randomFiling(chance))
}

const randomFiling = (chance: Chance): Complete => {
  const { either, some } = chance
  const { subject, register } = cleanFiling
  const service = randomService(chance)
  return {
    subject: {
      ...subject,
      kind: either("enterprise", "individual"),
      province: either("330000", "310000"),
      principal: { ...subject.principal, isReachable: either(true, false) },
    },
    services: Array.from({ length: either(1, 2, 4) }, () => service),
    accounts: cleanFiling.accounts.map((account) => ({
      ...account,
      realName: either(subject.name, other),
      isVerified: either(true, false),
      subjects: some(subject.name, other),
      openOrders: some({ id: "order-1", submittedOn: "2026-11-10" }),
      servers: [randomServer(chance, "server-1")],
      codes: [
        {
          id: "code-1",
          origin: either("thisAccount", "anotherAccount"),
          isSpent: either(false, true),
          server: randomServer(chance, "server-2"),
        },
      ],
      verification: either("electronic", "backdropOwnPhoto", "backdropByCourier", "manual"),
    })),
    register: {
      subject: { ...register.subject, isFiled: either(false, true), access: some("kingsoft", "elsewhere") },
      services: some({
        kind: "website",
        recordNumber: "浙ICP备2023018846号-1",
        name: website.name,
        domains: [...some("example.cn", "example.com.cn"), "example.org.cn"],
        access: some("kingsoft", "elsewhere"),
        source: "beian.miit.gov.cn",
        asOf: "2026-11-19",
      }),
    },
    changes: some<Complete["changes"][number]>(
      { kind: "changeSubject", becomes: "renamed" },
      { kind: "cancelAccess", service: "example.org.cn", provider: "elsewhere" },
    ),
  }
}

const other = "宁波南山书店有限公司"

const randomService = ({ either, some }: Chance): Complete["services"][number] => {
  const { kind, languages, contents, ...common } = {
    ...website,
    domains: some("example.cn", "example.com.cn", "example.net.cn").map((name) => ({
      ...domain,
      name,
      registrant: either(cleanFiling.subject.name, other),
      realName: either("verified", "submitted", "none"),
      resolvesTo: some("kingsoft", "elsewhere"),
    })),
    principal: { ...website.principal, isReachable: either(true, false) },
    runsOn: either("server-1", "code-1"),
    isOpen: either(false, true),
    readyOn: either("2026-11-18", "2026-12-01"),
    openedOn: either("2026-11-19", "2026-10-21", "2026-10-20"),
    isPublicSecurityFiled: either(false, true),
    isCommercial: either(false, true),
    nameIsChecked: either(true, false),
    preApprovalSectors: some("news", "games"),
    preApprovals: some("news", "games").map((sector) => ({ sector, number: "示例 1 号" })),
  }
  return either<Complete["services"][number]>(
    { ...common, kind, languages, contents },
    { ...common, kind: "miniProgram" },
    {
      ...common,
      kind: "app",
      icon: photograph,
      usesNetwork: true,
      serviceType: "示例",
      category: "示例",
      languages: ["中文"],
      platforms: [],
      sdksUsed: [],
      sdksOffered: [],
    },
  )
}

const randomServer = ({ either }: Chance, id: string) => ({
  ...server,
  id,
  region: either("mainland", "hongKong"),
})

interface Chance {
  /** The usual value three times in four, one of the others otherwise. */
  readonly either: <const A>(usual: A, ...others: ReadonlyArray<A>) => A
  /** Each of the values, or not. */
  readonly some: <const A>(...values: ReadonlyArray<A>) => ReadonlyArray<A>
}

/** The same for the same seed, by a linear congruential generator. */
const chanceFrom = (seed: number): Chance => {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return {
    either: (usual, ...others) =>
      next() < 0.75 ? usual : (others[Math.floor(next() * others.length)] ?? usual),
    some: (...values) => values.filter(() => next() < 0.5),
  }
}
