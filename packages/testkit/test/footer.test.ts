import { Footer, type FooterView } from "@openbeian/core/footer"
import { Coverage, type Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import { describe, expect, it } from "vitest"
import { acme } from "../src/acme/index.ts"

const administration = (
  province: Regulations.Administration["province"],
  ...footerNumber: Regulations.Administration["footerNumber"]
): Regulations.Administration => ({
  province,
  rules: [],
  materials: [],
  duties: [],
  newServicesPerOrder: "undocumented",
  review: "undocumented",
  footerNumber,
  copyrightLine: [],
  statements: [],
})

/** Zhejiang against the provider, Guangdong with it, Shanghai with itself at odds. */
const country: Regulations.Regulations = {
  ...Regulations.none,
  display: [{ service: "app", link: "https://beian.miit.gov.cn/", cites: ["cn-link"] }],
  administrations: {
    "330000": administration("330000", { is: "subject", cites: ["cn-zhejiang"] }),
    "440000": administration("440000", { is: "subject", cites: ["cn-guangdong"] }),
    "310000": administration(
      "310000",
      { is: "service", cites: ["cn-shanghai-new"] },
      { is: "subject", cites: ["cn-shanghai-old"] },
    ),
  },
}

const silent: Plugin.Plugin = { ...acme, display: "undocumented" }

const make = (number: string, plugin: Plugin.Plugin = acme) => Footer.make({ number }, country, plugin)
const part = ({ parts }: FooterView.Footer, name: FooterView.Part["part"]) =>
  parts.find(({ part }) => part === name)
const codes = ({ findings }: FooterView.Footer) => findings.map(({ code }) => code)

describe("a footer at a provider", () => {
  it("keeps to the provider where the province says otherwise, and shows both with their clauses", () => {
    const footer = make("浙ICP备05000012号-1")
    expect(part(footer, "number")).toMatchObject({
      layer: "provider",
      is: "service",
      text: "浙ICP备05000012号-1",
      clauses: ["ac-shown-number"],
      others: [{ layer: "province", is: "subject", text: "浙ICP备05000012号", clauses: ["cn-zhejiang"] }],
    })
    expect(footer.findings).toMatchObject([
      { code: "ProviderOtherwise", verdict: "Review", clauses: ["ac-shown-number", "cn-zhejiang"] },
    ])
    expect(footer.findings[0]?.message.zh).toContain(acme.name.zh)
    expect(footer.provider).toEqual({ id: "acme", name: acme.name })
  })

  it("blocks no number that the province wants and the provider does not, but shows it and leaves it open", () => {
    const footer = make("浙ICP备05000012号")
    expect(footer).toMatchObject({ isFreeOfBlocks: true, text: "浙ICP备05000012号" })
    expect(footer.html).toContain("浙ICP备05000012号")
    expect(part(footer, "number")).toMatchObject({
      layer: "province",
      is: "subject",
      clauses: ["cn-zhejiang"],
      others: [{ layer: "provider", is: "service", clauses: ["ac-shown-number"] }],
    })
    expect(footer.findings).toMatchObject([
      { code: "ProviderOtherwise", verdict: "Review", clauses: ["ac-shown-number", "cn-zhejiang"] },
    ])
    expect(footer.findings[0]?.message).toEqual({
      zh: `${acme.name.zh}要求标示网站备案号，浙江要求标示主体备案号；照所给的号，这里标示主体备案号`,
      en: `${acme.name.en} wants the website number, Zhejiang the subject number; by the number given, the subject number is shown here`,
    })
  })

  it("blocks it where nobody wants it", () => {
    const footer = make("苏ICP备05000012号")
    expect(codes(footer)).toEqual(["ServiceNumberMissing"])
    expect(footer).toMatchObject({ isFreeOfBlocks: false, text: "", html: "" })
  })

  it("takes the provider's row for the province, and is silent where both say the same", () => {
    const footer = make("粤ICP备05000012号")
    expect(part(footer, "number")).toMatchObject({
      layer: "provider",
      is: "subject",
      clauses: ["ac-shown-guangdong"],
      others: [{ layer: "province", is: "subject", clauses: ["cn-guangdong"] }],
    })
    expect(codes(footer)).toEqual([])
    expect(part(footer, "place")).toMatchObject({ layer: "provider", clauses: ["ac-shown-number"] })
  })

  it("names the one source of a province that differs from the provider", () => {
    const footer = make("沪ICP备05000012号-1")
    expect(footer.findings).toMatchObject([
      { code: "ProviderOtherwise", clauses: ["ac-shown-number", "cn-shanghai-old"] },
    ])
    expect(part(footer, "number")?.others).toHaveLength(2)
  })

  it("leaves it to the province where the provider's papers do not speak, and says that they do not", () => {
    const footer = make("浙ICP备05000012号-1", silent)
    expect(part(footer, "number")).toMatchObject({ layer: "province", text: "浙ICP备05000012号" })
    for (const name of ["number", "link", "place"] as const) {
      const other = part(footer, name)?.others.find(({ layer }) => layer === "provider")
      expect(other?.says).toEqual({
        zh: `${acme.name.zh}的文件没有说明`,
        en: `the papers of ${acme.name.en} do not say`,
      })
      expect(other?.clauses).toEqual([])
    }
  })

  it("takes of an app the place from the provider and the link from the country", () => {
    const footer = make("浙ICP备05000012号-2A")
    expect(part(footer, "place")).toMatchObject({ layer: "provider", clauses: ["ac-shown-app"] })
    expect(part(footer, "link")).toMatchObject({
      layer: "national",
      clauses: ["cn-link"],
      others: [{ layer: "provider", clauses: [] }],
    })
    expect(part(footer, "number")).not.toHaveProperty("layer")
  })

  it("shows the provider's clauses as they are in its book", () => {
    expect(make("浙ICP备05000012号-1").clauses["ac-shown-number"]).toMatchObject({ owner: "acme" })
  })
})

describe("coverage", () => {
  it("counts what is said on the display", () => {
    const status = (plugin: Plugin.Plugin) =>
      Coverage.coverage(plugin).find(({ id }) => id === "ac-shown-number")?.status
    expect(status(acme)).toBe("used")
    expect(status(silent)).toBe("orphan")
  })
})
