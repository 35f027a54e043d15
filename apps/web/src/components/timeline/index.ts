export * from "./timeline.intl.ts"
export * from "./timeline.tsx"
