import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { type Cell, readTables, tablesOf, unreadOf } from "../src/index.ts"
import { tablesWith } from "./tables.ts"

const services = [
  ["customer", "service", "kind", "name"],
  ["C1", "S1", "website", "茶会"],
]
const domains = (...rows: ReadonlyArray<ReadonlyArray<Cell>>) => [
  ["客户编号", "服务代号", "域名", "域名到期日"],
  ...rows,
]

const read = (rows: ReadonlyArray<ReadonlyArray<Cell>>, more?: Parameters<typeof tablesWith>[1]) =>
  readTables(tablesWith({ services, domains: rows }, more))

const domainsIn = ({ portfolio }: ReturnType<typeof readTables>) =>
  portfolio.filings[0]?.services?.[0]?.domains

describe("what is understood is shown as understood", () => {
  it.each([
    ["a pasted address", "https://www.Example.cn/index.html?a=1", "www.example.cn"],
    ["full width", "ｅｘａｍｐｌｅ．ｃｎ", "example.cn"],
    ["blanks", " example . cn ", "example.cn"],
    ["a Chinese name", "http://茶.cn/", "茶.cn"],
  ])("a domain: %s", (_, written, as) => {
    const imported = read(domains(["C1", "S1", written, null]))
    expect(imported.faults).toEqual([])
    expect(domainsIn(imported)).toEqual([{ name: as }])
    expect(imported.readings).toMatchObject([{ cell: "C2", why: "domain", found: written, as }])
  })

  it.each([
    "foo bar.com",
    "192.168.0.1",
    "http://localhost:8080",
    "a.cn b.cn",
    "a.cn、b.cn",
    "a.cn和b.cn",
    "tea",
  ])("what is no domain is told at its cell and left out, and the rest of its row is kept: %s", (written) => {
    const imported = read(domains(["C1", "S1", written, "2027-03-01"]))
    expect(domainsIn(imported)).toEqual([{ expiresOn: "2027-03-01" }])
    expect(imported.faults).toMatchObject([
      { sheet: "domains", cell: "C2", code: "noDomainName", found: written, effect: "cellLeftOut" },
    ])
    expect(imported.faults[0]?.fix.en).toContain("such as example.cn")
  })

  it.each(["a.cn、b.cn", "a.cn和b.cn", "a.cn 与 b.cn", "a.cn，b.cn"])(
    "several domains of a record in one cell are several: %s",
    (written) => {
      const register = [
        ["customer", "record of", "kind of service", "domains"],
        ["C1", "service", "website", written],
      ]
      const { portfolio, faults, readings } = readTables(tablesWith({ services, register }))
      expect(faults).toEqual([])
      expect(portfolio.filings[0]?.register?.services?.[0]?.domains).toEqual(["a.cn", "b.cn"])
      expect(readings.map(({ found, as }) => [found, as])).toEqual(
        /[和与]/u.test(written) ? [[written, "a.cn；b.cn"]] : [],
      )
    },
  )

  it("one domain that looks like several is written and read as one", () => {
    const filings = [
      {
        customer: "C1",
        services: [{ kind: "website" as const, domains: [{ name: "www.cn和b.cn" }] }],
        register: { services: [{ kind: "website" as const, domains: ["www.cn和b.cn"] }] },
      },
    ]
    const made = Result.getOrThrow(tablesOf({ openbeian: 1, filings }, "zh"))
    expect(readTables(made).portfolio.filings).toEqual(filings)
  })

  it.each(["？", "yes/no", "有 或 无"])(
    "what is neither yes nor no is shown as it is written: %s",
    (written) => {
      const subjects = [
        ["客户编号", "有公章"],
        ["C1", written],
      ]
      const { faults } = readTables(tablesWith({ subjects }))
      expect(faults).toMatchObject([{ code: "notBoolean", found: written }])
      expect(faults[0]?.message.zh).toContain(`“${written}”`)
    },
  )

  it("a public address is kept, and so is what is quoted, which is told", () => {
    const imported = read(domains(["C1", "S1", "1.2.4.8", null], ["C1", "S1", '"192.168.0.1"', null]))
    expect(domainsIn(imported)).toEqual([{ name: "1.2.4.8" }, { name: "192.168.0.1" }])
    expect(imported.faults).toMatchObject([{ cell: "C3", code: "noDomainName", effect: "kept" }])
  })

  it("a server that nobody has is told at its cell and kept; one of the broker is known", () => {
    const { portfolio, faults } = readTables(
      tablesWith({
        services: [
          ["customer", "service", "kind", "所用服务器或授权码的编号"],
          ["C1", "S1", "website", "ghost"],
          ["C1", "S2", "website", "web-1"],
        ],
        accounts: [
          ["customer", "account", "接入商（编号或名称）"],
          ["(broker)", "A1", "acme"],
        ],
        servers: [
          ["customer", "account", "类别", "编号"],
          ["(broker)", "A1", "服务器", "web-1"],
        ],
      }),
    )
    expect(faults).toMatchObject([
      { sheet: "services", cell: "D2", code: "unknownCarrier", found: "ghost", effect: "kept" },
    ])
    expect(portfolio.filings[0]?.services?.map(({ runsOn }) => runsOn)).toEqual(["ghost", "web-1"])
  })

  it.each([
    ["text", "2027年3月1日", "date", 1900],
    ["text with dots", "2027.3.1", "date", 1900],
    ["full width", "２０２７－０３－０１", "date", 1900],
    ["as a document has it", "2027-03-01", undefined, 1900],
    ["text with a time", "2027-03-01 23:59", "date", 1900],
    ["text with a time and seconds", "2027/3/1 8:05:09", "date", 1900],
    ["text with a time as programs write it", "2027-03-01T15:59:59.999Z", "date", 1900],
    ["the start of the day in China, by Greenwich", "2027-02-28T16:00:00.000Z", "date", 1900],
    ["with the offset of China", "2027-03-01T00:00:00+08:00", "date", 1900],
    ["with the offset of China, its last minute", "2027-03-01 23:59 +0800", "date", 1900],
    ["with an offset of hours alone", "2027-03-01T12:00:00+08", "date", 1900],
    ["with an offset west of Greenwich", "2027-02-28T11:30:00-04:30", "date", 1900],
    ["with the offset of the first places", "2027-03-01T06:00:00+14:00", "date", 1900],
    ["with the offset of the last places", "2027-02-28T04:00:00-12:00", "date", 1900],
    ["with the time of twelve hours at midnight", "2027/3/1 12:00:00 AM", "date", 1900],
    ["with the time of twelve hours at night", "2027/3/1 11:59 pm", "date", 1900],
    ["text with a time in full width", "２０２７－０３－０１　２３：５９", "date", 1900],
    ["the count of days as a text", "46447", "date", 1900],
    ["the count of days in full width", "４６４４７", "date", 1900],
    ["digits as a number", 20_270_301, "date", 1900],
    ["a number of 1900", 46_447, "date", 1900],
    ["a number of 1904", 44_985, "date", 1904],
    ["a cell with a day", new Date("2027-03-01T00:00:00Z"), undefined, 1900],
    ["a cell with a day and a time", new Date("2027-03-01T18:30:00Z"), "date", 1900],
  ] as const)("a day: %s", (_, written, why, epoch) => {
    const imported = read(domains(["C1", "S1", "example.cn", written]), { epoch })
    expect(imported.faults).toEqual([])
    expect(domainsIn(imported)).toEqual([{ name: "example.cn", expiresOn: "2027-03-01" }])
    expect(imported.readings.map((one) => one.why)).toEqual(why === undefined ? [] : [why])
  })

  it.each([
    "19999",
    "70000",
    "4644",
    "464470",
    "2027-03-01 24:00",
    "2027-03-01 09:60",
    "2027-03-01 09:00:60",
    "2027-03-01 9",
    "2027-02-30 09:00",
    "soon 09:00",
    "长期 09:00",
    "2027-03-01T24:00:00Z",
    "2027-03-01T12:60:00Z",
    "2027-03-01T12:00:00+14:01",
    "2027-03-01T12:00:00-12:01",
    "2027-03-01T12:00:00+08:60",
    "2027-03-01T12:00:00+8",
    "2027-03-01Z",
    "2027-03-01 +08:00",
    "2027-03-01 0:00 AM",
    "2027-03-01 13:00 PM",
    "2027-03-01 11:00 AM Z",
  ])("no day: %s", (written) => {
    const imported = read(domains(["C1", "S1", "example.cn", written]))
    expect(imported.faults).toMatchObject([{ cell: "D2", code: "notADay", found: written }])
    expect(domainsIn(imported)).toEqual([{ name: "example.cn" }])
  })

  it("no day: the words for no last day with a time", () => {
    const persons = (written: string) =>
      readTables(
        tablesWith({
          subjects: [
            ["customer", "证件有效期至"],
            ["C1", written],
          ],
        }),
      )
    expect(persons("长期").portfolio.filings[0]?.subject?.credential?.validUntil).toBe("long-term")
    expect(persons("长期 09:00").faults).toMatchObject([{ code: "notADay", found: "长期 09:00" }])
  })

  it.each([
    ["2027-02-28T15:59:59.999Z", "2027-02-28"],
    ["2027-03-01T16:00:00Z", "2027-03-02"],
    ["2026-12-31T16:00:00Z", "2027-01-01"],
    ["2028-02-28T16:00:00Z", "2028-02-29"],
    ["2027-03-01T06:00:00+14:00", "2027-03-01"],
    ["2027-03-01T05:59:00+14:00", "2027-02-28"],
    ["2027-02-28T03:59:00-12:00", "2027-02-28"],
    ["2027-03-01T00:00:00", "2027-03-01"],
  ])("an instant is of its day in China, and shown as that: %s", (written, as) => {
    const imported = read(domains(["C1", "S1", "example.cn", written]))
    expect(domainsIn(imported)).toMatchObject([{ expiresOn: as }])
    expect(imported.readings).toMatchObject([{ why: "date", as }])
  })

  it.each([
    ["20000", "1954-10-03"],
    ["69999", "2091-08-24"],
  ])("the first and last count of days that is read as a text: %s", (written, as) => {
    expect(domainsIn(read(domains(["C1", "S1", "example.cn", written])))).toMatchObject([{ expiresOn: as }])
  })

  it("each time the same text stands there", () => {
    const imported = read(domains(["C1", "S1", "a.cn", "2027/3/1"], ["C1", "S1", "b.cn", "2027/3/1"]))
    expect(imported.readings).toMatchObject([
      { cell: "D2", why: "date", found: "2027/3/1", as: "2027-03-01" },
      { cell: "D3", why: "date", found: "2027/3/1", as: "2027-03-01" },
    ])
  })

  it.each([
    [60, "notADay"],
    [2_958_466, "notADay"],
    [20_270_230, "notADay"],
  ])("no day: the number %d", (written, code) => {
    expect(read(domains(["C1", "S1", "example.cn", written])).faults).toMatchObject([{ cell: "D2", code }])
  })

  it("a merged block gives its value to each row, and a blank customer is that of the row above", () => {
    const merges = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }]
    const rows = domains(["C1", "S1", "a.cn", null], [null, null, "b.cn", null])
    const imported = readTables({
      ...tablesWith({ services }),
      tables: [...tablesWith({ services }).tables, ...tablesWith({ domains: rows }, { merges }).tables],
    })
    expect(imported.faults).toEqual([])
    expect(domainsIn(imported)).toEqual([{ name: "a.cn" }, { name: "b.cn" }])
    expect(imported.readings).toMatchObject([
      { cell: "A3", why: "above", as: "C1" },
      { cell: "B3", why: "merged", as: "S1" },
    ])
  })

  it.each([
    [{ formula: "A1", result: "x" }, "formula", "=A1"],
    [{ error: "#N/A" }, "error", "#N/A"],
  ])("a merged block over what cannot be read is not, in any of its cells: %j", (cell, code, found) => {
    const merges = [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }]
    const rows = domains(["C1", "S1", cell, null], ["C1", "S1", null, "2027-03-01"])
    const { faults, readings } = readTables({
      ...tablesWith({ services }),
      tables: [...tablesWith({ services }).tables, ...tablesWith({ domains: rows }, { merges }).tables],
    })
    expect(readings).toEqual([])
    expect(faults).toMatchObject([
      { cell: "C2", code, found },
      { cell: "C3", code, found },
    ])
  })

  it("a day that is none is told wherever it stands", () => {
    const never = new Date(Number.NaN)
    expect(read(domains(["C1", "S1", never, never])).faults).toMatchObject([
      { cell: "C2", code: "dateInText", found: "?" },
      { cell: "D2", code: "notADay", found: "?" },
    ])
    const rows = [
      ["customer", "service", "kind", "包名 / Bundle ID", "联网"],
      ["C1", "S1", "website", null, never],
    ]
    const told = readTables(tablesWith({ services: rows })).faults.map(({ code, found }) => [code, found])
    expect(told).toContainEqual(["notHere", "?"])
  })

  it("the only service of a customer need not be named", () => {
    const imported = read(domains(["C1", null, "a.cn", null]))
    expect(domainsIn(imported)).toEqual([{ name: "a.cn" }])
    expect(imported.readings).toMatchObject([{ cell: "B2", why: "only", as: "S1" }])
  })

  it("spaces and width in numbers do not count", () => {
    const { portfolio, faults, readings } = readTables(
      tablesWith({
        subjects: [
          ["customer", "主体证件：证件号码"],
          ["C1", " 9133 0106 ｍａ２ＣＥ７Ｋ４７３ "],
        ],
        persons: [
          ["customer", "role", "证件号码", "手机号码"],
          ["C1", "主体负责人", "330106 19880412 1235", "＋86 138 0013 8000"],
        ],
        accounts: [
          ["customer", "接入商（编号或名称）", "云账号编号"],
          ["C1", "acme", "2000 1234"],
        ],
        servers: [
          ["customer", "类别", "编号", "已购时长（月，含续费）"],
          ["C1", "服务器", "web-1", "1 2"],
        ],
      }),
    )
    expect(faults).toEqual([])
    expect(portfolio.filings[0]?.subject?.credential?.number).toBe("91330106MA2CE7K473")
    expect(portfolio.filings[0]?.subject?.principal).toEqual({
      credential: { number: "330106198804121235" },
      mobile: "13800138000",
    })
    expect(portfolio.filings[0]?.accounts).toEqual([
      { provider: "acme", id: "20001234", servers: [{ id: "web-1", months: 12 }] },
    ])
    expect(readings.map(({ why }) => why)).toEqual(["number", "number", "number", "number", "only", "number"])
  })

  it("other words for yes and no", () => {
    const rows = [
      ["customer", "service", "kind", "经营性", "联网"],
      ["C1", "S1", "APP", "√", 0],
    ]
    const { portfolio, readings } = readTables(tablesWith({ services: rows }))
    expect(portfolio.filings[0]?.services).toMatchObject([{ isCommercial: true, usesNetwork: false }])
    expect(readings.map(({ why }) => why)).toEqual(["words", "words"])
  })
})

