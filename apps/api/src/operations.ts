import { filings } from "./operations/filings.ts"
import type { Operations } from "./operations/Operation.ts"
import { papers } from "./operations/papers.ts"
import { plans } from "./operations/plans.ts"

export { groups, type Known, type Operation } from "./operations/Operation.ts"

/** Every route: one without a row does not compile. */
export const operations: Operations = { ...filings, ...plans, ...papers }
