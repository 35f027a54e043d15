export * as AppIdentity from "./AppIdentity.ts"
export * as CertificateFingerprint from "./CertificateFingerprint.ts"
export * as PackageName from "./PackageName.ts"
export * as PublicKey from "./PublicKey.ts"
