import * as CertificateFingerprint from "./CertificateFingerprint.ts"
import * as PackageName from "./PackageName.ts"
import * as PublicKey from "./PublicKey.ts"

/** What an app runs on (运行平台). */
export type System = "android" | "ios" | "macos" | "harmony" | "windows" | "linux" | "blackberry" | "other"

/** By what an app is told apart on one system (APP 特征信息). */
export interface Identity {
  readonly packageName: PackageName.Grammar
  /** The fingerprints that filings ask for, the usual one first. */
  readonly fingerprints: readonly [
    CertificateFingerprint.Algorithm,
    ...ReadonlyArray<CertificateFingerprint.Algorithm>,
  ]
}

/**
 * Android wants the MD5 of the certificate, iOS the SHA-1, HarmonyOS takes either. Of the other systems no source says
 * anything, so either is taken there too.
 */
export const identities: Readonly<Record<System, Identity>> = {
  android: { packageName: "android", fingerprints: ["md5"] },
  ios: { packageName: "apple", fingerprints: ["sha1"] },
  macos: { packageName: "apple", fingerprints: ["sha1", "md5"] },
  harmony: { packageName: "harmony", fingerprints: ["sha1", "md5"] },
  windows: { packageName: "free", fingerprints: ["md5", "sha1"] },
  linux: { packageName: "free", fingerprints: ["md5", "sha1"] },
  blackberry: { packageName: "free", fingerprints: ["md5", "sha1"] },
  other: { packageName: "free", fingerprints: ["md5", "sha1"] },
}

export const inspectPackageName = (system: System, given: string): PackageName.Inspection =>
  PackageName.inspect(identities[system].packageName, given)

/** `wanted` narrows what the system takes to what one form field takes. */
export const inspectFingerprint = (
  system: System,
  given: string,
  wanted: ReadonlyArray<CertificateFingerprint.Algorithm> = identities[system].fingerprints,
): CertificateFingerprint.Inspection => CertificateFingerprint.inspect(given, wanted)

export const inspectPublicKey = (given: string): PublicKey.Inspection => PublicKey.inspect(given)
