import { describe, expect, it } from "vitest"
import {
  filedServices,
  haveAccessAt,
  isMeantBy,
  serviceStanding,
  subjectStanding,
} from "../../src/check/standing.ts"
import { Filing } from "../../src/filing/index.ts"
import { View } from "../../src/rule/index.ts"

const register = (data: NonNullable<Filing.Facts["register"]>) =>
  View.look(Filing.Register, data, "/register")
const service = (data: Filing.Service) => View.look(Filing.Service, data, "/services/0")
const website = (...names: ReadonlyArray<string>) =>
  service({ kind: "website", domains: names.map((name) => ({ name })) })
const filed = register({
  services: [
    {
      kind: "app",
      name: "溪桥茶",
      domains: ["xiqiao.cn"],
      access: ["here"],
      recordNumber: "浙ICP备2023018846号-2A",
    },
    {
      kind: "website",
      name: "溪桥茶",
      domains: ["www.xiqiao.com.cn"],
      access: ["there"],
      recordNumber: "浙ICP备2023018846号-1",
    },
  ],
})

const asked = (id: string) => ({
  id,
  is: (written: string) => written === id,
  isAmong: (written: ReadonlyArray<string>) => written.includes(id),
})

describe("where a subject is filed", () => {
  it.each([
    [{ isFiled: false }, "unfiled"],
    [{ isFiled: false, access: ["here"] }, "unfiled"],
    [{ isFiled: true, access: [] }, "elsewhere"],
    [{ isFiled: true, access: ["there"] }, "elsewhere"],
    [{ isFiled: true, access: ["there", "here"] }, "here"],
  ])("%j is %s", (subject, standing) => {
    expect(subjectStanding(register({ subject }), asked("here"))).toBe(standing)
  })
})

describe("where a service is filed", () => {
  it.each([
    ["xiqiao.com.cn", "elsewhere"],
    ["SHOP.XIQIAO.COM.CN", "elsewhere"],
    ["xiqiao.cn", "unfiled"],
    ["other.com.cn", "unfiled"],
    ["com.cn", "unfiled"],
  ])("knows a website by the registrable part of its domain: %s is %s", (name, standing) => {
    expect(serviceStanding(filed, website(name), asked("here"))).toBe(standing)
  })

  it("takes a website for filed when one of its domains is", () => {
    expect(serviceStanding(filed, website("other.cn", "xiqiao.com.cn"), asked("there"))).toBe("here")
  })

  it("knows an app by its name, whatever its domain", () => {
    const app = (name: string) => service({ kind: "app", name, domains: [{ name: "xiqiao.com.cn" }] })
    expect(serviceStanding(filed, app("溪桥茶"), asked("here"))).toBe("here")
    expect(serviceStanding(filed, app("溪桥茶 "), asked("here"))).toBe("here")
    expect(serviceStanding(filed, app("溪桥茶会"), asked("here"))).toBe("unfiled")
    expect(serviceStanding(filed, service({ kind: "miniProgram", name: "溪桥茶" }), asked("here"))).toBe(
      "unfiled",
    )
  })

  it("knows a website that was filed without a domain by its name, whatever domain it has by now", () => {
    const bare = register({
      services: [{ kind: "website", name: "溪桥茶", domains: [], access: ["here"] }],
    })
    const named = (name: string, more: Omit<Filing.Service, "kind"> = {}) =>
      serviceStanding(bare, service({ kind: "website", name, ...more }), asked("here"))
    expect(named("溪桥茶")).toBe("here")
    expect(named("溪桥茶 ", { domains: [] })).toBe("here")
    expect(named("溪桥茶", { domains: [{ name: "xiqiao.cn" }] })).toBe("here")
    expect(named("溪桥茶会", { domains: [{ name: "xiqiao.cn" }] })).toBe("unfiled")
    expect(
      serviceStanding(filed, service({ kind: "website", name: "溪桥茶", domains: [] }), asked("there")),
    ).toBe("unfiled")
  })

  it("is not asked for its domains where nothing of its kind is filed", () => {
    expect(serviceStanding(register({ services: [] }), service({ kind: "website" }), asked("here"))).toBe(
      "unfiled",
    )
  })
})

