import { GuideView } from "@openbeian/core/check"
import { Guide } from "@openbeian/core/provider"
import { installed } from "@openbeian/providers"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Choice, Choose } from "../src/Command.ts"
import { widthOf } from "../src/print/page.ts"
import { ask, page } from "./world.ts"

const providers = [...installed, acme]
const inAll = { installed: async () => providers }
const guide = (...words: ReadonlyArray<string>) => ask(["guide", ...words], "", inAll)

/** Answers question by question, and remembers what it was asked. */
const reader = (...answers: ReadonlyArray<Awaited<ReturnType<Choose>>>) => {
  const asked: Array<Choice> = []
  const choose: Choose = async (_, choice) => {
    asked.push(choice)
    return answers[asked.length - 1] ?? "away"
  }
  return { asked, choose }
}

describe("guide", () => {
  it("lists the topics, and says on which the papers are silent", async () => {
    const { out, code } = await guide("acme")
    expect(code).toBe(0)
    for (const topic of GuideView.topics) expect(out).toContain(topic)
    expect(out).toContain("• refused            被驳回了")
    expect(out).toContain("? footer             备案号挂在哪里（文件没有写）")
    expect(JSON.parse((await guide("acme", "--format", "json")).out)).toEqual(GuideView.list(acme))
  })

  it("prints the whole tree where nobody is there to answer, each end with its clause", async () => {
    const { out } = await guide("acme", "refused")
    for (const part of [
      "? 订单的状态是“待修改”吗？",
      "  1 是",
      "    → 修改后重新提交。",
      "ac-returned",
      "openbeian refusal FILE",
    ])
      expect(out).toContain(part)
    expect((await guide("acme", "verificationFails")).out).toContain("openbeian guide acme refused")
    expect((await guide("acme", "whichKind", "--lang", "en")).out).toContain(
      "↪ first filing console, filings",
    )
  })

  it("prints the tree on a terminal too, when all of it is asked for", async () => {
    const { asked, choose } = reader()
    const { out } = await ask(["guide", "acme", "refused", "--all"], "", { ...inAll, choose })
    expect(out).toBe((await guide("acme", "refused")).out)
    expect(asked).toEqual([])
  })

  it("answers JSON with the tree as the API has it", async () => {
    expect(JSON.parse((await guide("acme", "refused", "--format", "json")).out)).toEqual(
      JSON.parse(JSON.stringify(GuideView.whole(acme, "refused"))),
    )
  })

  it("says that the papers are silent, which is no fault", async () => {
    const { out, code, err } = await guide("acme", "footer")
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(out).toContain("文件没有写")
    expect(out).toContain("openbeian providers acme")
    expect(JSON.parse((await guide("acme", "footer", "--format", "json")).out)).toMatchObject({
      isDocumented: false,
    })
  })

  it.each(
    providers.flatMap((plugin) =>
      Object.entries(plugin.guides).flatMap(([topic, tree]) =>
        tree === "undocumented" ? [] : [{ id: plugin.id, topic, tree }],
      ),
    ),
  )("walks $id $topic by answers to every end", async ({ id, topic, tree }) => {
    for (const { passed, end } of Guide.ways(tree)) {
      if (passed.length === 0) continue
      const answers = passed.map(({ choice }) => choice + 1).join(",")
      const walked = JSON.parse((await guide(id, topic, "--answers", answers, "--format", "json")).out)
      expect(walked.passed).toHaveLength(passed.length)
      expect(walked.tree).toMatchObject({ act: end.act, clauses: end.cites })
    }
  })

  it("stops at the next question where the answers stop", async () => {
    const tree = providers.flatMap(({ id, guides }) => {
      const found = guides.whichKind
      return found !== "undocumented" && "ask" in found && found.answers.some(({ then }) => "ask" in then)
        ? [{ id, n: found.answers.findIndex(({ then }) => "ask" in then) + 1 }]
        : []
    })[0]
    const { out } = await guide(tree?.id ?? "", "whichKind", "--answers", String(tree?.n))
    expect(out.match(/^✓/gmu)).toHaveLength(1)
    expect(out).toMatch(/^\? /mu)
  })

  it("takes the commas of a Chinese keyboard", async () => {
    const two = providers.flatMap(({ id, guides }) =>
      Object.entries(guides).flatMap(([topic, tree]) =>
        tree === "undocumented" ? [] : Guide.ways(tree).map(({ passed }) => ({ id, topic, passed })),
      ),
    )
    const long = two.find(({ passed }) => passed.length === 2)
    const numbers = long?.passed.map(({ choice }) => choice + 1) ?? []
    const walked = await Promise.all(
      [",", "，", "、", ", "].map((comma) =>
        guide(long?.id ?? "", long?.topic ?? "", "--answers", numbers.join(comma)),
      ),
    )
    expect(new Set(walked.map(({ out }) => out)).size).toBe(1)
    expect(walked[0]?.code).toBe(0)
  })

  it.each([
    ["3", "3"],
    ["0", "0"],
    ["yes", "yes"],
    ["1,1", "1"],
  ])("refuses the answers %s, and says which of them does not fit", async (answers, found) => {
    const { code, err, out } = await guide("acme", "refused", "--answers", answers)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toContain(`“${found}”`)
  })

  it("suggests the topic and the provider that were meant", async () => {
    expect((await guide("acme", "refusd")).err).toContain("是不是 refused？")
    expect((await guide("acmee", "refused")).err).toContain("是不是 acme？")
    expect((await guide()).err).toContain("PROVIDER")
  })

  it("keeps to a narrow page", async () => {
    const narrow = { ...inAll, out: { ...page, columns: 40 } }
    for (const topic of GuideView.topics) {
      const { out } = await ask(["guide", "acme", topic], "", narrow)
      for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(40)
    }
  })
})

describe("a guide with a reader before it", () => {
  const walk = (choose: Choose, topic = "refused") => ask(["guide", "acme", topic], "", { ...inAll, choose })

  it("asks question by question and ends in what to do", async () => {
    const { asked, choose } = reader(0)
    const { out, code } = await walk(choose)
    expect(asked).toEqual([{ question: "订单的状态是“待修改”吗？", answers: ["是", "否"], hasBefore: false }])
    expect({ code, starts: out.startsWith("→ 修改后重新提交。") }).toEqual({ code: 0, starts: true })
  })

  it("goes back to the question before", async () => {
    const two = providers.find(
      ({ guides: { whichKind } }) =>
        whichKind !== "undocumented" &&
        "ask" in whichKind &&
        whichKind.answers.some(({ then }) => "ask" in then),
    )
    const tree = two?.guides.whichKind
    const n =
      tree !== undefined && tree !== "undocumented" && "ask" in tree
        ? tree.answers.findIndex(({ then }) => "ask" in then)
        : 0
    const { asked, choose } = reader(n, "back", n, 0)
    await ask(["guide", two?.id ?? "", "whichKind"], "", { ...inAll, choose })
    expect(asked.map(({ hasBefore }) => hasBefore)).toEqual([false, true, false, true])
    expect(asked[2]).toEqual(asked[0])
  })

  it("says nothing more when the reader goes away", async () => {
    const { choose } = reader("away")
    expect(await walk(choose)).toEqual({ code: 130, out: "", err: "" })
  })

  it("asks nothing where there is nothing to ask", async () => {
    const { asked, choose } = reader()
    const { out } = await walk(choose, "verificationFails")
    expect(out).toBe((await guide("acme", "verificationFails")).out)
    expect(out).toContain("→ ")
    expect(asked).toEqual([])
  })
})
