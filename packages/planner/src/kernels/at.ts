/** The entry at a position that is known to exist; a fault of ours where it does not. */
export const at = <T>(list: ArrayLike<T>, position: number): T => {
  const found = list[position]
  if (found === undefined) throw new RangeError(`no entry ${position} of ${list.length}`)
  return found
}
