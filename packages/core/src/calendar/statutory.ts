import * as Day from "./Day.ts"
import * as Festivals from "./festivals.ts"

/** The festivals that a decree gives everybody free, whatever the notice of the year adds (法定节假日). */
export interface Statutory {
  readonly year: number
  readonly festivals: ReadonlyArray<Festivals.Festival>
}

/** Days that move from year to year. */
interface Moving {
  readonly springFestival: string
  readonly tombSweeping: string
  readonly dragonBoat: string
  readonly midAutumn: string
}

const moving = (
  springFestival: string,
  tombSweeping: string,
  dragonBoat: string,
  midAutumn: string,
): Moving => ({ springFestival, tombSweeping, dragonBoat, midAutumn })

/**
 * By the rules of GB/T 33661-2017, without a gap: a lunar month begins on the day of a new moon in Beijing, and
 * Tomb-Sweeping Day is that on which the sun stands at 15 degrees. The new moons of February 2027 and 2030 lie at 23:56
 * and at 00:07; calendars that reckon them less exactly are a day off there.
 */
const movingDays: ReadonlyArray<Moving> = [
  moving("2027-02-06", "2027-04-05", "2027-06-09", "2027-09-15"),
  moving("2028-01-26", "2028-04-04", "2028-05-28", "2028-10-03"),
  moving("2029-02-13", "2029-04-04", "2029-06-16", "2029-09-22"),
  moving("2030-02-03", "2030-04-05", "2030-06-05", "2030-09-12"),
  moving("2031-01-23", "2031-04-05", "2031-06-24", "2031-10-01"),
  moving("2032-02-11", "2032-04-04", "2032-06-12", "2032-09-19"),
  moving("2033-01-31", "2033-04-04", "2033-06-01", "2033-09-08"),
  moving("2034-02-19", "2034-04-05", "2034-06-20", "2034-09-27"),
  moving("2035-02-08", "2035-04-05", "2035-06-10", "2035-09-16"),
  moving("2036-01-28", "2036-04-04", "2036-05-30", "2036-10-04"),
]

/** What the decree says of a year: New Year's Eve by the moon and the three days after it, two days in May, three in October. */
const festivalsOf = (days: Moving): ReadonlyArray<Festivals.Festival> => {
  const spring = Day.of(days.springFestival)
  const inYear = (monthAndDay: string): string => `${days.springFestival.slice(0, 4)}-${monthAndDay}`
  const [october, third] = [inYear("10-01"), inYear("10-03")]
  const isOneFestival = days.midAutumn >= october && days.midAutumn <= third
  return [
    Festivals.festival(Festivals.newYear, inYear("01-01")),
    Festivals.festival(Festivals.springFestival, Day.plusDays(spring, -1), Day.plusDays(spring, 2)),
    Festivals.festival(Festivals.tombSweeping, days.tombSweeping),
    Festivals.festival(Festivals.labourDay, inYear("05-01"), inYear("05-02")),
    Festivals.festival(Festivals.dragonBoat, days.dragonBoat),
    ...(days.midAutumn < october ? [Festivals.festival(Festivals.midAutumn, days.midAutumn)] : []),
    Festivals.festival(
      isOneFestival ? Festivals.midAutumnAndNationalDay : Festivals.nationalDay,
      october,
      third,
    ),
    ...(days.midAutumn > third ? [Festivals.festival(Festivals.midAutumn, days.midAutumn)] : []),
  ]
}

export const statutory: ReadonlyArray<Statutory> = movingDays.map((days) => ({
  year: Day.year(Day.of(days.springFestival)),
  festivals: festivalsOf(days),
}))

/** The clauses behind it: the days, what falls on a weekend, and the lunar calendar. */
export const clauses = ["core-statutory-days", "core-made-up-days", "core-lunar-calendar"] as const
