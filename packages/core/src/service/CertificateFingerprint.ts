import { halfWidth, withoutSpaces } from "../text/plain.ts"
import { type Text, text } from "../text/Text.ts"

/** How the fingerprint of a signing certificate is made (证书指纹算法). */
export type Algorithm = "md5" | "sha1" | "sha256"

/** What a text turned out to be when read as the fingerprint of a signing certificate (证书指纹). */
export type Inspection = Valid | WrongAlgorithm | Meaningless | BadShape

/** A fingerprint of a wanted kind. */
export interface Valid {
  readonly _tag: "Valid"
  readonly algorithm: Algorithm
  /** Lower case, without colons. */
  readonly hex: string
}

/** A fingerprint of another kind than wanted, to be told by its length. */
export interface WrongAlgorithm {
  readonly _tag: "WrongAlgorithm"
  readonly found: Algorithm
  readonly wanted: ReadonlyArray<Algorithm>
  readonly hex: string
  readonly says: Text
  readonly fix: Text
}

/** A fingerprint of the right form that certainly is not the one of the app's own certificate. */
export interface Meaningless {
  readonly _tag: "Meaningless"
  readonly algorithm: Algorithm
  readonly is: "nothing" | "testCertificate"
  readonly hex: string
  readonly says: Text
  readonly fix: Text
}

/** A text that is no fingerprint. */
export interface BadShape {
  readonly _tag: "BadShape"
  readonly says: Text
  readonly fix: Text
}

export const inspect = (given: string, wanted: ReadonlyArray<Algorithm>): Inspection => {
  const hex = normalise(given)
  const stray = /[^\da-f]/u.exec(hex)?.[0]
  if (stray !== undefined) return /^[a-z\d+/]{27}=$/iu.test(hex) ? keyHash : strayCharacter(stray, wanted)
  const algorithm = algorithms.find((known) => digitsOf[known] === hex.length)
  if (algorithm === undefined) return wrongLength(hex.length, wanted)
  if (!wanted.includes(algorithm)) return wrongAlgorithm(algorithm, wanted, hex)
  if (/^(.)\1*$/u.test(hex) || ofNothing.has(hex)) return { ...meaninglessOfNothing, algorithm, hex }
  return ofTestCertificates.has(hex)
    ? { ...meaninglessOfTest, algorithm, hex }
    : { _tag: "Valid", algorithm, hex }
}

/** Lower case, without label, colons and spaces; `SHA1: AB:CD…` and `abcd…` are one fingerprint. */
export const normalise = (given: string): string =>
  withoutSpaces(halfWidth(given))
    .toLowerCase()
    .replace(/^(?:certificate)?(?:md5|sha-?1|sha-?256)(?:fingerprint)?[:=]/u, "")
    .replace(/[:-]/gu, "")

const digitsOf: Readonly<Record<Algorithm, number>> = { md5: 32, sha1: 40, sha256: 64 }
const algorithms = ["md5", "sha1", "sha256"] as const
const names: Readonly<Record<Algorithm, string>> = { md5: "MD5", sha1: "SHA-1", sha256: "SHA-256" }

/** Digests of empty input: what a script prints whose file was not found. */
const ofNothing: ReadonlySet<string> = new Set([
  "d41d8cd98f00b204e9800998ecf8427e",
  "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
])

/**
 * Certificates whose private keys are public: the test key of the Android sources and the debug key that comes with
 * React Native's template. Debug keys made on a developer's machine differ everywhere and cannot be told.
 */
const ofTestCertificates: ReadonlySet<string> = new Set([
  "e89b158e4bcf988ebd09eb83f5378e87",
  "61ed377e85d386a8dfee6b864bd85b0bfaa5af81",
  "20f46148b72d8e5e5ca23d37a4f41490",
  "5e8f16062ea3cd2c4a0d547876baa6f38cabf625",
  "fac61745dc0903786fb9ede62a962b399f7348f0bb6f899b8332667591033b9c",
])

const list = (wanted: ReadonlyArray<Algorithm>): Text => {
  const each = wanted.map((algorithm) => [names[algorithm], digitsOf[algorithm]] as const)
  return text(
    each.map(([name, digits]) => `${name}（${digits} 位）`).join("或 "),
    each.map(([name, digits]) => `${name} (${digits} digits)`).join(" or "),
  )
}

const wrongAlgorithm = (found: Algorithm, wanted: ReadonlyArray<Algorithm>, hex: string): WrongAlgorithm => ({
  _tag: "WrongAlgorithm",
  found,
  wanted,
  hex,
  says: text(
    `这是 ${names[found]}，应填 ${list(wanted).zh}`,
    `This is ${names[found]}; wanted is ${list(wanted).en}`,
  ),
  fix: wanted.includes("md5")
    ? text(
        "对同一证书另算 MD5；新版 keytool 不再显示 MD5，可导出证书后计算",
        "Make the MD5 of the same certificate; newer keytool shows none, so export the certificate first",
      )
    : text(`对同一证书另算 ${list(wanted).zh}`, `Make ${list(wanted).en} of the same certificate`),
})

const strayCharacter = (found: string, wanted: ReadonlyArray<Algorithm>): BadShape => ({
  _tag: "BadShape",
  says: text(
    `指纹中有“${found}”，只能是 0-9 和 a-f`,
    `There is a “${found}” where only 0-9 and a-f can stand`,
  ),
  fix: copyWhole(wanted),
})

const wrongLength = (length: number, wanted: ReadonlyArray<Algorithm>): BadShape => ({
  _tag: "BadShape",
  says: text(
    `有 ${length} 位，应为 ${list(wanted).zh}`,
    `Has ${length} digits; wanted is ${list(wanted).en}`,
  ),
  fix: copyWhole(wanted),
})

const copyWhole = (wanted: ReadonlyArray<Algorithm>): Text =>
  text(
    `从签名证书完整复制 ${list(wanted).zh}`,
    `Copy ${list(wanted).en} of the signing certificate as a whole`,
  )

const keyHash: BadShape = {
  _tag: "BadShape",
  says: text(
    "这是 Base64 的密钥散列，不是十六进制指纹",
    "This is a key hash in Base64, not a fingerprint in hexadecimal digits",
  ),
  fix: text("改填证书的十六进制指纹", "Enter the certificate's fingerprint in hexadecimal digits"),
}

const meaninglessOfNothing = {
  _tag: "Meaningless",
  is: "nothing",
  says: text(
    "这不是任何证书的指纹，而是空内容的散列或占位的数字",
    "This is the digest of nothing or a filler, not of a certificate",
  ),
  fix: text(
    "核对算指纹时是否真的读到了证书",
    "See whether the certificate was really read when the fingerprint was made",
  ),
} as const

const meaninglessOfTest = {
  _tag: "Meaningless",
  is: "testCertificate",
  says: text(
    "这是人人可得的测试证书的指纹",
    "This is the fingerprint of a test certificate that anybody has",
  ),
  fix: text("改用发布版签名证书的指纹", "Use the certificate that signs the released app"),
} as const
