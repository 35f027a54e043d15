import { contenders, isName } from "./contenders.ts"

// One contender in a process of its own. It answers every message with the CPU time of a turn.
const [name = ""] = process.argv.slice(2)
if (!isName(name)) throw new Error(`no contender: ${name}`)
const turn = contenders[name]
process.on("message", async () => process.send?.(await turn()))
