import type { Plugin } from "@openbeian/core/provider"
import { representatives, selections } from "../kernels/representatives.ts"
import type { Weighed } from "./numbers.ts"
import type { Standing, Want } from "./Standing.ts"

/**
 * A customer with what its own orders open (由前单开路). At some providers the papers leave out a new service of a subject
 * that is filed elsewhere; once any order of services there is through, the subject is on record and the service is
 * decided. So it may be filed there after another service that is decided already. One service opens one provider; where
 * there are too few for all, those providers are opened that let the most services be filed, and what is left is for a
 * person to settle.
 */
export const opened = (weighed: Weighed, plugins: ReadonlyArray<Plugin.Plugin>): Weighed => {
  const here = weighed.standings.filter(({ plugin }) => plugins.includes(plugin))
  if (weighed.facts.register?.subject?.isFiled !== true || !here.some(({ later }) => later !== undefined))
    return weighed
  const isOpen = (n: number): boolean => here.every(({ wants }) => wants[n]?.outcome !== "nothing")
  const gated = here.filter(({ wants }) => wants.some((want, n) => isWaiting(want) && isOpen(n)))
  const openersAt = ({ wants }: Standing): ReadonlyArray<number> =>
    wants.flatMap((want, n) => (!want.isChange && want.outcome === "planned" && isOpen(n) ? [n] : []))
  const possible = selections(gated).filter((chosen) => representatives(chosen.map(openersAt)) !== undefined)
  const filed = (chosen: ReadonlyArray<Standing>): number => filedWith(here, chosen)
  const [best = []] = possible.toSorted((one, other) => filed(other) - filed(one))
  const able = gated.filter((standing) => openersAt(standing).length > 0)
  const chosen = filed(best) === filed(able) ? able : best
  return chosen.length === 0
    ? weighed
    : {
        ...weighed,
        standings: weighed.standings.map((standing) =>
          chosen.includes(standing) ? { ...standing, wants: standing.wants.map(afterAnother) } : standing,
        ),
      }
}

const isWaiting = ({ outcome, later }: Want): boolean =>
  outcome === "review" && later?.want.outcome === "planned"

const afterAnother = (want: Want): Want =>
  isWaiting(want) && want.later !== undefined ? { ...want.later.want, isOnlyAfterAnother: true } : want

/** How many services some provider takes where the subject comes to be on record at those. */
const filedWith = (here: ReadonlyArray<Standing>, chosen: ReadonlyArray<Standing>): number =>
  (here[0]?.wants ?? []).filter((_, n) =>
    here.some((standing) => {
      const want = standing.wants[n]
      return (
        want !== undefined && (want.outcome === "planned" || (isWaiting(want) && chosen.includes(standing)))
      )
    }),
  ).length
