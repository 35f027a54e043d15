export * as Assumptions from "./Assumptions.ts"
export * as Comparison from "./Comparison.ts"
export * as Plan from "./Plan.ts"
