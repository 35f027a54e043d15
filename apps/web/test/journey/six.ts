import type { Page } from "playwright-core"

/** Six made-up providers in place of those installed, as many as the table has to hold (六家接入商). */
export const sixProviders = async (page: Page): Promise<void> => {
  await page.route("**/api/providers", (route) => route.fulfill({ json: { items: providers } }))
  await page.route("**/api/comparison*", (route) => {
    const asked = new URL(route.request().url()).searchParams.getAll("provider")
    return route.fulfill({ json: comparisonOf(asked.length === 0 ? providers.map(({ id }) => id) : asked) })
  })
}

const same = (words: string) => ({ zh: words, en: words })

const providers = ["甲", "乙", "丙", "丁", "戊", "己"].map((monogram, n) => ({
  id: `cloud${n}`,
  name: { zh: `${monogram}方云计算`, en: `Cloud of ${monogram}` },
  monogram,
  level: n === 5 ? "community" : "maintained",
  checkedOn: "2026-11-22",
}))

const clause = (provider: string) => ({
  id: `${provider}-a`,
  owner: provider,
  kind: "limit",
  text: same(`${provider}：一份文件里的一句话`),
  source: {
    id: "guide",
    title: same("备案指南"),
    short: same("备案指南"),
    publisher: same("某云"),
    edition: same("2026-01-01"),
  },
  section: "三、备案限制说明 / 网站、域名数量与授权码",
  isInForce: true,
  conflicts: [],
})

const rows = [
  { id: "individual", kind: "capability", label: { zh: "个人主体", en: "individuals as subjects" } },
  { id: "domainValidity", kind: "practice", label: { zh: "域名剩余有效期", en: "time left on the domain" } },
  { id: "newServicesPerOrder", kind: "limit", label: { zh: "每单新增服务数", en: "new services per order" } },
]

const comparisonOf = (ids: ReadonlyArray<string>) => ({
  providers: providers.filter(({ id }) => ids.includes(id)),
  rows: rows.map(({ kind, ...row }, n) => ({
    ...row,
    kind,
    differs: kind !== "limit",
    cells: ids.map((provider, m) => ({
      provider,
      isDocumented: (n + m) % 3 !== 0,
      says:
        (n + m) % 3 === 0
          ? []
          : [
              {
                text: kind === "capability" ? { zh: "能", en: "yes" } : same("5"),
                ...(kind === "capability" ? { can: true } : {}),
                clauses: [`${provider}-a`],
              },
            ],
    })),
  })),
  clauses: Object.fromEntries(ids.map((id) => [`${id}-a`, clause(id)])),
})
