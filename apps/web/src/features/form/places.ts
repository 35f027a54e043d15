/** A division of the country as the API lists it (行政区划). */
export interface Division {
  readonly code: string
  readonly name: string
  readonly level: "province" | "prefecture" | "county"
  readonly path: ReadonlyArray<{ readonly code: string; readonly name: string }>
}

/** A place that may be chosen; the document keeps its value. */
export interface Option {
  readonly value: string
  readonly code: string
  readonly label: string
  /** What it is found by. */
  readonly search: string
}

/** What stands for the city in a province: its prefectures and what lies right below it; a municipality is its own. */
export const citiesOf = (below: ReadonlyArray<Division>): ReadonlyArray<Option> => {
  const [municipality] = below[0]?.path ?? []
  return municipality !== undefined && below.every(({ level }) => level === "county")
    ? [optionFor(municipality)]
    : below.map(optionFor)
}

export const countiesOf = (below: ReadonlyArray<Division>): ReadonlyArray<Option> =>
  below.filter(({ level }) => level === "county").map(optionFor)

/** The option that a text means: by its name, or by the name without 市, 区 or 县. */
export const optionOf = (options: ReadonlyArray<Option>, written: string): Option | undefined => {
  const name = written.trim()
  if (name === "") return undefined
  return (
    options.find(({ value, label }) => value === name || label === name) ??
    options.find(({ value }) => value.length === name.length + 1 && value.startsWith(name))
  )
}

const optionFor = ({ code, name }: Pick<Division, "code" | "name">): Option => ({
  value: name,
  code,
  label: name,
  search: name,
})
