import { clearScreenDown, cursorTo, emitKeypressEvents, type Key, moveCursor } from "node:readline"
import type { Choice, Choose } from "./Command.ts"
import { hang, indent, type Page, styled, wrap } from "./print/page.ts"
import { say } from "./print/sheet.ts"

/** A terminal with a reader before it. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly setRawMode: (isRaw: boolean) => unknown }
  readonly output: NodeJS.WritableStream
}

/** Lets the reader choose by number key or by arrows and Enter. What was chosen stays, the rest is wiped. */
export const chooseAt = ({ input, output }: Terminal): Choose => {
  /** How many lines each answered question has left on the screen, so that going back wipes the last. */
  const left: Array<number> = []
  /** Keys that came before their question was asked, as when several are typed at once. */
  const early: Array<Key> = []
  let answer: ((key: Key) => void) | undefined
  // Not before the first question: whoever listens reads, and other commands read the input themselves.
  const listen = (): void => {
    if (isListening) return
    isListening = true
    emitKeypressEvents(input)
    input.on("keypress", (_: string | undefined, key: Key) => {
      if (answer === undefined) early.push(key)
      else answer(key)
    })
  }
  let isListening = false
  return (page, choice) =>
    new Promise((resolve) => {
      let at = 0
      let height = 0
      const draw = (lines: ReadonlyArray<string>): void => {
        moveCursor(output, 0, -height)
        cursorTo(output, 0)
        clearScreenDown(output)
        output.write(lines.map((line) => `${line}\n`).join(""))
        height = lines.length
      }
      const end = (chosen: Awaited<ReturnType<Choose>>): void => {
        answer = undefined
        input.off("end", onEnd)
        input.setRawMode(false)
        input.pause()
        if (chosen === "back") height += left.pop() ?? 0
        draw(typeof chosen === "number" ? answered(page, choice, chosen) : [])
        if (typeof chosen === "number") left.push(height)
        resolve(chosen)
      }
      const onEnd = (): void => end("away")
      const take = (key: Key): void => {
        const meant = meaningOf(key, choice, at)
        if (meant === undefined) return
        if (meant.isChosen) end(meant.to)
        else {
          at = meant.to
          draw(open(page, choice, at))
        }
      }
      answer = take
      listen()
      input.setRawMode(true)
      input.on("end", onEnd)
      input.resume()
      draw(open(page, choice, at))
      while (answer === take) {
        const key = early.shift()
        if (key === undefined) return
        take(key)
      }
    })
}

type Meant =
  | { readonly isChosen: false; readonly to: number }
  | { readonly isChosen: true; readonly to: Awaited<ReturnType<Choose>> }

const meaningOf = (
  { name, ctrl, sequence }: Key,
  { answers, hasBefore }: Choice,
  at: number,
): Meant | undefined => {
  const number = Number(sequence)
  if (Number.isInteger(number) && number >= 1 && number <= answers.length)
    return { isChosen: true, to: number - 1 }
  if ((ctrl === true && (name === "c" || name === "d")) || name === "escape" || name === "q")
    return { isChosen: true, to: "away" }
  if (name === "return" || name === "enter") return { isChosen: true, to: at }
  if (name === "up" || name === "k")
    return { isChosen: false, to: (at + answers.length - 1) % answers.length }
  if (name === "down" || name === "j" || name === "tab")
    return { isChosen: false, to: (at + 1) % answers.length }
  if (hasBefore && (name === "left" || name === "backspace")) return { isChosen: true, to: "back" }
  return undefined
}

const open = (page: Page, { question, answers, hasBefore }: Choice, at: number): ReadonlyArray<string> => [
  ...wrap(page, hang(0, styled("cyan", "?")), [styled("bold", question)]),
  ...answers.flatMap((answer, n) =>
    wrap(page, hang(0, n === at ? styled("cyan", `❯ ${n + 1}`) : `  ${n + 1}`), [
      n === at ? styled("cyan", answer) : answer,
    ]),
  ),
  ...wrap(page, indent(2), [styled("dim", say(page, hasBefore ? keysWithBack : keys))]),
]

const answered = (page: Page, { question, answers }: Choice, chosen: number): ReadonlyArray<string> =>
  wrap(page, hang(0, styled("green", "✓")), [question, "  ", styled("bold", answers[chosen] ?? "")])

const keys = {
  zh: "数字键选择，或 ↑↓ 加回车；Esc 离开",
  en: "a number, or ↑↓ and Enter; Esc leaves",
}
const keysWithBack = {
  zh: "数字键选择，或 ↑↓ 加回车；← 上一问；Esc 离开",
  en: "a number, or ↑↓ and Enter; ← the question before; Esc leaves",
}
