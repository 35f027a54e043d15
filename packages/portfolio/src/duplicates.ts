import { Duplicates, type Portfolio } from "@openbeian/core/filing"
import { type Faults, nameOf } from "./Faults.ts"
import type { Places } from "./Places.ts"

/** Tells at their cells what two customers or two services cannot both have. Both are kept. */
export const duplicates = (portfolio: Portfolio.Portfolio, places: Places, faults: Faults): void => {
  for (const { kind, found, first, again } of Duplicates.within(portfolio)) {
    const [other, place] = [places.of(first), places.of(again)]
    if (other === undefined || place === undefined) continue
    faults.at(place, { code: kind, found, data: { place: nameOf(other) } }, { effect: "kept", other })
  }
}
