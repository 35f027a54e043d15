export * from "./seen.tsx"
