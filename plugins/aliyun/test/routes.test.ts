import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer } from "./answer.ts"

const by = (account: Omit<Filing.Account, "provider">): Filing.Facts => ({
  services: [{ kind: "website" }],
  accounts: [{ provider: "aliyun", ...account }],
})
const routes = (facts: Filing.Facts) => answer(facts).services[0]?.routes ?? []
const taken = (facts: Filing.Facts) => routes(facts).filter(({ applies }) => applies === "yes")

describe("the way of applying", () => {
  it.each([
    [{ track: "standard", channel: "pc" }, "pc"],
    [{ track: "standard", channel: "app" }, "app"],
    [{ track: "chengxintong", channel: "pc" }, "chengxintong"],
    [{ track: "chengxintong" }, "chengxintong"],
  ] as const)("of a customer %j is %s", (account, route) => {
    expect(taken(by(account)).map(({ id }) => id)).toEqual([route])
  })

  it("is not known before the kind of customer is", () => {
    expect(routes(by({ channel: "pc" })).map(({ applies }) => applies)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ])
  })

  it("names the system of the kind of customer", () => {
    const first = (account: Omit<Filing.Account, "provider">) =>
      taken(by(account))[0]?.stages[0]?.steps[0]?.text.zh
    expect(first({ track: "standard", channel: "pc" })).toContain("阿里云ICP代备案管理系统")
    expect(first({ track: "chengxintong" })).toContain("阿里通信ICP代备案管理系统")
  })

  it("takes a day for the first review, a day to hand in, a day for the SMS and 1 to 20 working days", () => {
    const [pc] = taken(by({ track: "standard", channel: "pc" }))
    // From Friday: Monday, Tuesday, until Wednesday, and 1 to 20 working days from there.
    expect(pc?.ends).toMatchObject({ earliest: "2026-11-25", latest: "2026-12-23" })
    expect(pc?.ends?.leavesOut.map(({ zh }) => zh)).toEqual(["上传资料与人脸核验"])
  })

  it("has 24 hours for the SMS, and nothing of what a miss does", () => {
    const sms = taken(by({ track: "chengxintong" }))[0]?.stages.find(({ stage }) => stage === "awaitingSms")
    expect(sms).toMatchObject({
      deadline: { hours: 24, missed: "undocumented" },
      next: ["administrationReview"],
    })
  })
})
