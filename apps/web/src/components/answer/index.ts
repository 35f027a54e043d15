export * from "./answer.intl.ts"
export * from "./answer.ts"
export * from "./answer.tsx"
