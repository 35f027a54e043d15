import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { DomainName } from "../../src/domain/index.ts"

/** The name a text is read as; fails the test when it is none. */
const named = (text: string): DomainName.DomainName => {
  const parsed = DomainName.parse(text)
  if (parsed._tag !== "DomainName") throw new Error(JSON.stringify(parsed))
  return parsed
}

const faultsOf = (text: string): ReadonlyArray<readonly [string, number]> => {
  const parsed = DomainName.parse(text)
  return parsed._tag === "Broken" ? parsed.faults.map(({ _tag, at }) => [_tag, at] as const) : []
}

const label = fc
  .string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789"), minLength: 1, maxLength: 12 })
  .filter((text) => !text.startsWith("xn"))
const hanLabel = fc.string({
  unit: fc.constantFrom(..."例子公司网站备案测试商城"),
  minLength: 1,
  maxLength: 8,
})
const suffix = fc.constantFrom(
  "cn",
  "com",
  "com.cn",
  "gov.cn",
  "中国",
  "公司.cn",
  "政务.cn",
  "公益.cn",
  "网址",
  "top",
)
const name = fc
  .tuple(fc.array(fc.oneof(label, hanLabel), { minLength: 1, maxLength: 4 }), suffix)
  .map(([labels, under]) => [...labels, under].join("."))

