import { accountRules } from "./account.ts"
import { domainRules } from "./domain.ts"
import { filedRules } from "./filed.ts"
import { orderRules } from "./order.ts"
import { publicRules } from "./public.ts"
import { registrantRules } from "./registrant.ts"
import type { Rules } from "./rule.ts"
import { serverRules } from "./server.ts"
import { subjectRules } from "./subject.ts"
import { websiteRules } from "./website.ts"

/** Every rule of this provider, in the order of reading. */
export const rules: Rules = [
  ...accountRules,
  ...subjectRules,
  ...serverRules,
  ...websiteRules,
  ...publicRules,
  ...domainRules,
  ...registrantRules,
  ...filedRules,
  ...orderRules,
]
