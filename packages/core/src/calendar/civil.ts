/** A date of the Gregorian calendar, the month from 1 to 12. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * The number of a date: days since 1970-01-01. Years are reckoned from 1 March, so that the leap day comes last
 * and the lengths of the months follow one straight line.
 */
export const numberOf = (year: number, month: number, day: number): number => {
  const from = month > 2 ? year : year - 1
  const months = month > 2 ? month - 3 : month + 9
  return leapDays(from) + from * 365 + Math.floor((months * 153 + 2) / 5) + day - 719_469
}

/** The date of a number; the inverse of `numberOf` for years 0 to 9999. */
export const civilOf = (number: number): Civil => {
  const days = number + 719_468
  const guess = Math.floor(days / 365.2425) + 1
  const from = startOf(guess) <= days ? guess : startOf(guess - 1) <= days ? guess - 1 : guess - 2
  const inYear = days - startOf(from)
  const months = Math.floor((inYear * 5 + 2) / 153)
  const month = months < 10 ? months + 3 : months - 9
  return {
    year: month > 2 ? from : from + 1,
    month,
    day: inYear - Math.floor((months * 153 + 2) / 5) + 1,
  }
}

export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : numberOf(year, month + 1, 1) - numberOf(year, month, 1)

const startOf = (year: number): number => leapDays(year) + year * 365

const leapDays = (year: number): number =>
  Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
