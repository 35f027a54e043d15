export * as Division from "./Division.ts"
