import { Day, WorkingDays } from "@openbeian/core/calendar"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { clockOf } from "../../src/kernels/calendar.ts"
import { finishOf, ordersWithin } from "../../src/kernels/index.ts"
import type { Duration } from "../../src/model/index.ts"

const day = (written: string) => Day.toNumber(Day.of(written))

/** Announced years, and some behind them. */
const start = fc.integer({ min: day("2023-12-01"), max: day("2028-12-31") })
const duration = fc.record({
  provider: fc.nat(5),
  sms: fc.nat(3),
  administration: fc.nat(25),
})

/** Where papers count days and an estimate working days. */
const bounded = fc
  .tuple(duration, fc.nat(10), fc.nat(20))
  .map(([stages, from, more]) => ({ ...stages, administrationWithin: { from, to: from + more } }))

/** Day by day. */
const walked = ({ provider, sms, administration, administrationWithin }: Duration, from: number): number => {
  let now = from
  const isWorking = () => WorkingDays.isWorking(Day.fromNumber(now))
  const work = (days: number) => {
    for (let left = days; left > 0; ) {
      now += 1
      if (isWorking()) left -= 1
    }
  }
  work(provider)
  now += sms
  const begun = now
  work(administration)
  if (administrationWithin === undefined) return now
  if (now < begun + administrationWithin.from) return begun + administrationWithin.from
  return Math.min(now, begun + administrationWithin.to)
}

describe("finishOf", () => {
  it("is the day at which counting day by day arrives", () => {
    fc.assert(
      fc.property(fc.oneof(duration, bounded), start, (stages, from) => {
        expect(finishOf(stages, from)).toBe(walked(stages, from))
      }),
    )
  })

  it("never ends earlier when it starts later", () => {
    fc.assert(
      fc.property(fc.oneof(duration, bounded), start, fc.nat(30), (stages, from, later) => {
        expect(finishOf(stages, from)).toBeLessThanOrEqual(finishOf(stages, from + later))
      }),
    )
  })

  it("never ends earlier when a stage is longer", () => {
    fc.assert(
      fc.property(duration, duration, start, (stages, more, from) => {
        const longer = {
          provider: stages.provider + more.provider,
          sms: stages.sms + more.sms,
          administration: stages.administration + more.administration,
        }
        expect(finishOf(stages, from)).toBeLessThanOrEqual(finishOf(longer, from))
      }),
    )
  })

  it("counts working days for the review, every day for the SMS, working days for the administration", () => {
    const stages = { provider: 1, sms: 1, administration: 1 }
    // Friday; Monday, Tuesday, Wednesday.
    expect(finishOf(stages, day("2026-11-20"))).toBe(day("2026-11-25"))
    // Thursday; Friday, Saturday, Monday.
    expect(finishOf(stages, day("2026-11-19"))).toBe(day("2026-11-23"))
  })
})

describe("isWithin", () => {
  it("holds only where one never ends after the other, whatever the day", () => {
    const either = fc.oneof(duration, bounded)
    fc.assert(
      fc.property(either, either, start, (one, other, from) => {
        const all = (likely: Duration) => ({ earliest: likely, likely, latest: likely })
        const clock = clockOf([all(one), all(other)], from)
        if (clock.isWithin(0, 1)) expect(clock.likely(0, from)).toBeLessThanOrEqual(clock.likely(1, from))
      }),
      { numRuns: 2000 },
    )
  })
})

describe("ordersWithin", () => {
  it.each([
    [{ provider: 2, sms: 1, administration: 20 }, 10],
    [{ provider: 1, sms: 1, administration: 10 }, 21],
    [{ provider: 1, sms: 1, administration: 3 }, 50],
  ])("knows how many orders an account ends in 2025: %o, %i", (stages, orders) => {
    expect(ordersWithin(stages, day("2025-01-01"), day("2025-12-31"))).toBe(orders)
  })

  it("has no limit where an order takes no time, and is nothing where none ends", () => {
    const [workday, none] = [day("2026-11-20"), { provider: 0, sms: 0, administration: 0 }]
    expect(ordersWithin(none, workday, workday)).toBe(Number.POSITIVE_INFINITY)
    expect(ordersWithin({ ...none, provider: 1 }, workday, workday)).toBe(0)
  })
})
