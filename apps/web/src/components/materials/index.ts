export * from "./materials.intl.ts"
export * from "./wanted.tsx"
