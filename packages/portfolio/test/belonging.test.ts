import { describe, expect, it } from "vitest"
import { type Cell, readTables, unreadOf } from "../src/index.ts"
import { tablesWith } from "./tables.ts"

type Rows = ReadonlyArray<ReadonlyArray<Cell>>

const services = (...rows: Rows) => [["客户编号", "服务代号", "种类", "服务名称"], ...rows]
const domains = (...rows: Rows) => [["客户编号", "服务代号", "域名"], ...rows]
const accounts = (...rows: Rows) => [["客户编号", "账号代号", "接入商（编号或名称）"], ...rows]
const servers = (...rows: Rows) => [["客户编号", "账号代号", "类别", "编号"], ...rows]
const persons = (...rows: Rows) => [["客户编号", "担任", "服务代号", "姓名"], ...rows]

const read = (sheets: Parameters<typeof tablesWith>[0]) => readTables(tablesWith(sheets))
const told = ({ faults }: ReturnType<typeof read>) =>
  faults.map(({ sheet, cell, code, effect }) => `${sheet} ${cell} ${code} ${effect}`)
const servicesIn = ({ portfolio }: ReturnType<typeof read>) => portfolio.filings[0]?.services

describe("a row that names no service", () => {
  it.each([
    ["was left out for its kind", ["C1", "S2", "网店", "乙站"]],
    ["was left out for its kind and has no code", ["C1", null, "网店", "乙站"]],
    ["was left out as there already", ["C1", "S1", "网站", "乙站"]],
  ])("belongs to nobody knows which, where another of the customer %s", (_, lost) => {
    const imported = read({
      services: services(["C1", "S1", "网站", "甲站"], lost, ["C1", "S7", "网店", "丙站"]),
      domains: domains(["C1", null, "a.cn"], ["C1", "S1", "b.cn"]),
    })
    expect(servicesIn(imported)).toEqual([{ kind: "website", name: "甲站", domains: [{ name: "b.cn" }] }])
    const fault = imported.faults.find(({ code }) => code === "ownerUnclear")
    expect(fault).toMatchObject({ sheet: "domains", cell: "B2", effect: "rowLeftOut", other: { row: 3 } })
    expect(fault?.message.zh).toMatch(/^未填“服务代号”，而 services![BC]3 那一行没有读入/u)
    expect(imported.readings).toEqual([])
  })

  it("belongs to the only one of its own customer, whatever others lost", () => {
    const imported = read({
      services: services(["C1", "S1", "网站", "甲站"], ["C2", "S1", "网店", "乙站"]),
      domains: domains(["C1", null, "a.cn"]),
    })
    expect(servicesIn(imported)).toMatchObject([{ domains: [{ name: "a.cn" }] }])
  })

  it("is asked which, by the codes that there are, or by names where there are none", () => {
    const fault = (...rows: Rows) =>
      read({ services: services(...rows), domains: domains(["C1", null, "a.cn"]) }).faults[0]
    const coded = fault(["C1", "S1", "网站", "甲站"], ["C1", "S2", "网站", "乙站"])
    expect(coded).toMatchObject({ code: "missing", cell: "B2", effect: "rowLeftOut", heading: "服务代号" })
    expect(coded?.message.zh).toBe("缺少“服务代号”，这一行没有读入")
    expect(coded?.fix).toEqual({ zh: "填上它：S1、S2", en: "fill it in: S1, S2" })
    expect(fault(["C1", null, "网站", "甲站"], ["C1", null, "网站", "乙站"])?.fix.zh).toBe(
      "填上它：甲站、乙站",
    )
  })

  it("is told that the customer has none", () => {
    const imported = read({
      subjects: [["客户编号"], ["C1"]],
      domains: domains(["C1", null, "a.cn"]),
      servers: servers(["C1", null, "服务器", "web-1"]),
    })
    expect(told(imported)).toEqual(["domains B2 noService rowLeftOut", "servers B2 noAccount rowLeftOut"])
    expect(imported.faults[0]?.message.zh).toBe("“服务”表里没有客户“C1”的服务")
    expect(imported.faults[1]?.message.en).toBe('the sheet of accounts has none of customer "C1"')
  })
})