describe("DomainName.parse", () => {
  it("reads a name the same again, also after more names than it keeps, and one too long to be kept", () => {
    const long = `${"a".repeat(250)}.com`
    const before = ["www.example.com.cn", "例子.公司.cn", "no name", long].map(DomainName.parse)
    for (let n = 0; n < 10_001; n += 1) expect(named(`n${n}.com`).registrable.ascii).toBe(`n${n}.com`)
    expect(["www.example.com.cn", "例子.公司.cn", "no name", long].map(DomainName.parse)).toEqual(before)
  })

  it.each([
    "example.com.cn",
    "EXAMPLE.com.cn",
    " example.com.cn ",
    "example.com.cn.",
    "example。com。cn",
    "ｅｘａｍｐｌｅ．ｃｏｍ．ｃｎ",
    "example . com . cn",
    "\ufeffexample.com.cn\u200b",
    "http://example.com.cn",
    "HTTPS://EXAMPLE.COM.CN/",
    "https://user:secret@example.com.cn:8443/path?q=1#top",
    "https：／／example.com.cn／路径",
    "http:\\\\example.com.cn\\path",
    "//example.com.cn/path",
    "http:example.com.cn",
    "example.com.cn:80",
    "example.com.cn/index.html",
    "example.com.cn?q=a.b",
  ])("reads example.com.cn in %j", (text) => {
    expect(named(text)).toMatchObject({
      ascii: "example.com.cn",
      unicode: "example.com.cn",
      registrable: { ascii: "example.com.cn" },
      suffix: { ascii: "com.cn" },
    })
  })

  it("gives a Chinese name in both ways of writing, whichever was given", () => {
    const expected = {
      ascii: "www.xn--fsqu00a.xn--fiqs8s",
      unicode: "www.例子.中国",
      registrable: { ascii: "xn--fsqu00a.xn--fiqs8s", unicode: "例子.中国" },
      suffix: { ascii: "xn--fiqs8s", unicode: "中国" },
    }
    for (const text of [
      "www.例子.中国",
      "www.xn--fsqu00a.xn--fiqs8s",
      "WWW.XN--FSQU00A.中国",
      "www。例子。中国",
    ])
      expect(named(text)).toMatchObject(expected)
  })

  it("comes back to the same name from either way of writing", () => {
    fc.assert(
      fc.property(name, (text) => {
        const parsed = named(text)
        expect(named(parsed.ascii)).toEqual(parsed)
        expect(named(parsed.unicode)).toEqual(parsed)
        expect(parsed.unicode).toBe(text)
      }),
    )
  })

  it("comes back to the same name for labels of any script", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), (text) => {
        const parsed = DomainName.parse(`${text}.cn`)
        fc.pre(parsed._tag === "DomainName")
        expect(DomainName.parse(parsed.unicode)).toEqual(parsed)
        expect(DomainName.parse(parsed.ascii)).toEqual(parsed)
      }),
      { numRuns: 500 },
    )
  })

  it("counts labels from the top and levels from the suffix", () => {
    fc.assert(
      fc.property(name, (text) => {
        const { labels, labelCount, level, levelsBelowSuffix, suffix, registrable } = named(text)
        expect(labelCount).toBe(text.split(".").length)
        expect(level).toBe(labelCount)
        expect(labels).toHaveLength(labelCount)
        expect(levelsBelowSuffix).toBe(labelCount - suffix.ascii.split(".").length)
        expect(registrable.ascii.endsWith(`.${suffix.ascii}`)).toBe(true)
        expect(registrable.ascii.split(".")).toHaveLength(suffix.ascii.split(".").length + 1)
      }),
    )
  })

  it.each([
    ["example.cn", 2, 1],
    ["www.example.cn", 3, 2],
    ["example.com.cn", 3, 1],
    ["a.b.example.com.cn", 5, 3],
    ["例子.政务.cn", 3, 1],
  ])("puts %s at level %i, %i below its suffix", (text, level, levelsBelowSuffix) => {
    expect(named(text)).toMatchObject({ level, labelCount: level, levelsBelowSuffix })
  })

  it("knows 政务.cn and 公益.cn for suffixes, as the notice on the domain name system has it", () => {
    expect(named("www.例子.政务.cn").registrable.unicode).toBe("例子.政务.cn")
    expect(named("www.例子.公益.cn").registrable.unicode).toBe("例子.公益.cn")
    expect(faultsOf("政务.cn")).toEqual([["BareSuffix", 1]])
    expect(named("商务.cn").registrable.unicode).toBe("商务.cn")
  })

  it("takes a platform for the holder of the names under it, and says so", () => {
    expect(named("someone.github.io")).toMatchObject({
      registrable: { ascii: "github.io" },
      suffix: { ascii: "io" },
      platform: { ascii: "github.io" },
    })
    expect(named("github.io").platform).toBeUndefined()
    expect(named("www.example.cn").platform).toBeUndefined()
  })

  it.each([
    ["1.2.3.4", "1.2.3.4", 4],
    ["http://1.2.3.4:8080/path", "1.2.3.4", 4],
    ["255.255.255.255", "255.255.255.255", 4],
    ["１．２．３．４", "1.2.3.4", 4],
    ["::1", "::1", 6],
    ["[2001:DB8::1]:443", "2001:db8::1", 6],
    ["http://[2001:db8::1]/", "2001:db8::1", 6],
    ["1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8", 6],
    ["::ffff:1.2.3.4", "::ffff:1.2.3.4", 6],
  ])("tells the address in %s from a name", (text, address, version) => {
    expect(DomainName.parse(text)).toEqual({ _tag: "IpAddress", address, version })
    expect(DomainName.isIpAddress(text)).toBe(true)
  })

  it.each([
    ["256.1.1.1", "BadAddress"],
    ["1.2.3", "BadAddress"],
    ["1.2.3.4.5", "BadAddress"],
    ["1.2.3.④", "BadAddress"],
    ["1:2:3:4:5:6:7", "BadCharacter"],
    ["1:2:3:4:5:6:7:8:9", "BadCharacter"],
    ["1::2::3", "BadCharacter"],
    ["::12345", "BadCharacter"],
  ])("takes %s neither for an address nor for a name", (text, fault) => {
    expect(faultsOf(text)[0]?.[0]).toBe(fault)
    expect(DomainName.isIpAddress(text)).toBe(false)
  })

  it.each([
    ["", [["Empty", 1]]],
    ["https://", [["Empty", 1]]],
    [" \u3000", [["Empty", 1]]],
    ["a..example.cn", [["EmptyLabel", 3]]],
    [".example.cn", [["EmptyLabel", 1]]],
    [
      "example.cn..",
      [
        ["EmptyLabel", 12],
        ["EmptyLabel", 13],
      ],
    ],
    ["my_site.example.cn", [["BadCharacter", 3]]],
    ["*.example.cn", [["BadCharacter", 1]]],
    ["a b.cn", [["BadCharacter", 2]]],
    ["example.cn，example.com", [["BadCharacter", 11]]],
    ["example.cn、example.com", [["BadCharacter", 11]]],
    ["《茶》.cn", [["BadCharacter", 1]]],
    ["admin@example.cn", [["BadCharacter", 6]]],
    ["例%e4.cn", [["BadCharacter", 2]]],
    ["例℀子.cn", [["BadCharacter", 2]]],
    ["-a.cn", [["BadHyphen", 1]]],
    ["www.a-.cn", [["BadHyphen", 5]]],
    ["xn--a.cn", [["BadPunycode", 1]]],
    ["www.xn--99999999.cn", [["BadPunycode", 5]]],
    ["cn", [["BareSuffix", 1]]],
    ["com.cn", [["BareSuffix", 1]]],
    ["公司.cn", [["BareSuffix", 1]]],
    ["localhost", [["UnknownSuffix", 1]]],
    ["www.example.con1", [["UnknownSuffix", 13]]],
    [
      "my_site..-a.cn",
      [
        ["BadCharacter", 3],
        ["EmptyLabel", 9],
        ["BadHyphen", 10],
      ],
    ],
  ])("says all that is wrong with %j, and where", (text, faults) => {
    expect(faultsOf(text)).toEqual(faults)
  })

  it("takes a label of 63 characters and not one of 64", () => {
    expect(named(`${"a".repeat(63)}.cn`).labels[0]).toHaveLength(63)
    expect(faultsOf(`${"a".repeat(64)}.cn`)).toEqual([["LabelTooLong", 1]])
  })

  it("measures Chinese labels in Punycode", () => {
    const longest = Array.from({ length: 30 }, (_, index) => "例子备案网站公司测试商城".charAt(index % 12))
    const lengths = longest.map((_, index) => DomainName.parse(`${longest.slice(0, index + 1).join("")}.cn`))
    const firstBroken = lengths.findIndex((parsed) => parsed._tag === "Broken")
    expect(named(`${longest.slice(0, firstBroken).join("")}.cn`).labels[0]?.length).toBeLessThanOrEqual(63)
    expect(faultsOf(`${longest.slice(0, firstBroken + 1).join("")}.cn`)).toEqual([["LabelTooLong", 1]])
  })

  it("takes a name of 253 characters and not one of 254", () => {
    const long = (length: number) => `${`${"a".repeat(49)}.`.repeat(4)}${"a".repeat(length - 203)}.cn`
    expect(named(long(253)).ascii).toHaveLength(253)
    expect(faultsOf(long(254))).toEqual([["NameTooLong", 254]])
  })

  it("names what it found and how to mend it in both languages", () => {
    const parsed = DomainName.parse("www.com.cn.corp")
    expect(parsed).toMatchObject({
      _tag: "Broken",
      host: "www.com.cn.corp",
      faults: [
        {
          _tag: "UnknownSuffix",
          found: "corp",
          says: { zh: "“corp”不是公共域名后缀", en: "“corp” is no public suffix" },
          fix: { zh: expect.stringContaining(".cn"), en: expect.stringContaining(".cn") },
        },
      ],
    })
  })

  it("keeps messages short, whatever was pasted", () => {
    const parsed = DomainName.parse(`${"长".repeat(5000)}.cn`)
    expect(JSON.stringify(parsed._tag === "Broken" ? parsed.faults[0].says : "").length).toBeLessThan(400)
    expect(faultsOf(".".repeat(5000))).toHaveLength(10)
  })

  it("answers any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(["DomainName", "IpAddress", "Broken"]).toContain(DomainName.parse(text)._tag)
      }),
      { numRuns: 500 },
    )
  })

  it("answers any Punycode, and takes none that it would write otherwise", () => {
    const code = fc.string({
      unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789-"),
      maxLength: 20,
    })
    fc.assert(
      fc.property(code, (text) => {
        const parsed = DomainName.parse(`xn--${text}.cn`)
        if (parsed._tag === "DomainName") expect(named(parsed.unicode).ascii).toBe(`xn--${text}.cn`)
      }),
      { numRuns: 500 },
    )
  })
})

