export * from "./duties.intl.ts"
export * from "./duties.tsx"
