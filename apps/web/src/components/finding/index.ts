export * from "./finding.tsx"
export * from "./place-findings.tsx"
export * from "./places.ts"
export * from "./waiting.tsx"
