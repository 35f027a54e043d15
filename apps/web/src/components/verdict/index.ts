export * from "./counts.tsx"
export * from "./face.ts"
export * from "./verdict.intl.ts"
export * from "./verdict.tsx"
