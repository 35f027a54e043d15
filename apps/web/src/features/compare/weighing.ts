/** A mix that none beats in both: what it costs, and the day on which it is likely to have ended (取舍点). */
export interface Point {
  readonly cost: number
  readonly day: number
}

/** Where the cost is least once each day is worth so much; of equals the earlier. Points are sorted, the cheapest first. */
export const bestOf = (points: ReadonlyArray<Point>, worth: number): number => {
  const weighed = points.map(({ cost, day }) => cost + worth * day)
  return weighed.lastIndexOf(Math.min(...weighed))
}

/**
 * What a day may be worth: nothing, then in steps of 1, 2 and 5 from below what a day costs between any two neighbours
 * to where the earliest is taken.
 */
export const worthsOf = (points: ReadonlyArray<Point>): ReadonlyArray<number> => {
  const prices = points.slice(1).map(({ cost, day }, n) => {
    const before = points[n] ?? { cost, day }
    return (cost - before.cost) / Math.max(1, before.day - day)
  })
  const worths = [0]
  for (let power = Math.floor(Math.log10(Math.min(...prices))); ; power += 1)
    for (const step of [1, 2, 5]) {
      // The power of ten is not exact below one.
      const worth = Number(`${step}e${power}`)
      worths.push(worth)
      if (worth >= Math.max(...prices)) return worths
    }
}