describe("DomainName.sameRegistrable", () => {
  it("holds for names under one registered name only", () => {
    expect(DomainName.sameRegistrable("www.example.com.cn", "https://API.example.com.cn/")).toBe(true)
    expect(DomainName.sameRegistrable("www.例子.中国", "xn--fsqu00a.xn--fiqs8s")).toBe(true)
    expect(DomainName.sameRegistrable("one.com.cn", "two.com.cn")).toBe(false)
    expect(DomainName.sameRegistrable("example.cn", "example.com.cn")).toBe(false)
    expect(DomainName.sameRegistrable("com.cn", "com.cn")).toBe(false)
    expect(DomainName.sameRegistrable("1.2.3.4", "1.2.3.4")).toBe(false)
  })
})

describe("DomainName.depth", () => {
  it.each([
    ["api.v1.example.cn", 4, "within"],
    ["a.api.v1.example.cn", 4, "open"],
    ["a.b.c.example.cn", 4, "open"],
    ["a.b.c.d.example.cn", 4, "beyond"],
    ["a.b.example.com.cn", 4, "open"],
    ["a.example.com.cn", 4, "within"],
    ["a.b.c.example.com.cn", 4, "open"],
    ["a.b.c.d.example.com.cn", 4, "beyond"],
  ])("finds %s %3$s when level %i is the deepest", (text, levelMax, expected) => {
    expect(DomainName.depth(named(text), levelMax)).toBe(expected)
  })
})

