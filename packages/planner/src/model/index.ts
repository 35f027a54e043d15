export * from "./Model.ts"
export * from "./Solution.ts"
