import { Footer } from "@openbeian/core/footer"
import { Regulations } from "@openbeian/core/regulation"
import { describe, expect, it } from "vitest"
import { aliyun } from "../src/index.ts"

const partsOf = (number: string) => Footer.make({ number }, Regulations.none, aliyun).parts

describe("the footer at Aliyun", () => {
  it("is the website number, linked to the root", () => {
    expect(partsOf("浙ICP备2023018846号-1")).toMatchObject([
      {
        part: "number",
        text: "浙ICP备2023018846号-1",
        clauses: ["ali-footer-other-provinces", "ali-footer-number"],
      },
      { part: "link", link: "https://beian.miit.gov.cn/", clauses: ["ali-footer-link"] },
      { part: "place" },
      { part: "copyright" },
    ])
  })

  it("is the subject number in Guangdong", () => {
    expect(partsOf("粤ICP备2023018846号-1")).toMatchObject([
      { part: "number", text: "粤ICP备2023018846号", clauses: ["ali-footer-guangdong", "ali-footer-number"] },
      { part: "link" },
      { part: "place" },
      { part: "copyright" },
    ])
  })
})
