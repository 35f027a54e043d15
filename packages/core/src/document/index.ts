export * as Document from "./Document.ts"
