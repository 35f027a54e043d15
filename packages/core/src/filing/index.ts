export * as Fields from "./Fields.ts"
export * as Filing from "./Filing.ts"
export * as FilingType from "./FilingType.ts"
export * as Vocabulary from "./vocabulary.ts"
