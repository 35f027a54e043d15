export * from "./editions.intl.ts"
export * from "./editions.tsx"
