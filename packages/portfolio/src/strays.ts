import { Strangers } from "@openbeian/core/check"
import { type Portfolio, Strays } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { type Fault, type Reading, say } from "./Fault.ts"
import { type Faults, inOrder } from "./Faults.ts"
import type { Language } from "./names.ts"
import type { Places } from "./Places.ts"
import type { Imported } from "./readTables.ts"

/** Tells at their cells what stands for nothing there is. It is kept: what it stands for may yet be added. */
export const strays = (portfolio: Portfolio.Portfolio, places: Places, faults: Faults): void => {
  for (const { kind, found, at } of Strays.within(portfolio)) {
    const place = places.of(at)
    if (place !== undefined) faults.at(place, { code: kind, found }, { effect: "kept" })
  }
}

/**
 * The same with what it says of providers that are not installed, at their cells: where one of the installed was probably
 * meant, a cell to mend, which is taken as it is; else what it was taken for.
 */
export const withStrangers = (
  imported: Imported,
  plugins: ReadonlyArray<Plugin.Plugin>,
  language: Language,
): Imported => {
  const strangers = Strangers.within(imported.portfolio, plugins)
  if (strangers.length === 0) return imported
  const faults: Array<Fault> = []
  const readings: Array<Reading> = []
  for (const { found, meant, customer, at } of strangers) {
    const place = imported.placeOf(at)
    if (place === undefined) continue
    if (meant === undefined) {
      readings.push({ ...place, why: "stranger", found, as: Strangers.other[language] })
      continue
    }
    const code = "unknownProvider"
    faults.push({
      ...place,
      code,
      heading: "",
      found,
      choices: plugins.map(({ name }) => name),
      ...say({ code, found, data: { guess: Strangers.guess(meant) } }),
      effect: "kept",
      ...(customer === undefined ? {} : { customer }),
    })
  }
  return {
    ...imported,
    faults: [...imported.faults, ...faults].toSorted(inOrder),
    readings: [...imported.readings, ...readings].toSorted(inOrder),
  }
}
