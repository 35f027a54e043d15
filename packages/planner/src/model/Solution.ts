import type { Days } from "./Model.ts"

/** What comes first after the fewest blocked items (优化目标). The other of the two comes second. */
export type Objective = "cost" | "finish"

/** The answer to a model (求解结果). Lists follow the order of the model. */
export interface Solution {
  readonly subjects: ReadonlyArray<SubjectSolution>
  readonly providers: ReadonlyArray<ProviderSolution>
  /** How many items no provider can take. */
  readonly blocked: number
  readonly cost: Cost
  /** The last day of the last order; undefined where nothing is filed. */
  readonly finish: Days | undefined
  readonly bounds: Bounds
  readonly proof: Proof
}

/** In fen, or in purchases where there are no prices (成本). */
export interface Cost {
  readonly total: number
  readonly purchases: number
  readonly accounts: number
  readonly orders: number
  readonly moves: number
}

/** What one subject does. */
export interface SubjectSolution {
  /** Zero for the subject as it is, else the alternative of that number, counted from one; what follows is of its items. */
  readonly alternative: number
  /** One for each item; undefined where it is blocked. */
  readonly placements: ReadonlyArray<Placement | undefined>
  /** In an order in which they can be handed in. */
  readonly orders: ReadonlyArray<PlannedOrder>
  /** Providers at which an account is opened. */
  readonly accounts: ReadonlyArray<number>
  /** Providers without codes at which its server is bought. */
  readonly servers: ReadonlyArray<number>
  /** For each provider: how often each offer is bought for it alone, by position. Empty: nothing is bought. */
  readonly purchases: ReadonlyArray<ReadonlyArray<number>>
  /** The provider of the first filing, where the subject is not filed and something is. */
  readonly firstFiling: number | undefined
  readonly finish: Days | undefined
}

/** Where an item goes. */
export interface Placement {
  readonly provider: number
  /** Codes of existing servers. */
  readonly seats: ReadonlyArray<SeatUse>
  /** Filings that need a code of a new purchase or of the pool. Zero where no codes are needed. */
  readonly newCodes: number
  /** Of these, those whose code is not of the pool, but bought for the subject beside it. Zero where there is no pool. */
  readonly ownCodes: number
}

/** So many codes of a server. */
export interface SeatUse {
  readonly seat: number
  readonly filings: number
  /** The item that gave the code back, where it was not free before; then it is of one filing. */
  readonly returnedBy?: number
}

/** An order of a subject at a provider (订单). */
export interface PlannedOrder {
  readonly provider: number
  readonly kind: number
  readonly isFirstFiling: boolean
  readonly contents: ReadonlyArray<OrderContent>
  /** Positions among the subject's orders: those that end before this one starts. */
  readonly waitsFor: ReadonlyArray<number>
  /** The last release day of its contents, the day from which the account is free, or today. */
  readonly readyOn: Days
  readonly start: Days
  readonly finish: Days
}

/** An item in an order. The filings of one item may lie in several orders. */
export interface OrderContent {
  readonly item: number
  readonly filings: number
}

/** What all subjects do at one provider. */
export interface ProviderSolution {
  readonly items: number
  readonly filings: number
  readonly orders: number
  readonly accounts: number
  /** Servers that are bought where no codes are needed. */
  readonly servers: number
  /** Filings that need a code beyond the subjects' own servers. */
  readonly newCodes: number
  /** Of these, by codes of the pool. */
  readonly fromPool: number
  /** How often each offer is bought in all. */
  readonly purchases: ReadonlyArray<number>
}

/** What no plan can go below (下界). */
export interface Bounds {
  /** No plan costs less. For the objective "finish": none that ends so early. */
  readonly cost: Bound
  /** Day in the likely scenario: no plan ends earlier. For the objective "cost": none that costs as little. */
  readonly finish: Bound | undefined
  /** For each provider, given which items go there: codes beyond the existing servers. */
  readonly codes: ReadonlyArray<Bound>
  /** For each provider, given which items go there. */
  readonly orders: ReadonlyArray<Bound>
}

/** A number and the argument that leads to it. */
export interface Bound {
  readonly value: number
  readonly by: Argument
}

/**
 * Why a number holds. cover: the covering table for mixed quotas; matching: the most filings on existing codes;
 * batches: filings over places; longestFirst: full orders by falling duration, then the best order of them;
 * shortFirst: equal durations with release days, the first order short; enumeration: all orders tried;
 * states: all reachable counts of one subject tried; residues: pooled codes by remainders; counts: pooled codes by their
 * very number; relaxation: pooled or many
 * codes at their least price each; capacity: places that end by a day; milp: the solver's proof; forced: one provider
 * and one order for each subject, so that nothing was chosen but the day, which is the first one.
 */
export type Argument =
  | "cover"
  | "matching"
  | "batches"
  | "longestFirst"
  | "shortFirst"
  | "enumeration"
  | "states"
  | "residues"
  | "counts"
  | "relaxation"
  | "capacity"
  | "milp"
  | "forced"

/** How good the solution is known to be (最优性). Where anything is filed, `by` names one argument at least. */
export type Proof =
  | { readonly word: "optimal"; readonly by: ReadonlyArray<Argument> }
  | { readonly word: "optimal by MILP"; readonly by: ReadonlyArray<Argument> }
  | {
      readonly word: "within"
      readonly by: ReadonlyArray<Argument>
      /** The total cost is at most this much above the least, in percent of the bound. */
      readonly costPercent: number
      /** The likely finish is at most so many days after the earliest. */
      readonly finishDays: number
    }