describe("a server that names no account", () => {
  it.each([
    ["lacks its provider", ["C1", "A2", null]],
    ["is a second one at the provider", ["C1", "A2", "acme"]],
    ["is there already", ["C1", "A1", "other"]],
  ])("belongs to nobody knows which, where another account %s", (_, lost) => {
    const imported = read({
      accounts: accounts(["C1", "A1", "acme"], lost),
      servers: servers(["C1", null, "服务器", "web-1"]),
    })
    expect(imported.portfolio.filings[0]?.accounts).toEqual([{ provider: "acme" }])
    expect(told(imported)).toContain("servers B2 ownerUnclear rowLeftOut")
  })
})

describe("a service that was left out", () => {
  it("is not taken for another one of the same name", () => {
    const imported = read({
      services: services(["C1", "S1", "网店", "茶会"], ["C1", "S2", "网站", "书店"]),
      domains: domains(["C1", "茶会", "a.cn"], ["C1", "S1", "b.cn"], ["C1", "书店", "c.cn"]),
    })
    expect(servicesIn(imported)).toMatchObject([{ name: "书店", domains: [{ name: "c.cn" }] }])
    expect(told(imported).slice(1)).toEqual([
      "domains B2 ownerLeftOut rowLeftOut",
      "domains B3 ownerLeftOut rowLeftOut",
    ])
  })

  it("is not taken for one of the same name that is there", () => {
    const imported = read({
      services: services(["C1", "S1", "网店", "茶会"], ["C1", "S2", "网站", "茶会"]),
      domains: domains(["C1", "茶会", "a.cn"]),
    })
    expect(servicesIn(imported)).toEqual([{ kind: "website", name: "茶会" }])
    expect(told(imported).slice(1)).toEqual(["domains B2 ownerLeftOut rowLeftOut"])
  })
})

