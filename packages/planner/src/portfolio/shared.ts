import { Check } from "@openbeian/core/check"
import type { Filing, Portfolio } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import { isNamed, withRenewed } from "./facts.ts"
import { isLastingBlock, isOfServer, isStoppedByTerm, longAfter } from "./findings.ts"
import { type Lending, lendingOf, makesCodes, type Unstated } from "./lending.ts"
import { needsCodesAt } from "./limits.ts"
import { type Seat, seatsOf } from "./seats.ts"
import type { Given } from "./standings.ts"

/** A server or code of the broker itself, as a customer would file on it (代理自有资源). */
export interface Shared extends Seat {
  readonly plugin: Plugin.Plugin
  /** What is written of the server; of a code absent. */
  readonly facts: Filing.Server | undefined
  /** As customers have it. To them even a server is a code: the broker makes one from it. */
  readonly code: Filing.AuthorizationCode
  /** How many codes are still made from it; of a code absent. */
  readonly lending: Lending | undefined
  /** Whether a rule wants it renewed before anything is filed on it. */
  readonly isTooShort: boolean
  /** Why nothing is filed on it. Absent: it is room for every customer. */
  readonly unused: Unused | undefined
}

/** `blocked`: by rules of the provider; `expired`: its term is over; the others: for want of a word in the papers. */
type Unused =
  | { readonly by: "blocked"; readonly blocks: ReadonlyArray<Evaluate.Finding> }
  | { readonly by: "expired" | "codesDoNotCross" | "sameId" | Unstated }

/** What the broker has at each provider, judged by the rules that judge what a customer has. */
export const sharedOf = (
  { accounts = [], filings }: Portfolio.Portfolio,
  given: Given,
): ReadonlyArray<Shared> => {
  const wanted = filings.flatMap(({ services = [] }) => services.map(({ kind }) => kind))
  const kinds = [...new Set(wanted)]
  return given.plugins.flatMap((plugin) => {
    const all = accounts
      .filter(({ provider }) => isNamed(plugin, provider))
      .flatMap((account) =>
        seatsOf(account, plugin, given).map((seat): Shared => {
          const code = lent(seat, account)
          const facts = seat.isCode ? undefined : account.servers?.find(({ id }) => id === seat.id)
          const lending = facts === undefined ? undefined : lendingOf(facts, account, plugin, given)
          const known = typeof lending === "string" ? undefined : lending
          const { unused, isTooShort = false } = useOf(seat, code, plugin, kinds, given, lending)
          return {
            ...seat,
            // Where their number is unlimited, one for each service is all that is needed.
            ...(known && {
              free: Number.isFinite(known.left) ? known.left : wanted.length,
              isFull: known.left === 0,
              isCounted: seat.isCounted || !known.takesQuota,
            }),
            plugin,
            facts,
            code,
            lending: known,
            unused,
            isTooShort,
          }
        }),
      )
    const first = new Map(all.toReversed().map((each) => [each.id, each]))
    return all.map((each) =>
      first.get(each.id) === each ? each : { ...each, unused: { by: "sameId" } as const },
    )
  })
}

/** Whether codes of a provider serve other accounts, so that what the broker has there is room for all. */
export const isPooledAt = (plugin: Plugin.Plugin, given: Parameters<typeof needsCodesAt>[1]): boolean =>
  needsCodesAt(plugin, given) && crosses(plugin) && makesCodes(plugin, given)

const crosses = ({ capabilities: { codeOfAnotherAccount: support } }: Plugin.Plugin): boolean =>
  support !== "undocumented" && support.can

const useOf = (
  seat: Seat,
  code: Filing.AuthorizationCode,
  plugin: Plugin.Plugin,
  kinds: ReadonlyArray<Filing.Service["kind"]>,
  given: Given,
  lending: Lending | Unstated | undefined,
): { readonly unused: Unused | undefined; readonly isTooShort?: boolean } => {
  if (!crosses(plugin)) return { unused: { by: "codesDoNotCross" } }
  const judge = (facts: Filing.Facts) =>
    Check.judge(facts, plugin, given.regulations, given.today).counting.filter(
      (finding) => isLastingBlock(finding) && isOfServer(finding),
    )
  const judged = kinds.map((kind) => {
    const facts = borrowing(code, kind, plugin)
    const blocks = judge(facts)
    const isMended =
      !seat.isExpired &&
      isStoppedByTerm(blocks, seat) &&
      judge(withRenewed(facts, plugin, seat.id, longAfter(given.today))).length === 0
    return { blocks, isMended }
  })
  const lasting = judged.find(({ blocks, isMended }) => blocks.length > 0 && !isMended)
  if (lasting !== undefined) return { unused: { by: "blocked", blocks: lasting.blocks } }
  if (seat.isExpired) return { unused: { by: "expired" } }
  if (typeof lending === "string") return { unused: { by: lending } }
  if (!needsCodesAt(plugin, given)) return { unused: { by: "unstatedRoom" } }
  if (!makesCodes(plugin, given)) return { unused: { by: "unstatedCodes" } }
  return { unused: undefined, isTooShort: judged.some(({ isMended }) => isMended) }
}

const lent = (
  { id, isCode }: Seat,
  { servers = [], codes = [] }: Filing.Account,
): Filing.AuthorizationCode => {
  const server = servers.find((each) => each.id === id)
  const code = codes.find((each) => each.id === id)
  return {
    ...(isCode ? code : server === undefined ? {} : { server }),
    id,
    origin: "anotherAccount",
    isSpent: false,
  }
}

/** Somebody of whom nothing is known but that a new service is to be filed with the code. */
export const borrowing = (
  code: Filing.AuthorizationCode,
  kind: Filing.Service["kind"],
  { id }: Plugin.Plugin,
): Filing.Facts => ({
  services: [{ kind, runsOn: code.id ?? "" }],
  register: { subject: { isFiled: false, access: [] }, services: [] },
  accounts: [{ provider: id, servers: [], codes: [code] }],
})
