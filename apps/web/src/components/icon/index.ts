export * from "./icon.tsx"
