import { PassThrough } from "node:stream"
import { describe, expect, it } from "vitest"
import type { Choice } from "../src/Command.ts"
import { chooseAt } from "../src/terminal.ts"
import { page } from "./world.ts"

/** A terminal that a test types into. */
const terminal = () => {
  const raw: Array<boolean> = []
  const input = Object.assign(new PassThrough(), { setRawMode: (isRaw: boolean) => raw.push(isRaw) })
  const output = new PassThrough()
  let shown = ""
  output.on("data", (chunk: Buffer) => {
    shown += chunk
  })
  return { input, raw, choose: chooseAt({ input, output }), shown: () => shown }
}

const choice: Choice = { question: "去哪里？", answers: ["左", "中", "右"], hasBefore: true }
const [up, down, left, esc] = ["\u001B[A", "\u001B[B", "\u001B[D", "\u001B"]

describe("choosing at a terminal", () => {
  it.each([
    ["a number key", "2", 1],
    ["Enter, which takes the first", "\r", 0],
    ["an arrow and Enter", `${down}\r`, 1],
    ["arrows round the end", `${down}${down}${down}\r`, 0],
    ["an arrow round the start", `${up}\r`, 2],
    ["back by the left arrow", left, "back"],
    ["back by the key for it", "\u007F", "back"],
    ["away by Ctrl-C", "\u0003", "away"],
    ["away by Ctrl-D", "\u0004", "away"],
    ["away by q", "q", "away"],
  ])("takes %s", async (_, typed, chosen) => {
    const { choose, input, raw } = terminal()
    const asked = choose(page, choice)
    input.write(typed)
    expect(await asked).toBe(chosen)
    expect(raw).toEqual([true, false])
  })

  it("takes Escape as going away", async () => {
    const { choose, input } = terminal()
    const asked = choose(page, choice)
    input.end(esc)
    expect(await asked).toBe("away")
  })

  it("lets keys pass that mean nothing", async () => {
    const { choose, input } = terminal()
    const asked = choose(page, { ...choice, hasBefore: false })
    input.write(`49x${left}3`)
    expect(await asked).toBe(2)
  })

  it("keeps what is typed ahead for the questions behind", async () => {
    const { choose, input } = terminal()
    const first = choose(page, { ...choice, hasBefore: false })
    input.write(`2x${down}\r${left}`)
    expect(await first).toBe(1)
    expect(await choose(page, choice)).toBe(1)
    expect(await choose(page, choice)).toBe("back")
    const last = choose(page, choice)
    input.write("1")
    expect(await last).toBe(0)
  })

  it("reads nothing before it is asked to", () => {
    const { input } = terminal()
    expect(input.listenerCount("data") + input.listenerCount("keypress")).toBe(0)
  })

  it("ends when the input does", async () => {
    const { choose, input } = terminal()
    const asked = choose(page, choice)
    input.end()
    expect(await asked).toBe("away")
  })

  it("shows the question with its answers, and leaves what was chosen", async () => {
    const { choose, input, shown } = terminal()
    const asked = choose(page, choice)
    input.write("3")
    await asked
    for (const part of ["? 去哪里？", "❯ 1 左", "  2 中", "  3 右", "✓ 去哪里？  右"])
      expect(shown()).toContain(part)
  })

  it("wipes the question before when the reader goes back", async () => {
    const { choose, input, shown } = terminal()
    const first = choose(page, { ...choice, hasBefore: false })
    input.write("1")
    await first
    const second = choose(page, choice)
    input.write(left)
    await second
    // Five lines of the open question, and the one that the answer before had left.
    expect(shown().endsWith("\u001B[6A\u001B[1G\u001B[0J")).toBe(true)
  })
})
