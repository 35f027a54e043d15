import type { Portfolio } from "@openbeian/core/filing"
import { readTables, type Table, tablesOf, write } from "@openbeian/portfolio"
import { Effect, Result } from "effect"

export const rowsWanted = 10_000
export const columnsWanted = 30

/** A workbook whose sheet of services has 10 000 rows of 30 columns, every cell of them filled. */
export const workbook = async (): Promise<Uint8Array> => {
  const { tables, ...more } = Result.getOrThrow(tablesOf(portfolio, "zh"))
  return Effect.runPromise(write(readTables({ ...more, tables: tables.map(narrowed) }), { language: "zh" }))
}

/** The table of services without the columns that nobody filled in. */
const narrowed = (table: Table): Table => {
  if (table.sheet !== "services") return table
  const [head = [], ...rows] = table.rows
  const filled = head.flatMap((_, column) => (rows.every((row) => row[column] !== null) ? [column] : []))
  const kept = filled.slice(0, columnsWanted)
  return { ...table, rows: table.rows.map((row) => kept.map((column) => row[column] ?? null)) }
}

const perCustomer = 10

const portfolio: Portfolio.Portfolio = {
  openbeian: 1,
  accounts: [
    {
      provider: "kingsoft",
      servers: Array.from({ length: perCustomer }, (_, server) => ({ id: `web-${server + 1}` })),
    },
  ],
  filings: Array.from({ length: rowsWanted / perCustomer }, (_, customer) => ({
    customer: `C${customer + 1}`,
    subject: { kind: "enterprise", name: `杭州溪桥${customer + 1}号有限公司` },
    services: Array.from({ length: perCustomer }, (_, service) => ({
      kind: "app",
      name: `溪桥茶 ${customer + 1}-${service + 1}`,
      domains: [],
      runsOn: `web-${service + 1}`,
      isOpen: service % 2 === 0,
      readyOn: `2026-12-${String((service % 28) + 1).padStart(2, "0")}`,
      openedOn: `2026-${String((customer % 9) + 1).padStart(2, "0")}-11`,
      isPublicSecurityFiled: false,
      isCommercial: service % 3 === 0,
      licenceNumber: `浙B2-2024${String(customer * perCustomer + service).padStart(6, "0")}`,
      isToldNoLicence: true,
      remark: `第 ${customer + 1} 户第 ${service + 1} 个`,
      nameIsChecked: true,
      nameFitsSubject: true,
      nameIsBackedByDocument: false,
      shownNumber: `浙ICP备${20_230_000 + customer}号-${service + 1}A`,
      shownAt: "settings",
      shownLink: "https://beian.miit.gov.cn/",
      shownCopyright: `杭州溪桥${customer + 1}号有限公司`,
      preApprovalSectors: ["news"],
      preApprovals: [{ sector: "news", number: `浙新审 ${customer}` }],
      files: {},
      languages: ["中文", "英文"],
      icon: { bytes: 40_000 + service, width: 512, height: 512 },
      usesNetwork: true,
      serviceType: "工具",
      category: "生活服务",
      platforms: [{ os: "android", packageName: `cn.example.a${customer}.b${service}` }],
    })),
  })),
}
