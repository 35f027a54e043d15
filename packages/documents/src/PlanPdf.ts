import { fileURLToPath } from "node:url"
import type { Plan } from "@openbeian/planner"
import { chosen, type Wanted } from "./part.ts"
import { readFonts } from "./pdf/fonts.ts"
import { printable } from "./pdf/printable.ts"
import { viewOf } from "./pdf/view.ts"

/** What makes PDF files: the typesetter with its fonts read. A program that makes many keeps one. */
export interface Printer {
  readonly print: (plan: Plan.Plan, wanted: Wanted) => Uint8Array
}

/** A plan as a PDF file to send to a customer (计划书). The same plan has the same bytes. */
export const render = async (plan: Plan.Plan, wanted: Wanted): Promise<Uint8Array> =>
  (await open()).print(plan, wanted)

/** Reads the fonts and starts the typesetter, both only when a PDF is wanted: 10 MB and a native library. */
export const open = async (): Promise<Printer> => {
  const [{ NodeCompiler }, { files, covers }] = await Promise.all([
    import("@myriaddreamin/typst-ts-node-compiler"),
    readFonts(),
  ])
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...files] }] })
  return {
    print: (plan, wanted) => {
      const view = printable(viewOf(chosen(plan, wanted), wanted.language), covers)
      compiler.mapShadow(`${workspace}data.json`, Buffer.from(JSON.stringify(view)))
      const made = compiler.compile({ mainFilePath: `${workspace}plan.typ` })
      const { result } = made
      if (result === null)
        throw new Error(
          `the page could not be set: ${JSON.stringify(made.takeDiagnostics()?.shortDiagnostics)}`,
        )
      const file = compiler.pdf(result, { pdfStandard: "ua-1" })
      // What was set is kept for a second run of the same document only, else memory grows with each plan.
      compiler.evictCache(2)
      return file
    },
  }
}

const workspace = fileURLToPath(new URL("../template/", import.meta.url))
