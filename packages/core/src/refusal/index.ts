export * as Matching from "./match.ts"
export * as Reasons from "./reasons.ts"
