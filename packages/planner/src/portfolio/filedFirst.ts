import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Name } from "@openbeian/core/text"
import { isSame } from "./facts.ts"
import type { Weighed } from "./numbers.ts"
import type { Standing, Want } from "./Standing.ts"

/**
 * A customer with what its first filing leaves open (首次备案定在哪家). Only one provider has the first filing. Services
 * that others take only with theirs have to go elsewhere; where too many such providers are needed, the one that lets
 * the most services be filed has it, and what is left is for a person to settle.
 */
export const filedFirst = (weighed: Weighed, plugins: ReadonlyArray<Plugin.Plugin>): Weighed => {
  const here = weighed.standings.filter(({ plugin }) => plugins.includes(plugin))
  const tied = here.filter(({ wants }) => wants.some(isTied))
  if (tied.length < 2) return weighed
  const [best] = tied.toSorted((one, other) => filedWith(other, here) - filedWith(one, here))
  if (best === undefined || filedWith(best, here) === filedWith(undefined, here, isPlanned)) return weighed
  return {
    ...weighed,
    standings: weighed.standings.map((standing) =>
      standing === best
        ? standing
        : {
            ...standing,
            wants: standing.wants.map((want) => (isTied(want) ? { ...want, outcome: "review" } : want)),
          },
    ),
  }
}

const isPlanned = ({ outcome }: Want): boolean => outcome === "planned"
const isTied = (want: Want): boolean => isPlanned(want) && want.isOnlyWhereFirst

/** How many services some provider takes where this one has the first filing. */
const filedWith = (
  first: Standing | undefined,
  here: ReadonlyArray<Standing>,
  isTaken = (want: Want, standing: Standing) => isPlanned(want) && (standing === first || !isTied(want)),
): number =>
  (here[0]?.wants ?? []).filter((_, n) =>
    here.some((standing) => {
      const want = standing.wants[n]
      return want !== undefined && isTaken(want, standing)
    }),
  ).length

/**
 * The listed service that is on record while its subject is said not to be filed (备案归属不明). Either the record is
 * another's, or the subject is filed and nothing of it is a first filing.
 */
export const doubtedIn = ({ register, services = [] }: Filing.Facts): Filing.Service | undefined =>
  register?.subject?.isFiled === false
    ? services.find((service) => register.services?.some((entry) => isSame(entry, service)))
    : undefined

/**
 * The accounts with orders under way of a subject that is not filed (在办的首次备案): whatever they hold, the first of them to
 * be approved files the subject. An account that lists other subjects alone has orders of those.
 */
export const firstsIn = ({
  register,
  accounts = [],
  subject: { name = "" } = {},
}: Filing.Facts): ReadonlyArray<Filing.Account> =>
  register?.subject?.isFiled === false
    ? accounts.filter(
        ({ openOrders = [], subjects = [] }) =>
          openOrders.length > 0 &&
          (subjects.length === 0 || subjects.some((listed) => Name.isSame(listed, name))),
      )
    : []

/**
 * A customer with all for a person to settle while it is not known whose record that is, or which order files the subject:
 * where that is known the facts have the subject on record, see `withFirst`.
 */
export const doubted = (weighed: Weighed): Weighed =>
  doubtedIn(weighed.facts) === undefined && firstsIn(weighed.facts).length === 0
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
