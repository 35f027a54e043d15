import type { Filing } from "@openbeian/core/filing"
import { text } from "@openbeian/core/text"
import { describe, expect, it } from "vitest"
import { changesOf, thingOf } from "../src/document/thing.ts"

const filing: Filing.Facts = {
  subject: { name: "溪桥茶业", principal: { name: "江见山" }, legalRepresentative: { name: "柳岸" } },
  services: [
    { kind: "website", name: "溪桥", principal: { name: "舟行" }, domains: [{ name: "a.cn" }, {}] },
    { kind: "app" },
  ],
  accounts: [
    { provider: "kingsoft", servers: [{ id: "ks-1" }, {}], codes: [{ id: "code-1" }] },
    { provider: "aliyun", id: "12345" },
  ],
  register: { services: [{ kind: "website", recordNumber: "浙ICP备1号-1" }] },
  changes: [{ kind: "cancelService", service: "old.cn" }],
}

describe("what has to be renewed or changed", () => {
  it.each([
    ["/services/0/domains/0", "域名 a.cn", "domain a.cn"],
    ["/services/0/domains/1/expiresOn", "第 2 个域名", "domain 2"],
    ["/services/0/principal/mobile", "服务负责人 舟行", "responsible person of the service 舟行"],
    ["/services/0", "网站 溪桥", "website 溪桥"],
    ["/services/0/name", "网站 溪桥", "website 溪桥"],
    ["/services/1", "第 2 个APP", "app 2"],
    ["/subject/principal", "主体负责人 江见山", "responsible person of the subject 江见山"],
    ["/subject/legalRepresentative/name", "法定代表人 柳岸", "legal representative 柳岸"],
    ["/subject/credential/number", "主体 溪桥茶业", "subject 溪桥茶业"],
    ["", "主体 溪桥茶业", "subject 溪桥茶业"],
    ["/accounts/0/servers/0", "服务器 ks-1", "server ks-1"],
    ["/accounts/0/servers/1", "第 2 个服务器", "server 2"],
    ["/accounts/0/codes/0/isSpent", "授权码 code-1", "code code-1"],
    ["/accounts/0", "账号 kingsoft", "account kingsoft"],
    ["/accounts/1/subjects", "账号 12345", "account 12345"],
    ["/register/services/0", "已备案的服务 浙ICP备1号-1", "filed service 浙ICP备1号-1"],
    ["/changes/0", "已备案的服务 old.cn", "filed service old.cn"],
    ["/nothing/9", "主体 溪桥茶业", "subject 溪桥茶业"],
  ])("%s is %s", (path, zh, en) => {
    expect(thingOf(filing, { path })).toEqual(text(zh, en))
  })

  it("is, of a whole, told with the parts that decided it, each once and three at most", () => {
    expect(
      thingOf(filing, {
        path: "/subject",
        facts: ["/subject/kind", "/subject/principal/name", "/subject/principal/mobile"],
      }).zh,
    ).toBe("主体 溪桥茶业（主体负责人 江见山）")
    const facts = [
      "/services/0/domains/0/name",
      "/accounts/0/servers/0/id",
      "/accounts/0/codes/0",
      "/accounts/1/id",
    ]
    expect(thingOf(filing, { path: "/services/0", facts }).en).toBe(
      "website 溪桥 (domain a.cn, server ks-1, code code-1, …)",
    )
  })

  it("is not told twice where the part that decided it is the whole", () => {
    const named: Filing.Facts = { ...filing, changes: [{ kind: "cancelService", service: "浙ICP备1号-1" }] }
    const facts = ["/register/services/0/access", "/changes/0/service"]
    expect(thingOf(named, { path: "/changes/0", facts })).toEqual(
      text("已备案的服务 浙ICP备1号-1", "filed service 浙ICP备1号-1"),
    )
    expect(thingOf(filing, { path: "/changes/0", facts }).en).toBe(
      "filed service old.cn (filed service 浙ICP备1号-1)",
    )
  })

  it("is named in front of each change, which is said once for all that need it", () => {
    const renew = text("先续费", "renew it first")
    const said = changesOf([
      { thing: text("域名 a.cn", "domain a.cn"), fix: renew },
      { thing: text("域名 b.cn", "domain b.cn"), fix: renew },
      { thing: text("域名 a.cn", "domain a.cn"), fix: text("完成实名", "verify it") },
      { thing: text("域名 a.cn", "domain a.cn"), fix: renew },
    ])
    expect(said).toEqual(
      text(
        "域名 a.cn、域名 b.cn：先续费；域名 a.cn：完成实名",
        "domain a.cn, domain b.cn: renew it first; domain a.cn: verify it",
      ),
    )
  })
})
