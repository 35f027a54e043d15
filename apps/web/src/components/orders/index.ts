export * from "./orders.intl.ts"
export * from "./orders.tsx"
