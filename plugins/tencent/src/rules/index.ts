import { accountRules } from "./account.ts"
import { domainRules } from "./domain.ts"
import type { Rules } from "./rule.ts"
import { serverRules } from "./server.ts"

/** What its papers demand and no table states. */
export const rules: Rules = [...accountRules, ...serverRules, ...domainRules]
