import { Day } from "@openbeian/core/calendar"
import type { Evaluate } from "@openbeian/core/rule"
import { isLastingBlock, isOfServer, readsTerm } from "./findings.ts"
import type { Seat } from "./seats.ts"

/** Whether a rule that stands against a seat reads the term of its server. */
export const isStoppedByTerm = (counting: ReadonlyArray<Evaluate.Finding>, { term }: Seat): boolean =>
  term !== undefined &&
  !term.isCounted &&
  counting.some((finding) => isLastingBlock(finding) && isOfServer(finding) && readsTerm(finding))

/** Longer than any paper asks a server to last. */
export const longAfter = (today: string): string => Day.plusMonths(Day.of(today), 120)
