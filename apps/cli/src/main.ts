#!/usr/bin/env node
import { readFileSync } from "node:fs"
import { enableCompileCache } from "node:module"
import { styleText } from "node:util"
import { create, open } from "./files.ts"
import { languageOf } from "./language.ts"
import type { Page } from "./print/page.ts"
import { progressBar } from "./progressBar.ts"
import type { World } from "./run.ts"
import { chooseAt } from "./terminal.ts"

// The edge: the only file that knows of the process, its streams, its environment and its clock.
enableCompileCache()

const pageOf = (stream: NodeJS.WriteStream): Page => ({
  language: languageOf(process.env),
  columns: columnsOf(stream),
  // Node's own reading of NO_COLOR, FORCE_COLOR, TERM and whether this is a terminal.
  isColoured: styleText("red", " ", { stream }) !== " ",
})

/** Longer lines are hard to read, however wide the window. */
const columnsMax = 120

const columnsOf = (stream: NodeJS.WriteStream): number => {
  const columns = stream.columns ?? Number(process.env["COLUMNS"] ?? columnsMax)
  return columns > 0 ? Math.min(Math.max(columns, 20), columnsMax) : columnsMax
}

/** China is eight hours ahead, the whole year since 1992. To ask Intl for it takes 14 ms. */
const chinaDay = (now: number): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)

const version = (): string => {
  const described: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  const isDescribed = typeof described === "object" && described !== null && "version" in described
  return isDescribed ? String(described.version) : ""
}

const endKey = process.platform === "win32" ? "Ctrl-Z" : "Ctrl-D"

/** To who sits before a terminal that would only stand still; of the language nothing is known yet. */
const typing = `请输入或粘贴，以 ${endKey} 结束 / type or paste, and end with ${endKey}`

const bar = progressBar(process.stderr)

const world: World = {
  version,
  today: () => chinaDay(Date.now()),
  installed: async () => (await import("@openbeian/providers")).installed,
  regulations: async () => (await import("@openbeian/regulations")).regulations,
  out: pageOf(process.stdout),
  err: pageOf(process.stderr),
  open: (name, bytesMax) => {
    if (name === "-" && process.stdin.isTTY) console.error(typing)
    return open(name, bytesMax)
  },
  create,
  ...(process.stderr.isTTY ? { progress: bar.show } : {}),
  load: async (folder) => (await import("./folder.ts")).pluginIn(folder),
  ...(process.stdin.isTTY && process.stdout.isTTY
    ? { choose: chooseAt({ input: process.stdin, output: process.stdout }) }
    : {}),
}

// Whoever reads may stop early (`| head`); that is no fault of theirs or ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error
  })
}

/** An exit code of its own (EX_SOFTWARE), so that no script takes a defect of ours for a verdict. */
const defect = 70

/** In a function, as a bundle of it has no await outside of one. */
const start = async (): Promise<void> => {
  try {
    const { run } = await import("./run.ts")
    const { out, err, code } = await run(process.argv.slice(2), world)
    bar.wipe()
    // Ends as soon as all is written: to take the heap apart before takes a tenth of the time of a plan.
    process.stderr.write(err, () => process.stdout.write(out, () => process.exit(code)))
  } catch (cause) {
    bar.wipe()
    console.error("OpenBeian 自身出错，请报告 / a defect of OpenBeian, please report it:\n", cause)
    process.exitCode = defect
  }
}

void start()
