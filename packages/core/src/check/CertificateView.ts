import * as Schema from "effect/Schema"
import { Platform } from "../filing/vocabulary.ts"
import * as Der from "../service/der.ts"
import { AppIdentity, CertificateFingerprint, PublicKey } from "../service/index.ts"
import { halfWidth, withoutSpaces } from "../text/plain.ts"
import { common } from "./book.ts"
import * as Clauses from "./clauses.ts"
import * as Report from "./Report.ts"

/** How bytes are digested; the caller's, as core has no such function of its own. */
export type Digest = (algorithm: CertificateFingerprint.Algorithm, bytes: Uint8Array) => string

/**
 * What was pasted of an app's signing certificate: one fingerprint or key, or all that a tool printed. Each part is told
 * for what it is, in the forms that filings ask for; a whole certificate with its fingerprints.
 */
export const read = (given: string, digest: Digest): Reading => {
  const items = partsOf(halfWidth(given.slice(0, charactersMax))).map((part) => readPart(part, digest))
  return { items, clauses: Clauses.citedIn(items, [common]) }
}

/** Lines that are labelled as fingerprints and blocks of PEM; where there are none the whole is one thing. */
const partsOf = (given: string): ReadonlyArray<string> => {
  const found = given.match(part) ?? []
  return found.length === 0 ? [given] : [...new Set(found)]
}

const part =
  /-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----|(?:MD5|SHA-?1|SHA-?256)(?: ?fingerprint)?[ \t]*[:=][ \t]*[\da-f]{2}(?:[: -]?[\da-f]{2}){14,}/giu

/** A certificate with a chain of others stays below this. */
const charactersMax = 20_000

const readPart = (given: string, digest: Digest): Item => {
  const fingerprint = CertificateFingerprint.inspect(given, algorithms)
  if (fingerprint._tag === "Valid" || fingerprint._tag === "Meaningless") return ofFingerprint(fingerprint)
  if (nearlyFingerprint.test(given)) return { is: "other", fault: faultOf("BadShape", fingerprint), clauses }
  const key = PublicKey.inspect(given)
  switch (key._tag) {
    case "Modulus":
    case "Suspicious":
      return {
        is: "publicKey",
        form: "modulus",
        algorithm: "rsa",
        ...ofModulus(key.hex),
        ...(key._tag === "Modulus" ? {} : { fault: faultOf(key._tag, key) }),
        clauses,
      }
    case "Encoded": {
      const common = {
        form: key.form,
        algorithm: key.algorithm,
        ...(key.modulus === undefined ? {} : ofModulus(key.modulus)),
        clauses,
      }
      return key.form === "certificate"
        ? { is: "certificate", ...common, fingerprints: fingerprintsOf(given, digest) }
        : { is: "publicKey", ...common }
    }
    case "Cut":
      return { is: "publicKey", form: "cut", fault: faultOf(key._tag, key), clauses }
    case "OtherThing":
      return { is: "other", fault: faultOf(key.is, key), clauses }
    case "BadShape":
      return { is: "other", fault: faultOf(key._tag, key), clauses }
  }
}

const algorithms = ["md5", "sha1", "sha256"] as const
const clauses = ["core-app-identity"]

/** Some hexadecimal digits, too few for a key, or a text that calls itself a fingerprint. */
const nearlyFingerprint = /^[\s\da-f:-]{1,120}$|^\s*(?:md5|sha-?\d+)[\w ]{0,20}[:=]/iu

const ofFingerprint = (read: CertificateFingerprint.Valid | CertificateFingerprint.Meaningless): Item => {
  const wanted = CertificateFingerprint.inspect(read.hex, ["md5", "sha1"])
  return {
    is: "fingerprint",
    fingerprint: formsOf(read.algorithm, read.hex),
    ...(wanted._tag === "Valid" ? {} : { fault: faultOf(wanted._tag, wanted) }),
    clauses,
  }
}

const fingerprintsOf = (given: string, digest: Digest): ReadonlyArray<Fingerprint> => {
  const bytes = bytesOf(given)
  return bytes === undefined
    ? []
    : algorithms.map((algorithm) => formsOf(algorithm, digest(algorithm, bytes)))
}

const bytesOf = (given: string): Uint8Array | undefined => {
  const plain = withoutSpaces(given.replace(/-----[^-]+-----/gu, ""))
  return /^(?:0x)?[\da-f:]+$/iu.test(plain)
    ? Der.fromHex(plain.replace(/^0x/iu, "").replaceAll(":", "").toLowerCase())
    : Der.fromBase64(plain)
}

const formsOf = (algorithm: CertificateFingerprint.Algorithm, hex: string): Fingerprint => ({
  algorithm,
  hex,
  colons: hex.toUpperCase().replace(/..(?=.)/gu, "$&:"),
  platforms: Platform.literals.filter((system) =>
    AppIdentity.identities[system].fingerprints.includes(algorithm),
  ),
})

const ofModulus = (hex: string) => ({
  bits: (hex.length - 1) * 4 + Number.parseInt(hex.charAt(0), 16).toString(2).length,
  modulus: { hex, decimal: BigInt(`0x${hex}`).toString() },
})

const faultOf = (code: string, { says, fix }: Pick<PublicKey.BadShape, "says" | "fix">) => ({
  code,
  message: says,
  fix,
})

const o = Schema.optionalKey

const Fingerprint = Schema.Struct({
  algorithm: Schema.Literals(algorithms),
  hex: Schema.String.annotate({ description: "lower case, without colons" }),
  colons: Schema.String.annotate({ description: "capitals with colons, as tools print them" }),
  platforms: Schema.Array(Platform).annotate({ description: "where filings ask for it; empty: nowhere" }),
}).annotate({ identifier: "CertificateFingerprint" })
type Fingerprint = typeof Fingerprint.Type

/** One thing that was pasted, and what it is (读出的证书信息). */
export const Item = Schema.Struct({
  is: Schema.Literals(["fingerprint", "publicKey", "certificate", "other"]),
  fingerprint: o(Fingerprint),
  fingerprints: o(Schema.Array(Fingerprint).annotateKey({ description: "of a certificate, as computed" })),
  form: o(
    Schema.Literals([
      "modulus",
      "publicKeyInfo",
      "rsaPublicKey",
      "certificate",
      "curvePoint",
      "cut",
    ]).annotate({ description: "how the key is written" }),
  ),
  algorithm: o(Schema.Literals(["rsa", "ellipticCurve", "unknown"])),
  bits: o(Schema.Int),
  modulus: o(Schema.Struct({ hex: Schema.String, decimal: Schema.String })),
  fault: o(Schema.Struct({ code: Schema.String, message: Report.Both, fix: Report.Both })),
  clauses: Schema.Array(Schema.String),
}).annotate({ identifier: "CertificatePart" })
export type Item = typeof Item.Type

export const Reading = Schema.Struct({
  items: Schema.Array(Item),
  clauses: Report.Report.fields.clauses,
}).annotate({ identifier: "CertificateReading" })
export type Reading = typeof Reading.Type
