export * from "./kinds.ts"
export * from "./sample.tsx"
