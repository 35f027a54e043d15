import { type Portfolio, Strays } from "@openbeian/core/filing"
import type { Faults } from "./Faults.ts"
import type { Places } from "./Places.ts"

/** Tells at their cells what stands for nothing there is. It is kept: what it stands for may yet be added. */
export const strays = (portfolio: Portfolio.Portfolio, places: Places, faults: Faults): void => {
  for (const { kind, found, at } of Strays.within(portfolio)) {
    const place = places.of(at)
    if (place !== undefined) faults.at(place, { code: kind, found }, { effect: "kept" })
  }
}
