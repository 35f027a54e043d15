import type { Filing, Portfolio } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { acme } from "./acme/index.ts"
import { cleanFiling, sample, today } from "./filings/index.ts"
import { exampleRegulations } from "./regulations/index.ts"

/**
 * A broker with two customers, and all that is wanted to plan for them (示例客户组合): a small plan that has something in
 * each of its parts. One subject is filed, with a website whose domain ends; the other is not and has no account, with a
 * website that lacks its name. Two cells of the workbook could not be read.
 */
export const broker = () => ({
  portfolio: portfolio(),
  plugins: [acme, second] as const,
  regulations: exampleRegulations,
  today,
  assumptions: {
    openbeian: 1,
    prices: [acme, second].map(({ id }) => ({ provider: id, product: "large", yuan: 560 })),
  } as const,
  unread: [
    {
      sheet: "人员",
      row: 2,
      column: 4,
      cell: "D2",
      heading: "身份证号",
      found: "33010619800101123",
      message: text("少一位", "one digit is missing"),
      lost: "cell",
      customer: "xiqiao",
    },
    {
      sheet: "域名",
      row: 9,
      column: 1,
      cell: "A9",
      heading: "客户编号",
      found: "小桥茶社",
      message: text("没有这个客户", "there is no such customer"),
      lost: "row",
    },
  ] as const,
})

/** A provider that is as the first. */
const second: Plugin.Plugin = {
  ...acme,
  id: "second",
  name: text("第二云", "Second Cloud"),
  monogram: "二",
  level: "community",
}

const portfolio = (): Portfolio.Portfolio => {
  const [filed, unfiled] = [clean("330000", true), clean("440000", false)]
  const { name: _, ...nameless } = website(unfiled, "", "nanling-shop.cn")
  return {
    openbeian: 1,
    filings: [
      {
        ...named(filed, "杭州溪桥茶业有限公司"),
        customer: "xiqiao",
        services: [
          website(filed, "溪桥茶业", "xiqiaotea.cn"),
          website(filed, "溪桥茶馆", "xiqiaohouse.cn"),
          { ...website(filed, "溪桥旧站", "old-xiqiao.cn", { expiresOn: "2026-12-01" }) },
        ],
      },
      {
        ...named(unfiled, "广州南岭智造科技有限公司"),
        customer: "nanling",
        accounts: [],
        services: [website(unfiled, "南岭智造", "nanling.cn"), nameless],
      },
    ],
  }
}

/** A clean filing of a unit of a province, with a website that is filed nowhere. */
const clean = (province: string, isFiled: boolean): Filing.Facts => {
  const found = sample(cleanFiling({ provider: acme }), 400).find(
    ({ subject, register, services }) =>
      subject?.province === province &&
      subject.kind !== "individual" &&
      register?.subject?.isFiled === isFiled &&
      register.services?.length === 0 &&
      services?.[0]?.kind === "website",
  )
  if (found === undefined) throw new Error(`no clean filing of a unit in ${province} among the samples`)
  return found
}

const named = ({ subject, ...facts }: Filing.Facts, name: string): Filing.Facts => ({
  ...facts,
  subject: { ...subject, name },
  accounts: facts.accounts?.map((account) => ({ ...account, realName: name })) ?? [],
})

const website = (
  { services: [first] = [] }: Filing.Facts,
  name: string,
  domain: string,
  more: Filing.Domain = {},
): Filing.Service => {
  if (first === undefined) throw new Error("a clean filing has a service")
  const [known] = first.domains ?? []
  return { ...first, name, domains: [{ ...known, name: domain, ...more }] }
}
