import { readdirSync, readFileSync } from "node:fs"
import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import { problem } from "../src/Problem.ts"
import type { Page } from "../src/print/page.ts"
import { type Outcome, run, type World } from "../src/run.ts"

export const page: Page = { language: "zh", columns: 100, isColoured: false }

/** Asks the command line in this process; the document is what `open` would have read. */
export const ask = (
  argv: ReadonlyArray<string>,
  document = "",
  changed: Partial<World> = {},
): Promise<Outcome> =>
  run(argv, {
    version: () => "1.2.3",
    today: () => "2026-11-22",
    installed: async () => installed,
    regulations: async () => regulations,
    out: page,
    err: page,
    open: async (name) => ({ name, bytes: new TextEncoder().encode(document) }),
    create: async () => undefined,
    load: async () => problem("FolderMissing", "没有", "none"),
    ...changed,
  })

const folder = new URL("../../../examples/", import.meta.url)

export const examples = readdirSync(folder).filter((name) => name.endsWith(".yaml"))

export const example = (name: string): string => readFileSync(new URL(name, folder), "utf8")

/** Invented, and blocked by core whoever is asked: the check character of the number is wrong. */
export const blocked = `openbeian: 1
subject:
  kind: individual
  name: 王小桥
  principal:
    name: 王小桥
    residency: mainland
    credential:
      type: residentId
      number: "110101199003071234"
`
