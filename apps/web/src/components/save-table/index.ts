export * from "./save-table.tsx"
