import { accountRules } from "./account.ts"
import { appRules } from "./app.ts"
import { domainRules } from "./domain.ts"
import { orderRules } from "./order.ts"
import { publicRules } from "./public.ts"
import type { Rules } from "./rule.ts"
import { serviceRules } from "./service.ts"
import { subjectRules } from "./subject.ts"
import { websiteRules } from "./website.ts"

/** Every rule of this provider, in the order of reading. */
export const rules: Rules = [
  ...accountRules,
  ...subjectRules,
  ...serviceRules,
  ...websiteRules,
  ...appRules,
  ...publicRules,
  ...domainRules,
  ...orderRules,
]