describe("an id in another width", () => {
  it("finds what is meant, and the reading is told", () => {
    const imported = read({
      subjects: [["客户编号"], ["C001"], ["Ｃ００２"]],
      services: services(["Ｃ００１", "Ｓ1", "网站", "甲站"], ["C002", "S1", "网站", "乙站"]),
      domains: domains(["C001", "S1", "a.cn"], ["C002", "Ｓ１", "b.cn"]),
      accounts: accounts(["C001", "A1", "acme"]),
      servers: servers(["C001", "Ａ1", "服务器", "web-1"]),
      persons: persons(["C001", "服务负责人", "S１", "张三"]),
    })
    expect(imported.faults).toEqual([])
    expect(imported.portfolio.filings).toMatchObject([
      {
        customer: "C001",
        services: [{ name: "甲站", domains: [{ name: "a.cn" }], principal: { name: "张三" } }],
        accounts: [{ servers: [{ id: "web-1" }] }],
      },
      { customer: "C002", services: [{ name: "乙站", domains: [{ name: "b.cn" }] }] },
    ])
    expect(imported.readings.map(({ sheet, cell, why, found, as }) => [sheet, cell, why, found, as])).toEqual(
      [
        ["subjects", "A3", "width", "Ｃ００２", "C002"],
        ["persons", "C2", "width", "S１", "S1"],
        ["services", "A2", "width", "Ｃ００１", "C001"],
        ["domains", "B3", "width", "Ｓ１", "S1"],
        ["servers", "B2", "width", "Ａ1", "A1"],
      ],
    )
  })

  it("calls the customer in half width, whichever row is the first, with and without a table of customers", () => {
    for (const ids of [
      ["Ｃ００２", "C002"],
      ["C002", "Ｃ００２"],
    ]) {
      const rows = services(...ids.map((id, n) => [id, `S${n}`, "网站", `站${n}`]))
      for (const imported of [
        read({ services: rows }),
        ...ids.map((id) => read({ subjects: [["客户编号"], [id]], services: rows })),
      ]) {
        expect(imported.faults).toEqual([])
        expect(imported.portfolio.filings.map(({ customer }) => customer)).toEqual(["C002"])
        expect(servicesIn(imported)).toHaveLength(2)
        const read = imported.readings.filter(({ sheet }) => sheet === "services")
        expect(read.map(({ cell, found, as }) => [cell, found, as])).toEqual([
          [`A${2 + ids.indexOf("Ｃ００２")}`, "Ｃ００２", "C002"],
        ])
      }
    }
  })

  it.each([
    ["Ｃ－１　乙", "C－1　乙"],
    ["甲（上海）", "甲（上海）"],
    ["Ａ（１）", "A(1)"],
    ["①", "①"],
  ])("%s is called %s: brackets stay where they are those of Chinese words", (written, as) => {
    expect(read({ subjects: [["客户编号"], [written]] }).portfolio.filings).toEqual([{ customer: as }])
  })

  it("is not understood where two are meant, and as it is written where that is one of them", () => {
    const imported = read({
      subjects: [["客户编号"], ["C1"], ["Ｃ1"]],
      services: services(["C１", "S1", "网站", "甲站"], ["Ｃ1", "S1", "网站", "乙站"]),
    })
    expect(told(imported)).toEqual(["services A2 unknownCustomer rowLeftOut"])
    expect(imported.portfolio.filings.map(({ customer }) => customer)).toEqual(["C1", "Ｃ1"])
    expect(imported.portfolio.filings[1]?.services).toMatchObject([{ name: "乙站" }])
  })

  it("is told once, and not again where the rows below leave it blank", () => {
    const imported = read({
      subjects: [["客户编号"], ["C1"]],
      services: services(["Ｃ1", "S1", "网站", "甲站"], [null, "S2", "网站", "乙站"]),
    })
    expect(servicesIn(imported)?.length).toBe(2)
    expect(imported.readings.map(({ cell, why }) => [cell, why])).toEqual([
      ["A2", "width"],
      ["A3", "above"],
    ])
  })

  it("is not taken for what was left out under just that id", () => {
    const imported = read({
      services: services(["C1", "S1", "网店", "甲站"], ["C1", "Ｓ１", "网站", "乙站"]),
      domains: domains(["C1", "S1", "a.cn"]),
    })
    expect(servicesIn(imported)).toEqual([{ kind: "website", name: "乙站" }])
    expect(told(imported).slice(1)).toEqual(["domains B2 ownerLeftOut rowLeftOut"])
  })

  it("is that of the customer of a fault too", () => {
    const imported = read({
      subjects: [["客户编号"], ["C1"]],
      services: services(["Ｃ1", "S1", "网店", "甲站"]),
    })
    expect(imported.faults).toMatchObject([{ cell: "C2", customer: "C1" }])
  })
})

