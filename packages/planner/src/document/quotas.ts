import type { Quotas } from "@openbeian/core/check"
import { listed, text } from "@openbeian/core/text"
import type { Assumption } from "../Plan.ts"
import { type Setting, sharedServers, type Weighed } from "../portfolio/numbers.ts"
import type { Seat } from "../portfolio/seats.ts"
import type { Places } from "./places.ts"

/** What is told of the quota of servers that are there (已有服务器的配额). */
export const quotasOf = (given: {
  readonly excess: ReadonlyArray<Quotas.Excess>
  readonly customers: ReadonlyArray<Weighed>
  readonly setting: Setting
  readonly places: Places
}): ReadonlyArray<Assumption> => {
  const own = given.customers.flatMap(({ standings }) =>
    standings.flatMap(({ plugin, seats }) => seats.map((seat) => ({ plugin, seat }))),
  )
  const shared = given.setting.plugins.flatMap((plugin) =>
    sharedServers(plugin, given.setting).map((seat) => ({ plugin, seat })),
  )
  const seats = [...own, ...shared].filter(({ plugin }) => given.setting.plugins.includes(plugin))
  return [...excessOf(given), ...madeBefore(seats, given.places), ...uncounted(seats.map(({ seat }) => seat))]
}

/** What cannot be right is planned as it is written: of the quota as much as the papers give, of the codes all that are there. */
const excessOf = ({
  excess,
  setting,
}: Pick<Parameters<typeof quotasOf>[0], "excess" | "setting">): ReadonlyArray<Assumption> =>
  excess.flatMap(({ provider, customer, message, fix, clauses }) =>
    setting.plugins.every(({ id }) => id !== provider)
      ? []
      : [
          {
            kind: "quota",
            provider,
            ...(customer === undefined ? {} : { customers: [customer] }),
            text: text(`${message.zh}；${fix.zh}。`, `${capital(message.en)}; ${fix.en}.`),
            clauses,
          },
        ],
  )

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Codes that the plan uses though their servers have no quota left: they took it when they were made. */
const madeBefore = (
  seats: ReadonlyArray<{ readonly plugin: Setting["plugins"][number]; readonly seat: Seat }>,
  places: Places,
): ReadonlyArray<Assumption> => {
  const used = new Set([...places.values()].map(({ id }) => id))
  const codes = seats.filter(({ seat: { id, isCode, isFull } }) => isCode && isFull && used.has(id))
  return [...Map.groupBy(codes, ({ plugin, seat }) => `${plugin.id} ${seat.server}`).values()].flatMap(
    (same): ReadonlyArray<Assumption> => {
      const [first] = same
      if (first === undefined) return []
      const { plugin, seat } = first
      const names = listed(same.map(({ seat: { id } }) => id))
      const { quotaPerCode } = plugin.limits
      return [
        {
          kind: "quota",
          provider: plugin.id,
          text: text(
            `服务器 ${seat.server} 的配额已用完；它已创建而未用的授权码照用，创建时就占用了配额：${names.zh}。`,
            `Server ${seat.server} has no quota left; its codes that were made and not used are used, as they took it when they were made: ${names.en}.`,
          ),
          clauses:
            quotaPerCode === "undocumented" ? [] : [...new Set(quotaPerCode.flatMap(({ cites }) => cites))],
        },
      ]
    },
  )
}

const uncounted = (seats: ReadonlyArray<Seat>): ReadonlyArray<Assumption> => {
  const unknown = seats.flatMap(({ id, isCounted }) => (isCounted ? [] : [id]))
  if (unknown.length === 0) return []
  const names = listed([...new Set(unknown)])
  return [
    {
      kind: "quota",
      text: text(
        `没有写明已占用配额的服务器，除已创建的授权码外按没有占用计：${names.zh}。`,
        `Servers whose used quota is not stated are counted as unused but for the codes made from them: ${names.en}.`,
      ),
      clauses: [],
    },
  ]
}
