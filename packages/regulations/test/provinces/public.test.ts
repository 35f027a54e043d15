import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import type { Answers } from "../../src/fields/index.ts"
import { answer, rows, saying, unfiled, verdict, type Website } from "./say.ts"

const open = (shown: Website): Filing.Facts => ({
  subject: { name: "溪桥茶业有限公司" },
  services: [{ kind: "website", domains: [{ name: "xiqiao.cn" }], isOpen: true, ...shown }],
  register: {
    subject: { isFiled: true, access: ["acme"], recordNumber: "浙ICP备2023018846号" },
    services: [
      { kind: "website", domains: ["xiqiao.cn"], access: ["acme"], recordNumber: "浙ICP备2023018846号-1" },
    ],
  },
})
const ofProvince = ({ layer }: { readonly layer: string }) => layer === "province"
const planned: Filing.Facts = {
  services: [{ kind: "website", domains: [{ name: "xiqiao.cn" }], isOpen: false }],
  register: unfiled,
}

describe("the number at the foot", () => {
  const rule = "website-shows-the-number-that-the-province-wants"
  const site: Answers = { footerNumber: rows("service") }
  const subject: Answers = { footerNumber: rows("subject") }

  it.each([
    ["浙ICP备2023018846号-1", "Pass", "Fail"],
    ["浙ICP备2023018846号", "Fail", "Pass"],
    ["浙ICP备2023018846-1", "Pass", "Fail"],
    ["浙ICP备2023018846号-7", "NotApplicable", "NotApplicable"],
    ["", "NotApplicable", "NotApplicable"],
  ] as const)("“%s”", (shownNumber, bySite, bySubject) => {
    expect(verdict(rule, site, open({ shownNumber, shownAt: "pageBottom" }))).toBe(bySite)
    expect(verdict(rule, subject, open({ shownNumber, shownAt: "pageBottom" }))).toBe(bySubject)
  })

  it("is no matter of the province where it stands elsewhere", () => {
    const shown = { shownNumber: "浙ICP备2023018846号", shownAt: "other" } as const
    expect(verdict(rule, site, open(shown))).toBe("NotApplicable")
  })

  it("is not asked for before the website is open", () => {
    expect(verdict(rule, site, planned)).toBe("NotApplicable")
    expect(verdict(rule, site, open({}))).toBe("Undecided")
    expect(verdict(rule, site, { ...planned, services: [{ kind: "app", isOpen: true }] })).toBe(
      "NotApplicable",
    )
  })

  it("is a duty for later where it is the subject's", () => {
    expect(answer(planned, saying(site)).services[0]?.duties.filter(ofProvince)).toEqual([])
    const { services } = answer(planned, saying(subject))
    expect(services[0]?.duties.filter(ofProvince)).toMatchObject([
      {
        id: "province-footer-number",
        layer: "province",
        applies: "yes",
        what: { zh: "网站底部标示主体备案号，链接照全国的要求" },
        clauses: ["cn-330000-footer-number-h25"],
      },
    ])
  })
})

describe("the copyright line", () => {
  const rule = "website-names-its-copyright-holder"
  const required: Answers = { copyrightLine: rows({ line: "required" }) }
  const own: Answers = { copyrightLine: rows({ line: "required", of: "subject" }) }
  const differing: Answers = { copyrightLine: rows({ line: "required" }, { line: "advised" }) }

  it.each([
    [" ", "Fail", "Fail", "Review"],
    ["溪桥茶业有限公司", "Pass", "Pass", "Pass"],
    ["别家公司", "Pass", "Fail", "Pass"],
  ] as const)("“%s”", (shownCopyright, plain, ofSubject, both) => {
    expect(verdict(rule, required, open({ shownCopyright }))).toBe(plain)
    expect(verdict(rule, own, open({ shownCopyright }))).toBe(ofSubject)
    expect(verdict(rule, differing, open({ shownCopyright }))).toBe(both)
  })

  it("is not asked for before the website is open", () => {
    expect(verdict(rule, required, planned)).toBe("NotApplicable")
    expect(verdict(rule, required, open({}))).toBe("Undecided")
  })

  it("is told with all its sources where they differ", () => {
    const duties = answer(planned, saying(differing)).services[0]?.duties ?? []
    const duty = duties.find(({ id }) => id === "province-copyright-line")
    expect(duty?.what.zh).toMatch(/须标示.*华为云.*建议.*阿里云/u)
  })
})
