import type { Plugin } from "@openbeian/core/provider"
import type { Weighed } from "./numbers.ts"
import { byName } from "./rows.ts"
import type { Following, Standing, Want } from "./standings.ts"
import { whereChanged, whereFiled } from "./where.ts"

/**
 * A customer with its changes behind the orders that they need (变更排在其后). What has access elsewhere is changed there, or
 * here once it has access here too; so a change that no provider of the plan takes now follows the service that is
 * filed by the plan. Where only some of the providers take the change then, the service is filed at one of those: the fewest
 * are left open. A change of the subject follows the service that may be handed in first; the plan says where it could follow
 * another, as such plans are not compared.
 */
export const followed = (weighed: Weighed, plugins: ReadonlyArray<Plugin.Plugin>): Weighed => {
  const here = weighed.standings.filter(({ plugin }) => plugins.includes(plugin))
  if (!here.some(({ wants }) => wants.some(({ following }) => following.length > 0))) return weighed
  const places = new Map<string, ReadonlyArray<Standing>>()
  const behind = new Map<string, Leader>()
  for (const [n, { at, isChange }] of (here[0]?.wants ?? []).entries()) {
    if (!isChange || isSettled(weighed, at, n, plugins)) continue
    const chosen = leaderOf(weighed, here, n, plugins, places)
    if (chosen === undefined) continue
    places.set(chosen.service, chosen.at)
    behind.set(at, chosen)
  }
  return {
    ...weighed,
    standings: weighed.standings.map((standing) => ({
      ...standing,
      wants: standing.wants.map((want): Want => {
        const own = places.get(want.at)
        if (own !== undefined && here.includes(standing) && !own.includes(standing))
          return want.outcome === "planned" || want.outcome === "review"
            ? { ...want, outcome: "review", later: undefined }
            : want
        const leader = behind.get(want.at)
        const follows =
          leader !== undefined && places.get(leader.service)?.includes(standing) === true
            ? want.following.find(({ service }) => service === leader.service)
            : undefined
        return follows === undefined || leader === undefined
          ? want
          : { ...want, ...follows.verdict, follows: { ...follows, isOneOfSeveral: leader.isOneOfSeveral } }
      }),
    })),
  }
}

/** Whether some provider of the plan takes it now. */
const isSettled = (
  weighed: Weighed,
  at: string,
  n: number,
  plugins: ReadonlyArray<Plugin.Plugin>,
): boolean => {
  const meant = whereChanged(weighed, at, plugins)
  return weighed.standings.some(
    ({ plugin, wants }) =>
      meant.includes(plugin) && (wants[n]?.outcome === "planned" || wants[n]?.outcome === "nothing"),
  )
}

interface Leader {
  readonly service: string
  /** Where the service may be filed so that the change can follow. */
  readonly at: ReadonlyArray<Standing>
  readonly release: string
  /** At how many providers, at which the service may be filed, it could not. */
  readonly lost: number
  /** Whether the change could follow another service instead. */
  readonly isOneOfSeveral: boolean
}

/**
 * The service that a change follows: one that loses the fewest places by it, of those the one that may be handed in
 * first, and then the one with the most places.
 */
const leaderOf = (
  weighed: Weighed,
  here: ReadonlyArray<Standing>,
  n: number,
  plugins: ReadonlyArray<Plugin.Plugin>,
  places: ReadonlyMap<string, ReadonlyArray<Standing>>,
): Leader | undefined => {
  const found = (weighed.facts.services ?? []).flatMap((_, k): ReadonlyArray<Leader> => {
    const service = `/services/${k}`
    const isDone = weighed.standings.some(
      ({ plugin, wants }) => plugins.includes(plugin) && wants[k]?.outcome === "nothing",
    )
    const meant = whereFiled(weighed, k, plugins)
    const open = here.filter(
      (standing) =>
        places.get(service)?.includes(standing) !== false &&
        meant.includes(standing.plugin) &&
        standing.wants[k]?.outcome === "planned",
    )
    const able = open.filter(
      ({ wants }) => wants[n]?.following.some((each: Following) => each.service === service) === true,
    )
    const days = able.map(({ wants }) => readyOn(weighed, k, wants[k]))
    return isDone || able.length === 0
      ? []
      : [
          {
            service,
            at: able,
            release: days.toSorted()[0] ?? "",
            lost: open.length - able.length,
            isOneOfSeveral: false,
          },
        ]
  })
  const byNames = byName(weighed.facts)
  const [first, ...more] = found.toSorted(
    (one, other) =>
      one.lost - other.lost ||
      Number(one.release > other.release) - Number(one.release < other.release) ||
      other.at.length - one.at.length ||
      byNames({ at: one.service }, { at: other.service }),
  )
  return first === undefined ? undefined : { ...first, isOneOfSeveral: more.length > 0 }
}

const readyOn = ({ facts }: Weighed, k: number, want: Want | undefined): string =>
  [want?.release ?? "", facts.services?.[k]?.readyOn ?? ""].toSorted().at(-1) ?? ""
