export * from "./fetched.tsx"
