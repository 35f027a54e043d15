/** A day with a time of it, as programs and spreadsheets write it (日期带时间). */
export interface Timed {
  /** The day as it is written. */
  readonly day: string
  /** How many days later it is in China at that time, where the text says for which offset the time is. */
  readonly later: number
}

/** The parts of a day with a time; nothing where what stands behind the day is no time. */
export const timed = (typed: string): Timed | undefined => {
  const [, day, hours = "", minutes = "", half, offset] = form.exec(typed) ?? []
  const hour = Number(hours)
  if (day === undefined) return undefined
  if (half !== undefined)
    return offset === undefined && hour >= 1 && hour <= 12 ? { day, later: 0 } : undefined
  if (hour > 23) return undefined
  if (offset === undefined) return { day, later: 0 }
  const ahead = minutesOf(offset)
  if (ahead === undefined) return undefined
  const minute = hour * 60 + Number(minutes) - ahead + aheadInChina
  return { day, later: Math.floor(minute / minutesOfDay) }
}

/** Day, hour, minute, half of the day, offset. */
const form =
  /^(\S+?)(?:T|\s+)(\d{1,2}):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:\s*([AP])M)?(?:\s*(Z|[+-]\d{2}(?::?\d{2})?))?$/iu

/** Minutes ahead of Greenwich; nothing where no place has that time. */
const minutesOf = (offset: string): number | undefined => {
  if (/z/iu.test(offset)) return 0
  const minutes = Number(offset.slice(-2))
  const isWhole = offset.length === 3
  const size = Number(offset.slice(1, 3)) * 60 + (isWhole ? 0 : minutes)
  const ahead = offset.startsWith("-") ? -size : size
  return (isWhole || minutes < 60) && ahead >= least && ahead <= most ? ahead : undefined
}

/** China has one time, +08:00, and had no other since 1992. */
const aheadInChina = 8 * 60
const minutesOfDay = 24 * 60
const least = -12 * 60
const most = 14 * 60
