export * from "./layer.intl.ts"
export * from "./layer.tsx"
