export * from "./copy.tsx"
