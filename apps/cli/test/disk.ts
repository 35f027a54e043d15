import type { World } from "../src/run.ts"
import { ask, example } from "./world.ts"

/** Filings of the examples as the customers of a broker. */
export const customers = ["all-three-first", "all-three-four-sites", "first-filing", "many-faults"]
export const portfolio = `openbeian: 1
filings:
${customers.map((name) => `  - customer: ${name}\n${indented(example(`${name}.yaml`))}`).join("\n")}
`
export function indented(text: string): string {
  return text.replace(/^openbeian.*\n/mu, "").replaceAll(/^/gmu, "    ")
}

/** Files by their names; those that are made are added. */
export const disk = (
  given: Readonly<Record<string, string | Uint8Array>> = { "portfolio.yaml": portfolio },
) => {
  const files = new Map(Object.entries(given))
  const world: Partial<World> = {
    open: async (name) => {
      const content = files.get(name) ?? ""
      return { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }
    },
    create: async (name, content) => {
      files.set(name, content)
      return undefined
    },
  }
  return { files, ask: (...argv: ReadonlyArray<string>) => ask(argv, "", world) }
}

export const bytesOf = (content: string | Uint8Array | undefined): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : (content ?? new Uint8Array())