describe("a service that is meant by its name", () => {
  const named = (...names: ReadonlyArray<string>) =>
    readTables(
      tablesWith({
        services: [
          ["customer", "service", "kind", "name"],
          ...names.map((name, n) => ["C1", `S${n}`, "website", name]),
        ],
        domains: domains(["C1", "茶会", "a.cn", null]),
      }),
    )

  it("is found where only one has the name", () => {
    const { portfolio, faults } = named("书店", "茶会")
    expect(faults).toEqual([])
    expect(portfolio.filings[0]?.services).toMatchObject([{}, { domains: [{ name: "a.cn" }] }])
  })

  it.each([
    ["none", "书店", "画廊"],
    ["two", "茶会", "茶会"],
  ])("is asked for where %s has it, under its heading", (_, ...names) => {
    expect(named(...names).faults).toMatchObject([{ cell: "B2", found: "茶会", heading: "服务代号" }])
  })
})

describe("a number that is stored as a number", () => {
  const persons = (heading: string, cell: Cell) =>
    readTables(
      tablesWith({
        subjects: [["customer"], ["C1"]],
        persons: [
          ["customer", "role", heading],
          ["C1", "主体负责人", cell],
        ],
      }),
    )

  it("has lost its last digits above fifteen, and may have lost its first ones below", () => {
    const [lost] = persons("证件号码", Number("330106198804121235")).faults
    expect(lost).toMatchObject({ code: "digitsLost", cell: "C2" })
    expect(lost?.message.zh).toContain("已经丢失")
    expect(lost?.message.en).toContain("are lost")
    const [maybe] = persons("证件号码", 330_106_880_412_123).faults
    expect(maybe).toMatchObject({ code: "digitsMayBeLost" })
    expect(maybe?.message.en).toContain("may be lost")
  })

  it("has lost them in the words of CSV too", () => {
    expect(persons("证件号码", "3.30106E+17").faults).toMatchObject([{ code: "digitsLost" }])
  })

  it("is whole where it is that of a mobile", () => {
    const mobile = persons("手机号码", 13_800_138_000)
    expect(mobile.faults).toEqual([])
    expect(mobile.readings).toMatchObject([{ cell: "C2", why: "number", as: "13800138000" }])
    expect(mobile.portfolio.filings[0]?.subject?.principal).toEqual({ mobile: "13800138000" })
  })

  it.each([
    23_800_138_000, 1_380_013_800, 138_001_380_000, 57_188_880_000, 13_800_138_000.5, -13_800_138_000,
  ])("may have lost digits where it is no whole mobile: %d", (cell) => {
    expect(persons("手机号码", cell).faults).toMatchObject([{ code: "digitsMayBeLost" }])
  })

  it("is a word where no digit counts", () => {
    expect(persons("姓名", 360)).toMatchObject({ faults: [], readings: [{ why: "number", as: "360" }] })
    expect(persons("姓名", 999_999_999_999_999).faults).toEqual([])
    expect(persons("姓名", 1_000_000_000_000_000).faults).toMatchObject([{ code: "digitsLost" }])
  })
})

