/** Numbers that a seed gives again and again. */
export interface Random {
  /** A whole number from the least to the most, both included. */
  readonly whole: (least: number, most: number) => number
  readonly chance: (share: number) => boolean
  readonly one: <T>(of: readonly [T, ...Array<T>]) => T
  readonly list: <T>(length: number, make: (position: number) => T) => Array<T>
}

export const randomOf = (seed: number): Random => {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    chance: (share) => next() < share,
    one: (of) => of[whole(0, of.length - 1)] ?? of[0],
    list: (length, make) => Array.from({ length }, (_, position) => make(position)),
  }
}
