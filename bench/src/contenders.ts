import { dates } from "./calendar/contenders.ts"
import { thirtyRules } from "./engines/contenders.ts"
import { plans } from "./planner/contenders.ts"
import { documents } from "./planner/document.ts"
import { workbooks } from "./portfolio/contenders.ts"
import { allRules } from "./rules/contenders.ts"
import { turn, waitingTurn } from "./turn.ts"

/** All that is timed, each with the number of calls in a turn. */
export const contenders = {
  plain: turn(500, allRules.plain),
  engine: turn(500, allRules.engine),
  engineWithGaps: turn(500, allRules.engineWithGaps),
  plainOfEveryLayer: turn(500, allRules.plainOfEveryLayer),
  engineOfEveryLayer: turn(500, allRules.engineOfEveryLayer),
  plainWithoutReaders: turn(5000, allRules.plainWithoutReaders),
  engineWithoutReaders: turn(5000, allRules.engineWithoutReaders),
  places: turn(20_000, thirtyRules.places),
  filing: turn(5000, thirtyRules.filing),
  jsonRules: waitingTurn(200, thirtyRules.jsonRules),
  workingDays: turn(200, dates.workingDays),
  chineseDays: turn(1, dates.chineseDays),
  libraryWorkbook: waitingTurn(1, workbooks.library),
  importWorkbook: waitingTurn(1, workbooks.import),
  planThousand: turn(30, plans.thousand),
  planThousandBySolver: waitingTurn(1, plans.thousandBySolver),
  planTenThousand: turn(3, plans.tenThousand),
  planHundredThousand: turn(1, plans.hundredThousand),
  readPortfolio: turn(1, documents.read),
  planDocument: turn(1, documents.plan),
  readOneSubject: turn(1, documents.readOne),
  planOneSubject: turn(1, documents.planOne),
  readExampleWorkbook: waitingTurn(1, documents.readWorkbook),
  planExampleWorkbook: waitingTurn(1, documents.planWorkbook),
}

export type Name = keyof typeof contenders
export const isName = (name: string): name is Name => Object.hasOwn(contenders, name)
