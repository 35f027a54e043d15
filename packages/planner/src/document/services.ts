import { Explain } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { fill, listed, type Text, text } from "@openbeian/core/text"
import type { Blocked, PlannedService } from "../Plan.ts"
import { calledAt, isNamed, isSame } from "../portfolio/facts.ts"
import { doubtedIn, firstsIn } from "../portfolio/filedFirst.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import type { Standing } from "../portfolio/Standing.ts"
import { leftBy, told } from "./moves.ts"
import type { WrittenOrder } from "./orders.ts"
import type { Carrier } from "./places.ts"
import { givenBackBy } from "./returns.ts"
import { sentences } from "./sentences.ts"

/** One service or change as the document tells what the plan does with it. */
export const serviceOf = ({
  weighed,
  at,
  outcome,
  from,
  held,
  carrier,
  blocked,
  setting,
}: {
  readonly weighed: Weighed
  readonly at: string
  readonly outcome: PlannedService["outcome"]
  readonly from: Standing | undefined
  readonly held: WrittenOrder | undefined
  readonly carrier: Carrier | undefined
  /** What stands against it, where no provider can take it. */
  readonly blocked: Blocked | undefined
  readonly setting: Setting
}): PlannedService => {
  const { facts } = weighed
  const plugin = setting.plugins.find(({ id }) => id === held?.order.provider)
  const left =
    plugin === undefined || carrier === undefined ? undefined : leftBy(weighed, at, plugin, carrier, setting)
  const parts = [...(from?.judged.seen.services ?? []), ...(from?.judged.seen.changes ?? [])]
  const type = parts.find((part) => part.at === at)?.type
  const want = from?.wants.find((each) => each.at === at)
  const asks = want?.asks[0]
  const whyOf = (): Pick<PlannedService, "because" | "clauses"> => {
    if (held !== undefined) return { because: held.because, clauses: held.order.clauses }
    if (blocked !== undefined) return againstOf(blocked)
    if (outcome === "undecided")
      return { because: asks === undefined ? silence : askedFor(asks), clauses: [] }
    return {
      because: isLeftOut(want) ? leftOut : becauseOf(type, want?.later?.words, facts),
      clauses: type !== undefined && "cites" in type ? [...new Set(type.cites)] : [],
    }
  }
  return {
    path: at,
    ...calledAt(facts, at),
    outcome,
    ...(held !== undefined
      ? { provider: held.order.provider, order: held.order.id }
      : outcome === "nothing" && from !== undefined && !isElsewhere(facts, at, from.plugin)
        ? { provider: from.plugin.id }
        : {}),
    ...whyOf(),
    ...(carrier === undefined ? {} : { runsOn: carrier.id, runsOnOf: carrier.whose }),
    ...(left === undefined ? {} : { movesFrom: told(left) }),
    ...givenBackBy(facts, at, held?.order.provider, setting),
    ...(outcome === "undecided" && asks !== undefined ? { asks } : {}),
  }
}

/** What stands against it where the least does. */
const againstOf = ({ at, unblock }: Blocked): Pick<PlannedService, "because" | "clauses"> => {
  const { reasons } = at.find(({ provider }) => provider === unblock.provider) ?? at[0] ?? { reasons: [] }
  return {
    because: sentences(reasons.map(({ message }) => ({ says: message }))),
    clauses: [...new Set(reasons.flatMap(({ clauses }) => clauses))],
  }
}

const askedFor = (asks: string): Text => {
  const { zh, en } = Explain.labelOf(asks)
  return text(`要先回答：${zh}`, `to be answered first: ${en}`)
}

/** Whether a listed service has access, and none at this provider, where it was cancelled. */
const isElsewhere = (
  { services = [], register }: Filing.Facts,
  at: string,
  plugin: Plugin.Plugin,
): boolean => {
  const service = at.startsWith("/services/") ? services[Number(at.slice("/services/".length))] : undefined
  const filed =
    service === undefined ? undefined : register?.services?.find((entry) => isSame(entry, service))
  return filed?.access !== undefined && !filed.access.some((written) => isNamed(plugin, written))
}

/** Whether it is left to a person only since another provider has the first filing. */
const isLeftOut = (want: Standing["wants"][number] | undefined): boolean =>
  want?.outcome === "review" && want.isOnlyWhereFirst

const leftOut = text(
  "主体的首次备案在别处；文件没有载明此后在这里怎样办理，须由人判断",
  "the subject has its first filing elsewhere, and the papers leave out what is filed here after that; a person has to decide",
)

const becauseOf = (
  type: Standing["judged"]["seen"]["services"][number]["type"] | undefined,
  later: Text | undefined,
  facts: Filing.Facts,
): Text => {
  const doubt = doubtedIn(facts)
  if (doubt !== undefined) return fill(ofWhom, { service: nameOf(doubt) })
  const firsts = firstsIn(facts).map(({ provider }) => provider)
  if (firsts.length > 0) return fill(ofWhichOrder, { at: listed(firsts) })
  if (type === undefined || type._tag === "Undecided") return silence
  if (later === undefined) return type.because
  return text(
    `${type.because.zh}；主体在那里有了备案以后，是“${later.zh}”，而本计划没有先让它在那里有备案的订单`,
    `${type.because.en}; once the subject is on record there it is “${later.en}”, and no order of this plan brings that about first`,
  )
}

const ofWhom = text(
  "“{service}”已有备案，而主体写着没有备案：这条备案是谁的，须先弄清。是本主体的，就改为主体已备案；是别人的，要由对方先注销，此前不把它列入",
  "{service} is on record, and yet the subject is said not to be filed: whose record that is has to be settled first. If it is the subject's, say that the subject is filed; if it is another's, that one has to cancel it, and until then leave the service out",
)

const ofWhichOrder = text(
  "主体写着没有备案，而在 {at} 有在办的订单：哪一单是首次备案、何时办完，须先弄清。在办的不是本主体的，就从账号里删去；已经办完的，就改为主体已备案",
  "the subject is said not to be filed, and orders are under way at {at}: which of them is the first filing, and when it ends, has to be settled first. Delete from the account what is not the subject's, and where one has ended, say that the subject is filed",
)

const nameOf = ({ name, domains: [domain] = [] }: Filing.Service): string => name ?? domain?.name ?? ""

const silence: Text = { zh: "", en: "" }
