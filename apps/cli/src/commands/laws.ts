import type { Plugin } from "@openbeian/core/provider"
import { holes, type Law, laws } from "@openbeian/testkit/laws"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { type Held, printLaws } from "../print/laws.ts"

/** Holds one provider, installed or in a folder, against every law, and tells what it leaves empty. */
export const run = async ({ installed, load, words, options, page }: Asked): Promise<Answer> => {
  const [name = ""] = words
  const plugin = installed.find(({ id }) => id === name) ?? (await load(name))
  if ("code" in plugin) return refuse(plugin)
  const held = laws.map((law) => hold(law, plugin))
  const code = held.some(({ faults }) => faults.length > 0) ? 1 : 0
  const empty = held.some(({ isBroken }) => isBroken) ? [] : holes(plugin)
  return options.format === "json"
    ? answer(json({ provider: plugin.id, level: plugin.level, laws: held.map(inShort), empty }), code)
    : printed(printLaws(page, plugin, held, empty), code)
}

/** A value that is no plugin at all lets a law stumble, which is a fault of it too. */
const hold = (law: Law, plugin: Plugin.Plugin): Held => {
  try {
    return { law, faults: law.faults(plugin), isBroken: false }
  } catch (cause) {
    return { law, faults: [cause instanceof Error ? cause.message : String(cause)], isBroken: true }
  }
}

const inShort = ({ law, faults }: Held) => ({ law: { zh: law.zh, en: law.name }, faults })
