import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Matching, Reasons } from "../../src/refusal/index.ts"
import { noRefusals, rewordings } from "./rewordings.ts"

const reasonsIn = (text: string) => Matching.matches(text).map(({ reason }) => reason)
const titleOf = (reason: Reasons.Reason): string => Reasons.reasons[reason].title.zh
const titles = Reasons.ids.map((reason) => ({ reason, ...Reasons.reasons[reason].title }))
const anyReason = fc.constantFrom(...Reasons.ids)

describe("the titles", () => {
  it("are twenty-six, no two alike", () => {
    expect(Reasons.ids).toHaveLength(26)
    expect(new Set(titles.map(({ zh }) => zh)).size).toBe(26)
    expect(new Set(titles.map(({ en }) => en)).size).toBe(26)
  })

  it.each(titles)("$zh is certain, and nothing else is found in it", ({ reason, zh, en }) => {
    for (const title of [zh, en]) {
      expect(Matching.matches(title)).toMatchObject([
        { reason, confidence: "high", found: "title", offset: 0 },
      ])
    }
  })

  it.each([
    ["域名所有人不正确", "domain-owner-incorrect"],
    ["证件住所非“江苏”本省", "address-outside-province"],
    ["证件住所非广东本省", "address-outside-province"],
    ["网站已注销", "site-deregistered"],
    ["主体已注销", "subject-deregistered"],
    ["备案申请中的数据在备案信息库中不存在", "data-not-in-record-db"],
  ])("%s, cut short or filled in, is certain", (text, reason) => {
    expect(Matching.matches(text)).toMatchObject([{ reason, confidence: "high" }])
  })

  it("stay what they are amid noise", () => {
    const noise = fc.string({ unit: fc.constantFrom(..."甲乙丙丁茶叶溪桥XYZ 12“”（）—*·"), maxLength: 30 })
    fc.assert(
      fc.property(anyReason, noise, noise, (reason, before, after) => {
        // Run together they are a number with signs in it, such as 1X112X, and no longer the title's own digit.
        fc.pre(!/\d$/u.test(titleOf(reason)) || !/^[\dX*]/u.test(after))
        const [match, ...more] = Matching.matches(`${before}${titleOf(reason)}${after}`)
        expect(match).toMatchObject({ reason, confidence: "high", found: "title" })
        expect(more).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it("are quoted as they stand, at their place", () => {
    fc.assert(
      fc.property(
        anyReason,
        fc.string({ unit: fc.constantFrom(..."甲乙丙 \n“"), maxLength: 20 }),
        (reason, before) => {
          const text = `${before}${titleOf(reason)}`
          const [match] = Matching.matches(text)
          expect(match?.quote).toBe(
            text.slice(match?.offset, (match?.offset ?? 0) + (match?.quote.length ?? 0)),
          )
          expect(text.slice(match?.offset)).toBe(titleOf(reason))
        },
      ),
    )
  })

  it("are read in full width, with other quotes and blanks, and in traditional characters", () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    for (const { reason, zh } of titles) {
      for (const text of [
        wide(zh),
        `「${zh}」`,
        `『${zh.replaceAll("“", "「").replaceAll("”", "」")}』`,
        [...zh].join(" "),
      ])
        expect(reasonsIn(text), text).toEqual([reason])
    }
    expect(reasonsIn("網站負責人證件號碼重複；主體負責人非法定代表人；網域名未實名認證")).toEqual([
      "service-principal-id-duplicate",
      "principal-not-legal-rep",
      "domain-not-real-name",
    ])
  })
})

describe("a typo in a long title", () => {
  const long = Reasons.ids.filter(
    (reason) => titleOf(reason).replace(/[“”：，]/gu, "").length >= 8 && !titleOf(reason).includes("XXX"),
  )
  const position = fc.nat(1000)

  it("is forgiven, unless it turns the sentence round", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        position,
        fc.constantFrom("other", "less", "more"),
        (reason, at, kind) => {
          const title = titleOf(reason)
          const n = at % title.length
          const typo = { other: "岁", less: "", more: `岁${title.charAt(n)}` }[kind]
          const text = `${title.slice(0, n)}${typo}${title.slice(n + 1)}`
          const turns = /[不未非无没是为已可全]/u.test(kind === "more" ? "" : title.charAt(n))
          fc.pre(!turns)
          expect(reasonsIn(text), text).toContain(reason)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it("is told as likely, not as certain", () => {
    expect(Matching.matches("注册人证件类行不一致")).toMatchObject([
      { reason: "registrant-cert-type-mismatch", confidence: "medium", found: "title" },
    ])
  })
})

describe("a rewording", () => {
  const all = Object.entries(rewordings).flatMap(([reason, texts]) => texts.map((text) => ({ reason, text })))

  it("is there for each reason, four times at least", () => {
    for (const reason of Reasons.ids) expect(rewordings[reason].length, reason).toBeGreaterThanOrEqual(4)
  })

  it.each(all)("is recognised: $text", ({ reason, text }) => {
    expect(reasonsIn(text)).toContain(reason)
  })

  it("is more than a guess nineteen times in twenty", () => {
    const guesses = all.filter(({ reason, text }) =>
      Matching.matches(text).some((match) => match.reason === reason && match.confidence === "low"),
    )
    expect(guesses.length).toBeLessThan(all.length / 20)
  })

  it("gives one reason nineteen times in twenty", () => {
    const several = all.filter(({ text }) => Matching.matches(text).length > 1)
    expect(several.length).toBeLessThan(all.length / 20)
  })
})

describe("what is no refusal", () => {
  it.each(noRefusals)("gives no reason: %s", (text) => {
    expect(Matching.matches(text)).toEqual([])
  })

  it.each(["工信部中未存在备案记录", "工信部中不存在备案记录"])("is not its opposite: %s", (text) => {
    expect(reasonsIn(text)).not.toContain("already-in-miit")
  })

  it("is a title that is denied", () => {
    const denials = [
      (title: string) => `本次驳回不是因为${title}。`,
      (title: string) => `并非${title}的问题`,
      (title: string) => `${title}的问题已解决`,
      (title: string) => `与${title}无关`,
      (title: string) => `未发现${title}的情况`,
    ]
    for (const reason of Reasons.ids)
      for (const deny of denials)
        expect(reasonsIn(deny(titleOf(reason))), deny(titleOf(reason))).not.toContain(reason)
  })

  it("is less than likely where it is only possible", () => {
    for (const text of ["如果域名未实名认证，请先实名", "是否网站名称不合格？", "为避免跨省备案，请核对省份"])
      expect(
        Matching.matches(text).map(({ confidence }) => confidence),
        text,
      ).toEqual(["low"])
  })
})

describe("a text with several reasons", () => {
  it("gives each once, in the order of the text", () => {
    const text = `尊敬的用户：
您的备案订单未通过审核，原因如下：
1. 域名所有人不正确：请您将域名实名制认证成功后再次提交备案
2、网站名称不合格
（3）主体负责人手机无人接听
网站名称不合格的请一并修改后重新提交。`
    expect(reasonsIn(text)).toEqual(["domain-owner-incorrect", "site-name-bad", "phone-problem"])
  })

  it("keeps what is said beside what is denied", () => {
    expect(reasonsIn("不是因为域名未实名认证，而是网站名称不合格")).toEqual(["site-name-bad"])
    expect(reasonsIn("主体负责人不是法定代表人、证件不合格")).toEqual([
      "principal-not-legal-rep",
      "certificate-bad",
    ])
  })

  it.each([
    [
      "<div><p>驳回原因：</p><ul><li>主体负责人非法定代表人</li><li>域名未入库</li></ul></div>",
      ["principal-not-legal-rep", "domain-not-in-admin-db"],
    ],
    [
      "&nbsp;1.&nbsp;域名所有人不正确<br/>2.&nbsp;前置审批不合格",
      ["domain-owner-incorrect", "preapproval-bad"],
    ],
    [
      "管局退回原因：域名實名認證姓名與主體名稱不一致；網站名稱含有「中國」字樣。",
      ["domain-owner-incorrect", "site-name-bad"],
    ],
    [
      "一、网站名称“溪桥论坛”含论坛字样不予通过；二、网站负责人手机停机；三、营业执照已过期，请更新。",
      ["site-name-bad", "phone-problem", "certificate-bad"],
    ],
    [
      "(1) the domain has not completed real-name verification; (2) the website name is not acceptable; (3) the phone of the principal is switched off.",
      ["domain-not-real-name", "site-name-bad", "phone-problem"],
    ],
    [
      "域名末实名认证；网站内容不和格；己备案成功的网站无法访问",
      ["domain-not-real-name", "site-content-bad", "filed-site-unreachable"],
    ],
  ])("is read as it was pasted: %s", (text, reasons) => {
    expect(reasonsIn(text)).toEqual(reasons)
  })

  it("gives all of any that stand one behind the other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyReason, { minLength: 1, maxLength: 6 }), (reasons) => {
        expect(reasonsIn(reasons.map(titleOf).join("；\n"))).toEqual(reasons)
      }),
    )
  })

  it("is read across a line that was only wrapped", () => {
    expect(reasonsIn("经审核，您提交的网站备案申请中存在以下问题需要处理：域名未实\n名认证")).toEqual([
      "domain-not-real-name",
    ])
  })
})

describe("any text", () => {
  it("is read without breaking, whatever it holds", () => {
    const pieces = fc.constantFrom(
      ...titles.map(({ zh }) => zh),
      "不是",
      "，",
      "。",
      "？",
      "\n",
      "\r\n",
      "http://",
      "a@b.cn",
      "1.2.3.4",
      "😀",
      "\ud800",
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 20 }),
        (parts) => {
          const text = parts.join("")
          for (const { offset, quote } of Matching.matches(text)) expect(text.slice(offset)).toContain(quote)
        },
      ),
    )
  })

  it("is read no further than its limit", () => {
    const title = titleOf("cross-province")
    expect(reasonsIn("茶".repeat(Matching.lengthMax - title.length) + title)).toEqual(["cross-province"])
    expect(reasonsIn("茶".repeat(Matching.lengthMax - title.length + 1) + title)).toEqual([])
  })
})
