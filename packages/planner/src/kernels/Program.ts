import type { LegacyHighs } from "highs"

/** A linear program in whole numbers, written for the solver (整数规划). */
export class Program {
  readonly #costs: Array<string> = []
  readonly #rows: Array<string> = []
  readonly #bounds: Array<string> = []
  readonly #integers: Array<string> = []
  #count = 0

  /** A variable from 0 to its upper bound. */
  variable(cost: number, upper = Number.POSITIVE_INFINITY, isInteger = true): number {
    const number = this.#count
    this.#count += 1
    if (cost !== 0) this.#costs.push(term(cost, number))
    if (Number.isFinite(upper)) this.#bounds.push(`0 <= ${name(number)} <= ${upper}`)
    if (isInteger) this.#integers.push(name(number))
    return number
  }

  /** The sum of terms (factor, variable) against a number. */
  row(terms: ReadonlyArray<readonly [number, number]>, sign: "<=" | ">=" | "=", right: number): void {
    const written = terms.filter(([factor]) => factor !== 0).map(([factor, number]) => term(factor, number))
    if (written.length > 0) this.#rows.push(`r${this.#rows.length}: ${lines(written)} ${sign} ${right}`)
  }

  text(): string {
    const parts = ["Minimize", `o: ${lines(this.#costs)}`, "Subject To", ...this.#rows]
    return [...parts, "Bounds", ...this.#bounds, "General", lines(this.#integers), "End", ""].join("\n")
  }

  /**
   * Solved to the last unit by HiGHS, which is loaded on first use. Nothing where that takes longer than allowed, or no
   * values keep all rows.
   */
  async solve(secondsMax: number): Promise<Solved | undefined> {
    loaded ??= load()
    const highs = await loaded
    const options = { time_limit: secondsMax, mip_rel_gap: 0, mip_abs_gap: 0, output_flag: false }
    const { Status: status, ObjectiveValue: cost, Columns: columns } = highs.solve(this.text(), options)
    if (status !== "Optimal") return undefined
    return { cost, value: (variable) => columns[name(variable)]?.Primal ?? 0 }
  }
}

let loaded: Promise<LegacyHighs> | undefined

/** Its types are read as those of a CommonJS module, where the loader would be one step deeper than it is. */
const load = async (): Promise<LegacyHighs> => {
  const { default: start } = (await import("highs")) as unknown as {
    readonly default: () => Promise<LegacyHighs>
  }
  return start()
}

/** The least cost and where it is. */
export interface Solved {
  readonly cost: number
  readonly value: (variable: number) => number
}

const name = (number: number): string => `x${number}`

const term = (factor: number, number: number): string =>
  `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name(number)}`

/** The format limits the length of a line. */
const lines = (parts: ReadonlyArray<string>): string => {
  const found: Array<string> = []
  for (let from = 0; from < parts.length; from += 10) found.push(parts.slice(from, from + 10).join(" "))
  return found.join("\n ")
}
