import type { Plugin } from "@openbeian/core/provider"
import type { Weighed } from "./numbers.ts"
import { byName } from "./rows.ts"
import type { Following, Standing, Want } from "./Standing.ts"
import { whereChanged, whereFiled } from "./where.ts"

/**
 * A customer with its changes behind the orders that they need (变更排在其后), in each way in which they can be. What has
 * access elsewhere is changed there, or here once it has access here too; so a change that no provider of the plan takes
 * now follows a service that is filed by the plan. Where only some of the providers take the change then, the service is
 * filed at one of those. A change of the subject may follow any of its services: each is a way of its own. Where these are
 * more than a plan compares, the change says so.
 */
export const followed = (
  weighed: Weighed,
  plugins: ReadonlyArray<Plugin.Plugin>,
): readonly [Weighed, ...ReadonlyArray<Weighed>] => {
  const here = weighed.standings.filter(({ plugin }) => plugins.includes(plugin))
  if (!here.some(({ wants }) => wants.some(({ following }) => following.length > 0))) return [weighed]
  let found: ReadonlyArray<Arranged> = [{ places: new Map(), behind: new Map() }]
  let isCut = false
  for (const [n, { at, isChange }] of (here[0]?.wants ?? []).entries()) {
    if (!isChange || isSettled(weighed, at, n, plugins)) continue
    const all = found.flatMap((arranged): ReadonlyArray<Arranged> => {
      const leaders = leadersOf(weighed, here, n, plugins, arranged.places)
      return leaders.length === 0
        ? [arranged]
        : leaders.map((leader) => ({
            places: new Map([...arranged.places, [leader.service, leader.at]]),
            behind: new Map([...arranged.behind, [at, leader.service]]),
          }))
    })
    isCut ||= all.length > comparedMost
    found = all.slice(0, comparedMost)
  }
  const [first = weighed, ...more] = found.map((arranged) => arrangedAs(weighed, here, arranged, !isCut))
  return [first, ...more]
}

/** So many arrangements of one customer are held against each other. */
const comparedMost = 32

/** What follows what, by pointers, and where a service that is followed may be filed. */
interface Arranged {
  readonly places: ReadonlyMap<string, ReadonlyArray<Standing>>
  readonly behind: ReadonlyMap<string, string>
}

const arrangedAs = (
  weighed: Weighed,
  here: ReadonlyArray<Standing>,
  { places, behind }: Arranged,
  isCompared: boolean,
): Weighed => ({
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
        leader !== undefined && places.get(leader)?.includes(standing) === true
          ? want.following.find(({ service }) => service === leader)
          : undefined
      return follows === undefined
        ? want
        : { ...want, ...follows.verdict, follows: { ...follows, isCompared } }
    }),
  })),
})

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
}

/**
 * The services that a change may follow. Those come first that lose the fewest places by it, of those the ones that may be
 * handed in first, and then those with the most places.
 */
const leadersOf = (
  weighed: Weighed,
  here: ReadonlyArray<Standing>,
  n: number,
  plugins: ReadonlyArray<Plugin.Plugin>,
  places: Arranged["places"],
): ReadonlyArray<Leader> => {
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
      : [{ service, at: able, release: days.toSorted()[0] ?? "", lost: open.length - able.length }]
  })
  const byNames = byName(weighed.facts)
  return found.toSorted(
    (one, other) =>
      one.lost - other.lost ||
      Number(one.release > other.release) - Number(one.release < other.release) ||
      other.at.length - one.at.length ||
      byNames({ at: one.service }, { at: other.service }),
  )
}

const readyOn = ({ facts }: Weighed, k: number, want: Want | undefined): string =>
  [want?.release ?? "", facts.services?.[k]?.readyOn ?? ""].toSorted().at(-1) ?? ""
