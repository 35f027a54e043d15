import type { Filing } from "@openbeian/core/filing"
import { isSame } from "./facts.ts"
import type { Weighed } from "./numbers.ts"

/**
 * The listed service that is on record while its subject is said not to be filed (备案归属不明). Either the record is
 * another's, or the subject is filed and nothing of it is a first filing.
 */
export const doubtedIn = ({ register, services = [] }: Filing.Facts): Filing.Service | undefined =>
  register?.subject?.isFiled === false
    ? services.find((service) => register.services?.some((entry) => isSame(entry, service)))
    : undefined

/** A customer with all for a person to settle while it is not known whose record that is. */
export const doubted = (weighed: Weighed): Weighed =>
  doubtedIn(weighed.facts) === undefined
    ? weighed
    : {
        ...weighed,
        standings: weighed.standings.map((standing) => ({
          ...standing,
          wants: standing.wants.map((want) =>
            want.outcome === "planned" || want.outcome === "review" ? { ...want, ...open } : want,
          ),
        })),
      }

const open = { outcome: "review", later: undefined, following: [] } as const
