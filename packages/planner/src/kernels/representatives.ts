import { at } from "./at.ts"

/**
 * One candidate for each list, none taken twice; nothing where that cannot be (相异代表系). Of each list as many candidates
 * are looked at as there are lists, since the others can take no more than those that are one fewer.
 */
export const representatives = (
  lists: ReadonlyArray<ReadonlyArray<number>>,
): ReadonlyArray<number> | undefined => {
  const choose = (position: number, taken: ReadonlyArray<number>): ReadonlyArray<number> | undefined => {
    if (position === lists.length) return taken
    for (const candidate of at(lists, position).slice(0, lists.length)) {
      const found = taken.includes(candidate) ? undefined : choose(position + 1, [...taken, candidate])
      if (found !== undefined) return found
    }
    return undefined
  }
  return choose(0, [])
}

/** Every selection from a list, the whole list first. */
export const selections = <T>(all: ReadonlyArray<T>): ReadonlyArray<ReadonlyArray<T>> =>
  Array.from({ length: 2 ** all.length }, (_, n) =>
    all.filter((_, position) => Math.floor((2 ** all.length - 1 - n) / 2 ** position) % 2 === 1),
  )
