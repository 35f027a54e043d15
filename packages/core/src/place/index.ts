export * as Province from "./Province.ts"
