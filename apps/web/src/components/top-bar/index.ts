export * from "./top-bar.tsx"
