export * from "./question.intl.ts"
export * from "./question.tsx"
