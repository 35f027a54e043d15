import { families, run } from "./families.ts"

// 500 instances of each family, other ones than in the tests unless a first seed is given.
const [from = 10_001, count = 500] = process.argv.slice(2).map(Number)
for (const [key, family] of Object.entries(families)) {
  const startedAt = performance.now()
  await run(family, count, from)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(
    `${key}: ${count} of ${count} agree with ${family.against}: ${family.name}, seeds ${from} to ${from + count - 1} (${seconds} s)`,
  )
}
