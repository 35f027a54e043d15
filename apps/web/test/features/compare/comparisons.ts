import type { Comparison } from "../../../src/features/plan/planning.ts"

const figures = {
  customers: 1,
  services: 2,
  planned: 2,
  nothing: 0,
  blocked: 0,
  open: 0,
  orders: 2,
  accounts: 0,
  servers: 0,
}

type Tradeoff = Comparison["tradeoffs"][number]

/** A comparison of which only what can be had between cost and end is looked at. */
export const comparisonOf = (
  tradeoffs: ReadonlyArray<
    Partial<Omit<Tradeoff, "figures">> & { readonly figures?: Partial<Tradeoff["figures"]> }
  >,
): Comparison => ({
  openbeian: 1,
  today: "2026-11-22",
  advice: { zh: "", en: "" },
  objective: ["cost", "finish"],
  customers: 1,
  services: 2,
  unread: [],
  columns: [],
  tradeoffs: tradeoffs.map((point) => ({ moved: [], ...point, figures: { ...figures, ...point.figures } })),
  clauses: {},
})
