export * from "./export-menu.tsx"
