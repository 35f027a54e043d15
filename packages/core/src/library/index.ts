export * as Library from "./Library.ts"
