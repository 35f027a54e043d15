import { describe, it } from "vitest"
import { looker, patience } from "./routes.ts"
import { desktop, pairsOfLooks } from "./visit.ts"

describe("every page on a desk", { timeout: patience }, () => {
  it.each(pairsOfLooks.filter(({ viewport }) => viewport === desktop))(
    "is in order in $language, $colorScheme",
    looker(),
  )
})
