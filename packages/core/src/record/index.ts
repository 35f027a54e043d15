export * as LicenceNumber from "./LicenceNumber.ts"
export * as PublicSecurityNumber from "./PublicSecurityNumber.ts"
export * as RecordNumber from "./RecordNumber.ts"
export * as RecordSeries from "./RecordSeries.ts"
