import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { said } from "./answer.ts"

const verdicts = (rule: string, name: string, businessScope: string) => {
  const facts: Filing.Facts = {
    subject: { kind: "enterprise", name, businessScope, hasFinancialLicence: false },
    services: [{ kind: "website", domains: [], preApprovals: [] }],
    register: { subject: { isFiled: false }, services: [] },
  }
  return said(rule, facts).map(({ verdict }) => verdict)
}

describe.each(["nwcd/finance-words-come-with-an-approval", "nwcd/finance-words-come-with-a-licence"])(
  "名称和经营范围 in %s, read as either and as both",
  (rule) => {
    it.each([
      ["both readings refuse words in name and scope", "溪桥资产管理公司", "资产管理", "Fail"],
      ["either refuses a word in the scope alone, both takes it", "溪桥茶业公司", "支付", "Review"],
      ["either refuses a word in the name alone, both takes it", "溪桥理财公司", "茶叶", "Review"],
      ["no reading refuses where there is no such word", "溪桥茶业公司", "茶叶", "NotApplicable"],
    ])("%s", (_, name, scope, verdict) => {
      expect(verdicts(rule, name, scope)).toEqual([verdict])
    })
  },
)
