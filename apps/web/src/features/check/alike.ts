/** Things that say the same, put together: services with the same materials are shown once. */
export const alike = <A, B>(
  things: ReadonlyArray<A>,
  of: (thing: A) => B,
): ReadonlyArray<{ readonly things: ReadonlyArray<A>; readonly value: B }> => {
  const groups = Map.groupBy(things, (thing) => JSON.stringify(of(thing)))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ things: group, value: of(first) }]
  })
}