describe("a table full of faults", () => {
  it("lists 20 000 of them and counts the others", () => {
    const rows = Array.from({ length: 20_005 }, (_, n) => [`C${n}`, "公私合营"])
    const { faults, unlisted, portfolio } = readTables(
      tablesWith({ subjects: [["客户编号", "主体性质"], ...rows] }),
    )
    expect(faults.length).toBe(20_000)
    expect(unlisted).toMatchObject({ faults: 5, readings: 0, from: { cell: "B20002" } })
    const unread = unreadOf({ faults, unlisted })
    expect(unread.length).toBe(20_001)
    expect(unread.at(-1)).toMatchObject({ sheet: "subjects", cell: "B20002", lost: "row" })
    expect(unread.at(-1)?.message.zh).toContain("另有 5 处")
    expect(portfolio.filings.length).toBe(20_005)
  }, 60_000)
})

describe("the headings", () => {
  it("may stand in any order, in either language, by path, under a title", () => {
    const { portfolio, faults } = readTables(
      tablesWith({
        subjects: [
          ["客户资料 2026"],
          [],
          ["subject/city", "CUSTOMER", "kind of subject", "主体名称 "],
          ["杭州市", "C1", "企业", "甲公司"],
        ],
      }),
    )
    expect(faults).toEqual([])
    expect(portfolio.filings).toEqual([
      { customer: "C1", subject: { kind: "enterprise", name: "甲公司", city: "杭州市" } },
    ])
  })

  it("are told where they are not known or there twice", () => {
    const { faults } = readTables(
      tablesWith({
        subjects: [
          ["客户编号", "主体名字", "主体名称", "主体名称"],
          ["C1", "a", "b", "c"],
        ],
      }),
    )
    expect(faults).toMatchObject([
      { cell: "B1", code: "unknownColumn", found: "主体名字", effect: "columnLeftOut", heading: "主体名字" },
      { cell: "D1", code: "columnTwice", effect: "columnLeftOut", heading: "主体名称" },
    ])
    expect(faults[0]?.fix.zh).toContain("主体名称")
  })

  it("are told where there are none", () => {
    expect(readTables(tablesWith({ subjects: [["甲公司", "杭州"]] })).faults).toMatchObject([
      { code: "noHeadings", effect: "sheetLeftOut", heading: "" },
    ])
    expect(readTables(tablesWith({ subjects: [] })).faults).toEqual([])
  })
})