describe("what a website can be reached under", () => {
  it("is every domain name, however it is written, and nothing that is none", () => {
    const part = fc.constantFrom(
      "a",
      "tea",
      "com",
      "cn",
      "gov",
      "localhost",
      "-",
      "例子",
      " ",
      "x".repeat(64),
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const name = parts.join(".")
        return DomainName.isReachable(name) === (DomainName.parse(name)._tag === "DomainName")
      }),
    )
  })

  it.each([
    ["9.255.255.255", "10.0.0.0"],
    ["11.0.0.0", "10.255.255.255"],
    ["100.63.255.255", "100.64.0.0"],
    ["100.128.0.0", "100.127.255.255"],
    ["128.0.0.1", "127.0.0.1"],
    ["169.253.0.1", "169.254.0.1"],
    ["172.15.255.255", "172.16.0.0"],
    ["172.32.0.0", "172.31.255.255"],
    ["192.167.255.255", "192.168.0.0"],
    ["192.169.0.0", "http://192.168.255.255/"],
    ["223.255.255.255", "224.0.0.0"],
    ["1.0.0.0", "0.255.255.255"],
    ["2400:3200::1", "fe80::1"],
    ["2400:3200::1", "FD00::1"],
    ["::2", "::1"],
    ["::2", "0:0:0:0:0:0:0:1"],
    ["::2", "::"],
    ["191.255.255.255", "192.0.0.0"],
    ["192.0.1.0", "192.0.0.255"],
    ["192.0.1.255", "192.0.2.0"],
    ["192.0.3.0", "192.0.2.255"],
    ["198.17.255.255", "198.18.0.0"],
    ["198.20.0.0", "198.19.255.255"],
    ["198.51.99.255", "198.51.100.0"],
    ["198.51.101.0", "198.51.100.255"],
    ["203.0.112.255", "203.0.113.0"],
    ["203.0.114.0", "203.0.113.255"],
    ["::fffe:192.168.1.1", "::ffff:192.168.1.1"],
    ["0:0:0:0:1:ffff:a00:1", "0:0:0:0:0:ffff:a00:1"],
    ["64:ff9b::808:808", "::FFFF:8.8.8.8"],
    ["100:0:0:1::", "100::ffff:ffff:ffff:ffff"],
    ["2000:ffff::", "2001::"],
    ["2001:200::", "2001:1ff:ffff::"],
    ["2001:db7:ffff::", "2001:db8::"],
    ["2001:db9::", "[2001:DB8:ffff::1]"],
    ["3ffe:ffff::", "3fff::"],
    ["3fff:1000::", "3fff:fff:ffff::"],
    ["fbff:ffff::", "fc00::"],
    ["fc::1", "fdff:ffff::"],
    ["fe7f:ffff::", "fe80::"],
    ["fe00::", "febf:ffff::"],
    ["feb::", "fec0::"],
    ["fe00::", "feff:ffff::"],
    ["64:ff9b::808:808", "64:ff9b:1::808:808"],
    ["64:ff9b:2::", "64:ff9b:1:ffff::"],
    ["64:ff9b::808:808", "64:ff9b::10.0.0.1"],
    ["64:ff9b::1:a00:1", "64:ff9b::a00:1"],
    ["5eff:ffff::", "5f00::"],
    ["5f01::", "5f00:ffff::"],
    ["2002:808:808::1", "2002:c0a8:101::1"],
    ["2003:c0a8:101::1", "2002:7f00:1::"],
    ["fdf::", "ff00::"],
    ["ff::", "ffff:ffff::"],
  ])("is the address %s and not %s", (open, closed) => {
    expect([DomainName.isReachable(open), DomainName.isReachable(closed)]).toEqual([true, false])
  })
})

describe("a text that a word joins", () => {
  it.each([
    ["a.cn和b.cn", ["a.cn", "b.cn"]],
    ["example.com.cn 与 茶.中国及c.cn", ["example.com.cn", "茶.中国", "c.cn"]],
  ])("of names is these names: %s", (written, names) => {
    expect(DomainName.joinedIn(written)).toEqual(names)
  })

  it.each(["我和你.cn", "和.cn", "茶与酒.com", "www.茶与酒.com", "a.cn", "a.cn和", "a.cn和茶"])(
    "of which a part is no name is one text: %s",
    (written) => {
      expect(DomainName.joinedIn(written)).toEqual([])
    },
  )
})
