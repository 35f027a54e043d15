/**
 * The next value, made of the parts of the previous one that are equal, so that lists on the page keep their rows,
 * and what is open in them stays open. Items of lists are matched by what names them.
 */
export const share = <A>(previous: unknown, next: A): A => {
  if (Object.is(previous, next) || typeof previous !== "object" || previous === null) return next
  if (typeof next !== "object" || next === null) return next
  const shared = Array.isArray(next) ? shareItems(previous, next) : shareKeys(previous, next)
  return isSame(previous, shared) ? asNext<A>(previous) : asNext<A>(shared)
}

const shareItems = (previous: object, next: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  const before = new Map(
    (Array.isArray(previous) ? previous : []).map((item, index) => [nameOf(item, index), item]),
  )
  return next.map((item, index) => share(before.get(nameOf(item, index)), item))
}

const shareKeys = (previous: object, next: object): object => {
  const before = new Map(Object.entries(previous))
  return Object.fromEntries(Object.entries(next).map(([key, value]) => [key, share(before.get(key), value)]))
}

const isSame = (a: object, b: object): boolean => {
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && Object.is(right.get(key), value))
  )
}

/** What tells an item of a Report from its neighbours. */
const names = ["rule", "path", "asks", "id", "provider", "stage", "key"]

const nameOf = (item: unknown, index: number): string => {
  if (typeof item !== "object" || item === null) return String(index)
  const entries = new Map(Object.entries(item))
  const named = names.flatMap((name) => (entries.has(name) ? [String(entries.get(name))] : []))
  return named.length === 0 ? String(index) : named.join(" ")
}

/** Built from a value of that type key by key; TypeScript cannot follow. */
const asNext = <A>(value: unknown): A => value as A