describe("a person of several services", () => {
  const given = (of: string) =>
    read({
      services: services(["C1", "S1", "网站", "甲站"], ["C1", "S2", "网站", "乙站"]),
      persons: persons(["C1", "服务负责人", "S2", "李四"], ["C1", "服务负责人", of, "张三"]),
    })
  const names = (imported: ReturnType<typeof read>) =>
    servicesIn(imported)?.map(({ principal }) => principal?.name)

  it.each([
    ["S1；S9", "persons C3 unknownService cellLeftOut"],
    ["S1；S2", "persons B3 twice cellLeftOut"],
  ])("is taken for those that there are, and what is stray is told: %s", (of, fault) => {
    expect(names(given(of))).toEqual(["张三", "李四"])
    expect(told(given(of))).toEqual([fault])
    expect(unreadOf(given(of)).map(({ lost }) => lost)).toEqual(["cell"])
  })

  it.each([
    ["S8；S9", ["persons C3 unknownService rowLeftOut", "persons C3 unknownService rowLeftOut"]],
    ["S2；S9", ["persons B3 twice rowLeftOut", "persons C3 unknownService rowLeftOut"]],
    ["S2", ["persons B3 twice rowLeftOut"]],
  ])("is left out where none is left: %s", (of, faults) => {
    expect(names(given(of))).toEqual([undefined, "李四"])
    expect(told(given(of)).toSorted()).toEqual(faults)
  })

  it("may be named to one of them twice", () => {
    expect(given("S1；S1").faults).toEqual([])
  })

  it("is named in either language where another is there already", () => {
    const { message, found } = given("S2").faults[0] ?? {}
    expect(found).toBe("服务负责人")
    expect(message).toEqual({
      zh: "“服务负责人”在 persons!B2 已经有了",
      en: '"responsible person of the service" is there already, at persons!B2',
    })
  })
})

describe("a sheet without the column of customers", () => {
  const rows = [
    ["服务代号", "种类"],
    ["S1", "网站"],
    ["S2", "网站"],
  ]

  it("is one fault, and nothing of it is read", () => {
    const imported = read({ subjects: [["客户编号"], ["C1"]], services: rows })
    expect(told(imported)).toEqual(["services A1 noCustomers sheetLeftOut"])
    expect(imported.faults[0]).toMatchObject({ heading: "" })
    expect(imported.faults[0]?.message.zh).toBe("工作表“services”没有“客户编号”这一列，整张表没有读入")
    expect(unreadOf(imported)).toMatchObject([{ cell: "A1", lost: "sheet" }])
    expect(imported.portfolio.filings).toEqual([{ customer: "C1" }])
  })

  it("is none where the sheet has no rows", () => {
    expect(read({ services: rows.slice(0, 1) }).faults).toEqual([])
    expect(read({ services: [...rows.slice(0, 1), [null, " "]] }).faults).toEqual([])
  })

  it("does not keep the rows of other sheets from being read", () => {
    const imported = read({
      subjects: [["主体名称"], ["甲公司"]],
      services: services(["C1", "S1", "网站", "甲站"]),
    })
    expect(told(imported)).toEqual(["subjects A1 noCustomers sheetLeftOut"])
    expect(servicesIn(imported)).toEqual([{ kind: "website", name: "甲站" }])
  })
})

describe("the heading of a fault", () => {
  it.each([
    ["as the file has it, in English", ["customer", "service", "kind", "is commercial"], "is commercial"],
    ["as the file has it, by path", ["customer", "service", "kind", "isCommercial"], "isCommercial"],
    ["as the file has it, in Chinese", ["客户编号", "服务代号", "种类", " 经营性"], "经营性"],
  ])("stands there %s", (_, headings, heading) => {
    const { faults } = read({ services: [headings, ["C1", "S1", "website", "maybe"]] })
    expect(faults).toMatchObject([{ cell: "D2", heading }])
  })

  it.each([
    [["customer", "service"], "kind", "kind"],
    [["客户编号", "服务代号"], "种类", "kind"],
  ])("is in the language of the others where the file has no such column: %j", (headings, heading) => {
    const { faults } = read({ services: [headings, ["C1", "S1"]] })
    expect(faults).toMatchObject([{ code: "missing", cell: "A2", heading }])
    expect(faults[0]?.choices).toContainEqual({ zh: "网站", en: "website" })
  })

  it("is that of a reference too, and no list stands behind a colon where there is none", () => {
    const { faults } = read({
      subjects: [
        ["customer", "name of the subject"],
        [null, "a"],
      ],
    })
    expect(faults).toMatchObject([{ heading: "customer", fix: { zh: "填上它", en: "fill it in" } }])
  })
})
