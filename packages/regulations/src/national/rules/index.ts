import { approvalRules } from "./approval.ts"
import { domainRules } from "./domain.ts"
import { individualRules } from "./individual.ts"
import { nameRules } from "./name.ts"
import { publicRules } from "./public.ts"
import type { Rules } from "./rule.ts"
import { servingRules } from "./serving.ts"
import { subjectRules } from "./subject.ts"

/** Every national rule, in the order of reading. */
export const rules: Rules = [
  ...subjectRules,
  ...servingRules,
  ...approvalRules,
  ...nameRules,
  ...individualRules,
  ...publicRules,
  ...domainRules,
]
