import { workbooks } from "./contenders.ts"

// One reading in a process of its own. Its output is the most memory that the process had, in KiB.
const [name] = process.argv.slice(2)
if (name !== "library" && name !== "import") throw new Error(`no contender: ${name}`)
await workbooks[name]()
console.log(process.resourceUsage().maxRSS)
