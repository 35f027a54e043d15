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

/** Parts of things, each once under all the things that have it: what most things share comes first. */
export const sharedParts = <A, B>(
  things: ReadonlyArray<A>,
  partsOf: (thing: A) => ReadonlyArray<B>,
): ReadonlyArray<{ readonly things: ReadonlyArray<A>; readonly parts: ReadonlyArray<B> }> => {
  const all = things.flatMap((thing, index) => partsOf(thing).map((part) => ({ index, part })))
  const once = [...Map.groupBy(all, ({ part }) => JSON.stringify(part)).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ part: first.part, of: new Set(same.map(({ index }) => index)) }]
  })
  return [...Map.groupBy(once, ({ of }) => [...of].join(" ")).values()]
    .map((group) => ({
      things: things.filter((_, index) => group[0]?.of.has(index)),
      parts: group.map(({ part }) => part),
    }))
    .toSorted((a, b) => b.things.length - a.things.length)
}
