export * from "./clause.tsx"
export * from "./clauses.ts"
