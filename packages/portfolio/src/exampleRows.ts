import type { Portfolio } from "@openbeian/core/filing"
import * as Result from "effect/Result"
import type { Cell } from "./Cell.ts"
import { example, type Language, type SheetId } from "./names.ts"
import { tablesOf } from "./writeTables.ts"

/** The rows of an example, under a customer that is not read. */
export const exampleRows = (
  language: Language,
  provider: string,
): ReadonlyMap<SheetId, ReadonlyArray<ReadonlyArray<Cell>>> => {
  const { tables } = Result.getOrThrow(tablesOf(portfolio(provider), language))
  return new Map(
    tables.map(({ sheet, rows }) => [
      sheet,
      rows.slice(1).map(([, ...cells]) => [example[language], ...cells]),
    ]),
  )
}

const principal = {
  name: "张三",
  residency: "mainland",
  credential: {
    type: "residentId",
    number: "330106198804121235",
    province: "330000",
    validUntil: "2036-03-14",
  },
  mobile: "13800138000",
  emergencyPhone: "0571-88880000",
  email: "zhangsan@example.cn",
} as const

/** Invented, with valid check digits. */
const portfolio = (provider: string): Portfolio.Portfolio => ({
  openbeian: 1,
  filings: [
    {
      customer: "C001",
      subject: {
        kind: "enterprise",
        name: "杭州溪桥茶业有限公司",
        credential: {
          type: "businessLicence",
          number: "91330106MA2CE7K473",
          province: "330000",
          address: "杭州市西湖区溪桥路 18 号",
          validUntil: "long-term",
        },
        province: "330000",
        city: "杭州市",
        district: "西湖区",
        principal,
        legalRepresentative: principal,
      },
      services: [
        {
          kind: "website",
          name: "溪桥茶",
          readyOn: "2026-12-01",
          runsOn: "server-1",
          principal,
          languages: ["中文"],
          contents: ["企业展示"],
          domains: [
            {
              name: "example.cn",
              registrant: "杭州溪桥茶业有限公司",
              registrar: "示例注册商",
              realName: "verified",
              realNameOn: "2026-06-02",
              expiresOn: "2028-06-01",
            },
          ],
        },
        {
          kind: "app",
          name: "溪桥茶",
          usesNetwork: true,
          platforms: [{ os: "android", packageName: "cn.example.tea", name: "溪桥茶" }],
        },
      ],
      accounts: [
        {
          provider,
          id: "2000123456",
          realName: "杭州溪桥茶业有限公司",
          isVerified: true,
          openOrders: [],
          servers: [{ id: "server-1", product: "云服务器", region: "mainland", months: 12, quotaUsed: 1 }],
          codes: [{ id: "A1B2C3D4", origin: "thisAccount", isSpent: false }],
        },
      ],
      register: {
        subject: { isFiled: true, recordNumber: "浙ICP备2023018846号", access: [provider] },
        services: [
          {
            kind: "website",
            recordNumber: "浙ICP备2023018846号-1",
            name: "溪桥茶",
            domains: ["example.com"],
          },
        ],
      },
    },
  ],
})
