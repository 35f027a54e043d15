import { describe, it } from "vitest"
import { looker, patience } from "./routes.ts"
import { pairsOfLooks, phone } from "./visit.ts"

describe("every page on a phone", { timeout: patience }, () => {
  it.each(pairsOfLooks.filter(({ viewport }) => viewport === phone))(
    "is in order in $language, $colorScheme",
    looker(),
  )
})
