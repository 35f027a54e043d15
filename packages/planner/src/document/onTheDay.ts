import type { Filing } from "@openbeian/core/filing"
import type { PlannedOrder } from "../model/index.ts"

/**
 * The facts on the day on which each order of a customer is handed in (提交当日的事实): with those orders approved for which it
 * waits, and those that are likely to have ended by then. To be asked in the sequence of the orders.
 */
export const onTheDay = (
  facts: Filing.Facts,
  orders: ReadonlyArray<PlannedOrder>,
  approved: (now: Filing.Facts, order: number) => Filing.Facts,
): ((order: number) => Filing.Facts) => {
  const befores: Array<ReadonlySet<number>> = []
  let done: ReadonlySet<number> = new Set()
  let now = facts
  return (n) => {
    const order = orders[n]
    const before = new Set([
      ...(order?.waitsFor ?? []).flatMap((each) => [each, ...(befores[each] ?? [])]),
      ...orders.flatMap((other, position) =>
        order !== undefined && hasEnded(other, order) ? [position] : [],
      ),
    ])
    befores[n] = before
    const isMore = [...done].every((each) => before.has(each))
    now = [...before].reduce(
      (then, each) => (isMore && done.has(each) ? then : approved(then, each)),
      isMore ? now : facts,
    )
    done = before
    return now
  }
}

const hasEnded = ({ finish }: PlannedOrder, { start }: PlannedOrder): boolean => finish.likely < start.likely
