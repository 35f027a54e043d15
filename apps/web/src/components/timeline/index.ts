export * from "./chart.ts"
export * from "./stages.tsx"
export * from "./timeline.intl.ts"
export * from "./timeline.tsx"
