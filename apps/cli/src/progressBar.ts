import { clearLine, cursorTo } from "node:readline"
import type { Page } from "./print/page.ts"

/** How far a long work is, on one line that is wiped in the end. Short work shows nothing. */
export const progressBar = (stream: NodeJS.WriteStream) => {
  const begun = performance.now()
  let shown = ""
  const wipe = (): void => {
    if (shown === "") return
    cursorTo(stream, 0)
    clearLine(stream, 0)
    shown = ""
  }
  return {
    show: (page: Page, done: number, all: number): void => {
      const line = barOf(page, done, all)
      if (line === shown || performance.now() - begun < quietMilliseconds) return
      cursorTo(stream, 0)
      stream.write(line)
      shown = line
    },
    wipe,
  }
}

const quietMilliseconds = 500

/** In steps of a hundredth, so that a terminal is not flooded. */
export const barOf = ({ language }: Page, done: number, all: number): string => {
  const hundredths = Math.floor((100 * done) / Math.max(all, 1))
  const full = Math.floor((width * hundredths) / 100)
  const counted = { zh: "核对客户", en: "weighing customers" }[language]
  return `${counted} ${"█".repeat(full)}${"░".repeat(width - full)} ${String(hundredths).padStart(3)} %`
}

const width = 30
