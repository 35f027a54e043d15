import { Check } from "@openbeian/core/check"
import { Footer } from "@openbeian/core/footer"
import { Coverage, type Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"

/** Every place that cites a clause of any book. */
export const usesOfAll = (
  installed: ReadonlyArray<Plugin.Plugin>,
  regulations: Regulations.Regulations,
): ReadonlyArray<Coverage.Use> => [
  ...installed.flatMap(Coverage.uses),
  ...Coverage.usesOfRegulations(regulations),
  ...usesOfCommon(installed),
]

/** What cites core's own book: core's rules, whoever's provider they speak for, and the footer. */
export const usesOfCommon = (installed: ReadonlyArray<Plugin.Plugin>): ReadonlyArray<Coverage.Use> => [
  ...installed.flatMap((plugin) =>
    Check.rulesOf(plugin).all.map(({ id, cites }): Coverage.Use => ({ as: "rule", by: `rule ${id}`, cites })),
  ),
  ...Footer.uses,
]
