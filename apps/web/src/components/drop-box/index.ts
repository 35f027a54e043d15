export * from "./drop-box.tsx"
