export * as DomainName from "./DomainName.ts"
