import { type Text, text } from "../text/Text.ts"
import {
  dragonBoat,
  type Festival,
  festival,
  labourDay,
  midAutumn,
  midAutumnAndNationalDay,
  nationalDay,
  newYear,
  springFestival,
  tombSweeping,
} from "./festivals.ts"

/** What the State Council announces for one year (节假日安排通知). */
export interface Notice {
  readonly year: number
  readonly source: Text
  readonly issuedOn: string
  readonly holidays: ReadonlyArray<Festival>
}

const notice = (
  year: number,
  number: string,
  issuedOn: string,
  holidays: ReadonlyArray<Festival>,
): Notice => ({
  year,
  source: text(
    `国务院办公厅关于${year}年部分节假日安排的通知（${number}）`,
    `General Office of the State Council, notice on the holidays of ${year} (${number})`,
  ),
  issuedOn,
  holidays,
})

/**
 * The announced years without a gap, the oldest first. A notice comes out in the last quarter of the year before;
 * it may name days of that December, which then stand under the notice that names them.
 */
export const notices: ReadonlyArray<Notice> = [
  notice(2023, "国办发明电〔2022〕16号", "2022-12-08", [
    festival(newYear, "2022-12-31", "2023-01-02"),
    festival(springFestival, "2023-01-21", "2023-01-27", "2023-01-28", "2023-01-29"),
    festival(tombSweeping, "2023-04-05", "2023-04-05"),
    festival(labourDay, "2023-04-29", "2023-05-03", "2023-04-23", "2023-05-06"),
    festival(dragonBoat, "2023-06-22", "2023-06-24", "2023-06-25"),
    festival(midAutumnAndNationalDay, "2023-09-29", "2023-10-06", "2023-10-07", "2023-10-08"),
  ]),
  notice(2024, "国办发明电〔2023〕7号", "2023-10-25", [
    festival(newYear, "2024-01-01", "2024-01-01"),
    festival(springFestival, "2024-02-10", "2024-02-17", "2024-02-04", "2024-02-18"),
    festival(tombSweeping, "2024-04-04", "2024-04-06", "2024-04-07"),
    festival(labourDay, "2024-05-01", "2024-05-05", "2024-04-28", "2024-05-11"),
    festival(dragonBoat, "2024-06-10", "2024-06-10"),
    festival(midAutumn, "2024-09-15", "2024-09-17", "2024-09-14"),
    festival(nationalDay, "2024-10-01", "2024-10-07", "2024-09-29", "2024-10-12"),
  ]),
  notice(2025, "国办发明电〔2024〕12号", "2024-11-12", [
    festival(newYear, "2025-01-01", "2025-01-01"),
    festival(springFestival, "2025-01-28", "2025-02-04", "2025-01-26", "2025-02-08"),
    festival(tombSweeping, "2025-04-04", "2025-04-06"),
    festival(labourDay, "2025-05-01", "2025-05-05", "2025-04-27"),
    festival(dragonBoat, "2025-05-31", "2025-06-02"),
    festival(midAutumnAndNationalDay, "2025-10-01", "2025-10-08", "2025-09-28", "2025-10-11"),
  ]),
  notice(2026, "国办发明电〔2025〕7号", "2025-11-04", [
    festival(newYear, "2026-01-01", "2026-01-03", "2026-01-04"),
    festival(springFestival, "2026-02-15", "2026-02-23", "2026-02-14", "2026-02-28"),
    festival(tombSweeping, "2026-04-04", "2026-04-06"),
    festival(labourDay, "2026-05-01", "2026-05-05", "2026-05-09"),
    festival(dragonBoat, "2026-06-19", "2026-06-21"),
    festival(midAutumn, "2026-09-25", "2026-09-27"),
    festival(nationalDay, "2026-10-01", "2026-10-07", "2026-09-20", "2026-10-10"),
  ]),
]
