export * from "./materials.intl.ts"
export * from "./materials.tsx"
