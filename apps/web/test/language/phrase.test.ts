import { describe, expect, it } from "vitest"
import { deadlineText } from "../../src/language/deadline.ts"
import {
  capital,
  clipped,
  dayIn,
  lengthText,
  listText,
  same,
  withoutName,
  yearsOf,
} from "../../src/language/phrase.ts"

const plain = (written: string) => written.replaceAll("\u2060", "").replaceAll("\u00a0", " ")

describe("dayIn", () => {
  it("leaves out the year of today, and names any other", () => {
    expect(plain(dayIn("zh", "2026-09-08", "2026-12-31"))).toBe("9月8日")
    expect(plain(dayIn("zh", "2027-01-04", "2026-12-31"))).toBe("2027年1月4日")
    expect(plain(dayIn("en", "2026-09-08", "2026-12-31"))).toBe("8 Sep")
    expect(plain(dayIn("en", "2027-01-04", "2026-12-31"))).toBe("4 Jan 2027")
  })

  it("leaves what is no day as it is", () => {
    expect(dayIn("zh", "longTerm", "2026-12-31")).toBe("longTerm")
  })
})

describe("clipped", () => {
  it("cuts a name to so many letters, the last of them …, and leaves what fits", () => {
    expect(clipped("溪桥茶业", 4)).toBe("溪桥茶业")
    expect(clipped("溪桥茶业甲", 4)).toBe("溪桥茶…")
    expect(clipped("", 4)).toBe("")
  })

  it("cuts no letter in two", () => {
    expect(clipped("𠮷𠮷𠮷", 2)).toBe("𠮷…")
  })
})

describe("capital", () => {
  it("begins a sentence, and leaves alone Chinese and what somebody wrote", () => {
    expect(capital("name of the subject")).toBe("Name of the subject")
    expect(capital("proof: the licence")).toBe("Proof: the licence")
    expect(capital("city")).toBe("City")
    expect(capital("filing system (诚信通 members)")).toBe("Filing system (诚信通 members)")
    expect(capital("hand it in for 溪桥文具")).toBe("Hand it in for 溪桥文具")
    expect(capital("open an account at NWCD for 杭州溪桥茶业有限公司")).toMatch(/^Open an/u)
    for (const words of [
      "app 与小程序",
      "http:// 不是可备案的域名",
      "a b.com 不是域名",
      "http:// is no domain",
      "example.cn is filed",
      "iPhone app",
      "",
    ])
      expect(capital(words)).toBe(words)
  })
})

describe("lengthText", () => {
  it("says a range, an upper bound alone, and a fixed length", () => {
    expect(plain(lengthText({ from: 1, to: 2, unit: "workingDays" }).zh)).toBe("1–2 个工作日")
    expect(plain(lengthText({ from: 0, to: 20, unit: "workingDays" }).zh)).toBe("至多 20 个工作日")
    expect(plain(lengthText({ from: 1, to: 1, unit: "days" }).en)).toBe("1 day")
    expect(plain(lengthText({ from: 0, to: 24, unit: "hours" }).en)).toBe("up to 24 hours")
  })
})

describe("deadlineText", () => {
  it("counts in hours up to three days, and in days from there where they are whole", () => {
    expect(plain(deadlineText(24).zh)).toBe("须在 24 小时内")
    expect(plain(deadlineText(72).en)).toBe("within 72 hours")
    expect(plain(deadlineText(96).zh)).toBe("须在 4 天内")
    expect(plain(deadlineText(100).zh)).toBe("须在 100 小时内")
    expect(plain(deadlineText(720).en)).toBe("within 30 days")
  })
})

describe("listText", () => {
  it("parts names as each language does", () => {
    expect(listText([same("甲"), same("乙")])).toEqual({ zh: "甲、乙", en: "甲, 乙" })
  })
})

describe("yearsOf", () => {
  it("finds the years that editions name, and says nothing where none does", () => {
    expect(yearsOf(["2021-07-15"])).toBe("2021")
    expect(yearsOf(["after 2021-07-15, day unknown", "2019-09-20"])).toBe("2019–2021")
    expect(yearsOf(["no date"])).toBe("")
    expect(yearsOf([])).toBe("")
  })
})

describe("withoutName", () => {
  const henan = { zh: "河南", en: "Henan" }

  it("leaves out a name that the sentence begins with, and begins the rest as a sentence", () => {
    const sentence = { zh: "河南：用执照副本。", en: "Henan: the duplicate of the licence is used." }
    expect(withoutName(sentence, henan)).toEqual({
      zh: "用执照副本。",
      en: "The duplicate of the licence is used.",
    })
  })

  it("leaves any other sentence as it is", () => {
    const other = { zh: "须在河南：郑州办理", en: "In Henan: at Zhengzhou" }
    expect(withoutName(other, henan)).toEqual(other)
    expect(withoutName(other, undefined)).toBe(other)
  })
})
