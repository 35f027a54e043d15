export * from "./clause.tsx"
export * from "./clauses.ts"
export * from "./sayings.tsx"
