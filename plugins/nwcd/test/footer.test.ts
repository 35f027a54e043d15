import { Footer } from "@openbeian/core/footer"
import { Regulations } from "@openbeian/core/regulation"
import { describe, expect, it } from "vitest"
import { nwcd } from "../src/index.ts"

/** Guangdong as most sources have it. */
const country: Regulations.Regulations = {
  ...Regulations.none,
  administrations: {
    "440000": {
      province: "440000",
      rules: [],
      materials: [],
      duties: [],
      newServicesPerOrder: "undocumented",
      review: "undocumented",
      footerNumber: [{ is: "subject", cites: ["cn-guangdong"] }],
      copyrightLine: [],
      statements: [],
    },
  },
}
const partsOf = (number: string) =>
  Footer.make({ number }, country, nwcd).parts.map(({ part, text, link, layer, clauses }) => ({
    part,
    text,
    link,
    layer,
    clauses,
  }))

describe("the footer at NWCD", () => {
  it("is the website number at the foot, linked to the look-up, in Guangdong too", () => {
    expect(partsOf("粤ICP备2023018846号-1")).toMatchObject([
      { part: "number", text: "粤ICP备2023018846号-1", layer: "provider", clauses: ["nwcd-footer-number"] },
      {
        part: "link",
        link: "https://beian.miit.gov.cn/#/Integrated/index",
        layer: "provider",
        clauses: ["nwcd-footer-link"],
      },
      { part: "place", layer: "provider", clauses: ["nwcd-footer-number"] },
      { part: "copyright", text: undefined },
    ])
    const { findings } = Footer.make({ number: "粤ICP备2023018846号-1" }, country, nwcd)
    expect(findings).toMatchObject([
      { code: "ProviderOtherwise", clauses: ["nwcd-footer-number", "cn-guangdong"] },
    ])
  })

  it("is no block in Guangdong where the province's own number was given", () => {
    const footer = Footer.make({ number: "粤ICP备2023018846号" }, country, nwcd)
    expect(footer).toMatchObject({ isFreeOfBlocks: true, text: "粤ICP备2023018846号" })
    expect(footer.findings).toMatchObject([{ code: "ProviderOtherwise", verdict: "Review" }])
  })

  it("is the app's number in settings or about, linked to the root", () => {
    expect(partsOf("粤ICP备2023018846号-2A")).toMatchObject([
      {
        part: "number",
        text: "粤ICP备2023018846号-2A",
        clauses: ["nwcd-app-number-display", "nwcd-app-number-suffix"],
      },
      { part: "link", link: "https://beian.miit.gov.cn/", clauses: ["nwcd-app-number-link"] },
      { part: "place", clauses: ["nwcd-app-number-display"] },
    ])
  })
})
