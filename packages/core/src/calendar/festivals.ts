import { type Text, text } from "../text/Text.ts"

/** One festival of a year. Both ends of `rest` are days off; a single day has the same date twice. */
export interface Festival {
  readonly name: Text
  readonly rest: readonly [from: string, to: string]
  /** Weekend days worked in exchange (调休上班). */
  readonly work: ReadonlyArray<string>
}

export const festival = (
  name: Text,
  from: string,
  to: string = from,
  ...work: ReadonlyArray<string>
): Festival => ({
  name,
  rest: [from, to],
  work,
})

export const newYear = text("元旦", "New Year's Day")
export const springFestival = text("春节", "Spring Festival")
export const tombSweeping = text("清明节", "Tomb-Sweeping Day")
export const labourDay = text("劳动节", "Labour Day")
export const dragonBoat = text("端午节", "Dragon Boat Festival")
export const midAutumn = text("中秋节", "Mid-Autumn Festival")
export const nationalDay = text("国庆节", "National Day")
export const midAutumnAndNationalDay = text("中秋节、国庆节", "Mid-Autumn Festival and National Day")
