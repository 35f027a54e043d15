import { finishOf } from "../../src/kernels/index.ts"
import { type Model, type Solution, scenarios } from "../../src/model/index.ts"
import { leaderOf, optionAt } from "./optionAt.ts"

/** What is wrong with a solution, whatever it costs: it is read against the model alone. Nothing where it can be carried out. */
export const audit = (model: Model, solution: Solution): ReadonlyArray<string> => {
  const faults: Array<string> = []
  const says = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  let blocked = 0
  const fresh = model.providers.map(() => 0)
  const beside = model.providers.map(() => 0)
  const bought = model.providers.map(({ offers }) => offers.map(() => 0))
  let moves = 0
  let orderCount = 0
  let cost = 0
  model.subjects.forEach((posed, number) => {
    const told = solution.subjects[number]
    const subject = [posed, ...(posed.alternatives ?? [])][told?.alternative ?? 0]
    if (told === undefined || subject === undefined) {
      faults.push(`subject ${number} is missing`)
      return
    }
    const taken = new Map<string, number>()
    const given = new Set<number>()
    const own = model.providers.map(() => 0)
    const besideOwn = model.providers.map(() => 0)
    const filed = new Map<string, number>()
    subject.items.forEach((item, position) => {
      const placement = told.placements[position]
      const leader = leaderOf(subject, position)
      const canBeFiled = leader !== undefined || item.options.some((option) => option !== undefined)
      says(canBeFiled === (placement !== undefined), `item ${number}.${position} is blocked wrongly`)
      if (placement === undefined) {
        blocked += 1
        return
      }
      const { provider, seats, newCodes, ownCodes } = placement
      const option = optionAt(subject, position, provider)
      says(
        leader === undefined || told.placements[leader]?.provider === provider,
        `item ${number}.${position} is not where ${leader} is`,
      )
      says(option !== undefined, `item ${number}.${position} may not be filed there`)
      says(
        subject.isFiled || option?.isOnlyWhereFirst !== true || told.firstFiling === provider,
        `item ${number}.${position} may not follow a first filing elsewhere`,
      )
      const filings = option?.filings ?? 0
      const held = seats.reduce((sum, use) => sum + use.filings, 0)
      const needed = leader === undefined && model.providers[provider]?.needsCodes === true ? filings : 0
      says(held + newCodes === needed, `item ${number}.${position} has ${held + newCodes} codes of ${needed}`)
      own[provider] = (own[provider] ?? 0) + newCodes
      besideOwn[provider] = (besideOwn[provider] ?? 0) + ownCodes
      const mayOwn = model.providers[provider]?.isPooled === true ? newCodes : 0
      says(ownCodes >= 0 && ownCodes <= mayOwn, `item ${number}.${position} has ${ownCodes} codes of its own`)
      let kept = 0
      for (const { seat, filings: used, returnedBy: giver } of seats) {
        const { usableBy, returnedBy = [] } = subject.at[provider]?.seats[seat] ?? {}
        says(usableBy?.includes(position) ?? true, `item ${number}.${position} may not use seat ${seat}`)
        if (giver === undefined)
          taken.set(`${provider} ${seat}`, used + (taken.get(`${provider} ${seat}`) ?? 0))
        else {
          const name = `item ${number}.${position}`
          says(
            returnedBy.includes(giver) && subject.isFiled,
            `${name} uses a code that ${giver} does not give back`,
          )
          says(used === 1 && !given.has(giver), `the code of ${number}.${giver} is used twice`)
          given.add(giver)
          const before = told.orders.find(
            (order) => order.provider === provider && order.contents.some(({ item: held }) => held === giver),
          )
          for (const scenario of scenarios)
            says(
              told.orders.some(
                ({ contents, start }) =>
                  contents.some(({ item: held }) => held === position) &&
                  start[scenario] >= (before?.finish[scenario] ?? Infinity),
              ),
              `${name} is filed before its code is back in ${scenario}`,
            )
        }
        if (item.pinned?.provider === provider && item.pinned.seat === seat) kept += used
      }
      if (item.pinned !== undefined) moves += item.pinned.movingCost * (filings - kept)
      filed.set(`${position}`, filings)
    })
    for (const [key, used] of taken) {
      const [provider = 0, seat = 0] = key.split(" ").map(Number)
      says(used <= (subject.at[provider]?.seats[seat]?.free ?? 0), `seat ${key} of ${number} is overfull`)
    }
    const inOrders = new Map<string, number>()
    told.orders.forEach((order, place) => {
      const name = `order ${number}.${place}`
      const provider = model.providers[order.provider]
      const standing = subject.at[order.provider]
      const kind = (standing?.kinds ?? provider?.kinds)?.[order.kind]
      const size = order.contents.reduce((sum, { filings }) => sum + filings, 0)
      const most = order.isFirstFiling ? (kind?.firstBatch ?? kind?.batch) : kind?.batch
      says(size > 0 && size <= (most ?? 0), `${name} holds ${size}`)
      let ready = model.today
      for (const { item, filings } of order.contents) {
        const option = optionAt(subject, item, order.provider)
        const leader = leaderOf(subject, item)
        const before = told.orders.find(({ contents }) => contents.some((other) => other.item === leader))
        for (const scenario of scenarios)
          says(
            leader === undefined || order.start[scenario] >= (before?.finish[scenario] ?? Infinity),
            `${name} is before the one that it follows in ${scenario}`,
          )
        says(leader === undefined || order.contents.length === 1, `${name} is not one follower alone`)
        says(told.placements[item]?.provider === order.provider, `${name} holds an item of another provider`)
        says(option?.kind === order.kind, `${name} holds an item of another kind`)
        ready = Math.max(ready, option?.release ?? ready)
        inOrders.set(`${item}`, filings + (inOrders.get(`${item}`) ?? 0))
      }
      for (const scenario of scenarios) {
        const readyOn = Math.max(ready, standing?.busyUntil?.[scenario] ?? ready)
        says(
          order.readyOn[scenario] === readyOn,
          `${name} is ready on ${readyOn} in ${scenario}, not ${order.readyOn[scenario]}`,
        )
        const before = order.waitsFor.map((other) => told.orders[other]?.finish[scenario] ?? Infinity)
        says(
          order.waitsFor.every((other) => other < place),
          `${name} waits for a later one`,
        )
        says(order.start[scenario] === Math.max(readyOn, ...before), `${name} starts on another day`)
        const ends = order.contents.map(({ item }) => {
          const duration = model.durations[optionAt(subject, item, order.provider)?.duration ?? -1]
          return duration === undefined ? Infinity : finishOf(duration[scenario], order.start[scenario])
        })
        says(order.finish[scenario] === Math.max(...ends), `${name} ends on another day`)
        for (const other of told.orders.slice(0, place)) {
          if (subject.isFiled || !other.isFirstFiling) continue
          const mustWait = other.provider !== order.provider || provider?.firstFilingExcludes === true
          says(
            !mustWait || order.start[scenario] >= other.finish[scenario],
            `${name} is before the first filing`,
          )
        }
        const isWaiting = order.contents.some(
          ({ item }) => subject.items[item]?.options[order.provider]?.isOnlyAfterAnother === true,
        )
        const openers = told.orders.filter((other) => other !== order && isOpener(model, subject, other))
        says(
          !isWaiting ||
            openers.some(
              (other) => other.provider === order.provider && other.finish[scenario] <= order.start[scenario],
            ),
          `${name} waits for no other order`,
        )
        for (const { among, most: open } of provider?.caps ?? []) {
          if (!among.includes(order.kind)) continue
          const day = order.start[scenario]
          const others = told.orders.filter(
            (other, position) =>
              position !== place &&
              other.provider === order.provider &&
              among.includes(other.kind) &&
              other.start[scenario] <= day &&
              (other.finish[scenario] > day ||
                (other.finish[scenario] === day &&
                  other.start[scenario] === day &&
                  position < place &&
                  !isBefore(told.orders, position, place))),
          )
          says(others.length < open, `${name} is one too many in ${scenario}`)
        }
      }
    })
    for (const [item, filings] of filed)
      says(
        inOrders.get(item) === filings,
        `item ${number}.${item} has ${inOrders.get(item)} of ${filings} in orders`,
      )
    const firsts = told.orders.filter(({ isFirstFiling }) => isFirstFiling)
    says(
      firsts.length === (subject.isFiled || told.orders.length === 0 ? 0 : 1),
      `${number} has ${firsts.length} first filings`,
    )
    says(firsts[0]?.provider === told.firstFiling, `${number} has its first filing elsewhere`)
    const used = new Set(told.orders.map(({ provider }) => provider))
    const opened = [...used].filter((provider) => subject.at[provider]?.hasAccount === false)
    says(opened.toSorted().join() === told.accounts.toSorted().join(), `${number} opens other accounts`)
    cost += opened.reduce((sum, provider) => sum + (model.providers[provider]?.accountCost ?? 0), 0)
    const equipped = [...used].filter(
      (provider) =>
        subject.at[provider]?.needsServer === true &&
        model.providers[provider]?.needsCodes === false &&
        told.orders.some(
          (order) =>
            order.provider === provider &&
            model.providers[provider]?.kinds[order.kind]?.isServerless !== true,
        ),
    )
    says(equipped.toSorted().join() === told.servers.toSorted().join(), `${number} buys other servers`)
    cost += equipped.reduce((sum, provider) => sum + (model.providers[provider]?.serverCost ?? 0), 0)
    for (const order of told.orders) cost += model.providers[order.provider]?.orderCost ?? 0
    orderCount += told.orders.length
    model.providers.forEach(({ isPooled, needsCodes, offers }, provider) => {
      fresh[provider] = (fresh[provider] ?? 0) + (own[provider] ?? 0)
      beside[provider] = (beside[provider] ?? 0) + (besideOwn[provider] ?? 0)
      if (!needsCodes) return
      const counts = told.purchases[provider] ?? []
      const quota = counts.reduce((sum, count, offer) => sum + count * (offers[offer]?.quota ?? 0), 0)
      const needed = isPooled ? besideOwn[provider] : own[provider]
      says(quota >= (needed ?? 0), `${number} buys too few codes at ${provider}`)
      says(
        !isPooled || counts.every((count, offer) => count === 0 || offers[offer]?.isOwn === true),
        `${number} buys for all at ${provider}`,
      )
      const { unfit = [] } = subject.at[provider] ?? {}
      says(
        unfit.every((offer) => (counts[offer] ?? 0) === 0),
        `${number} buys what it may not at ${provider}`,
      )
      counts.forEach((count, offer) => {
        const of = bought[provider]
        if (of !== undefined) of[offer] = (of[offer] ?? 0) + count
      })
    })
  })
  model.providers.forEach(({ isPooled, needsCodes, offers, poolFree }, provider) => {
    const told = solution.providers[provider]
    says(told?.newCodes === fresh[provider], `provider ${provider} needs ${fresh[provider]} codes`)
    const counts = told?.purchases ?? []
    if (isPooled && needsCodes) {
      const isForAll = (offer: number) => offers[offer]?.isOwn !== true
      const quota = counts.reduce(
        (sum, count, offer) => sum + (isForAll(offer) ? count * (offers[offer]?.quota ?? 0) : 0),
        0,
      )
      const taken = (fresh[provider] ?? 0) - (beside[provider] ?? 0)
      says(quota + poolFree >= taken, `the pool of ${provider} is too small`)
      says(told?.fromPool === Math.min(poolFree, taken), `the pool of ${provider} lends ${told?.fromPool}`)
      says(
        counts.every((count, offer) => isForAll(offer) || count === bought[provider]?.[offer]),
        `provider ${provider} sums what is bought beside its pool wrongly`,
      )
    } else says(counts.join() === bought[provider]?.join(), `provider ${provider} sums its purchases wrongly`)
    cost += counts.reduce((sum, count, offer) => sum + count * (offers[offer]?.cost ?? 0), 0)
  })
  says(solution.blocked === blocked, `${blocked} are blocked, not ${solution.blocked}`)
  says(solution.cost.total === cost + moves, `it costs ${cost + moves}, not ${solution.cost.total}`)
  says(solution.cost.moves === moves, `moving costs ${moves}, not ${solution.cost.moves}`)
  const orders = solution.providers.reduce((sum, provider) => sum + provider.orders, 0)
  says(orders === orderCount, `${orderCount} orders, not ${orders}`)
  return faults
}

/** Whether an order adds services and holds none that wait for another one. */
const isOpener = (
  model: Model,
  subject: Model["subjects"][number],
  { provider, kind, contents }: Solution["subjects"][number]["orders"][number],
): boolean =>
  (subject.at[provider]?.kinds ?? model.providers[provider]?.kinds)?.[kind]?.isServerless !== true &&
  contents.every(({ item }) => subject.items[item]?.options[provider]?.isOnlyAfterAnother !== true)

/** Whether the later order waits for the earlier one, directly or not. */
const isBefore = (orders: Solution["subjects"][number]["orders"], earlier: number, later: number): boolean =>
  orders[later]?.waitsFor.some((other) => other === earlier || isBefore(orders, earlier, other)) ?? false
