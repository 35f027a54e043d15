export * as Regulations from "./Regulations.ts"