describe("the filed service that a change means", () => {
  it.each([
    ["xiqiao.cn", "app"],
    ["https://www.xiqiao.com.cn/", "website"],
    ["浙ICP备2023018846号-1", "website"],
    ["浙icp备2023018846-2a", "app"],
    ["浙ICP备2023018846号-3", undefined],
    ["浙ICP备2023018846号", undefined],
    ["other.cn", undefined],
    ["", undefined],
  ])("%s is %s", (reference, kind) => {
    expect(filedServices({ register: filed, services: [] }, reference).certain[0]?.kind).toBe(kind)
  })

  const withUnnumbered = register({
    services: [
      { kind: "website", domains: ["xiqiao.cn"], access: ["there"], recordNumber: "浙ICP备2023018846号-1" },
      { kind: "website", domains: ["chahui.cn"], access: ["here"] },
    ],
  })

  it("is the one with its number, whatever has none", () => {
    const found = filedServices({ register: withUnnumbered, services: [] }, "浙ICP备2023018846号-1")
    expect([found.certain.length, found.open, haveAccessAt(found, asked("here"))]).toEqual([
      1,
      undefined,
      false,
    ])
    expect(haveAccessAt(found, asked("there"))).toBe(true)
  })

  it("may be one without a number, where none has the number", () => {
    const found = filedServices({ register: withUnnumbered, services: [] }, "浙ICP备2023018846号-2")
    expect([found.certain.length, found.open]).toEqual([0, "/register/services/1/recordNumber"])
    expect(View.attempt(() => haveAccessAt(found, asked("here")))).toMatchObject({ _tag: "Undecided" })
  })

  const bare = (...entries: ReadonlyArray<Omit<Filing.FiledService, "kind">>) =>
    register({
      services: entries.map((entry) => ({ kind: "website", domains: [], access: ["here"], ...entry })),
    })
  const listed = (name: string | undefined, kind: "website" | "app" = "website") => [
    service({ kind, ...(name === undefined ? {} : { name }), domains: [{ name: "xiqiao.cn" }] }),
  ]
  const meant = (
    register: ReturnType<typeof bare>,
    services: ReturnType<typeof listed>,
    reference = "xiqiao.cn",
  ) => {
    const { certain, open } = filedServices({ register, services }, reference)
    return [certain.map((entry) => entry.recordNumber), open]
  }
  const tea = { name: "溪桥茶", recordNumber: "浙ICP备2023018846号-1" }

  it("is by a domain the website filed without one that is listed with it", () => {
    expect(meant(bare(tea), listed("溪桥茶 "), "www.xiqiao.cn")).toEqual([[tea.recordNumber], undefined])
    expect(meant(bare({ ...tea, domains: ["chahui.cn"] }), listed("溪桥茶"))).toEqual([[], undefined])
    expect(isMeantBy("xiqiao.cn", listed("溪桥茶")[0] ?? service({ kind: "app" }), bare(tea))).toBe(true)
  })

  it("is asked for where the names do not tell which", () => {
    const asks = "/register/services/0/domains"
    expect(meant(bare(tea), [])).toEqual([[], asks])
    expect(meant(bare(tea), listed("溪桥茶会"))).toEqual([[], asks])
    expect(meant(bare(tea), listed("溪桥茶", "app"))).toEqual([[], asks])
    expect(meant(bare(tea), listed(undefined))).toEqual([[], "/services/0/name"])
    expect(meant(bare(tea, tea), listed("溪桥茶"))).toEqual([[tea.recordNumber, tea.recordNumber], undefined])
    expect(meant(bare(tea, { ...tea, recordNumber: "浙ICP备2023018846号-2" }), listed("溪桥茶"))).toEqual([
      [],
      asks,
    ])
  })
})
