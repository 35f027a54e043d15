import { halfWidth, withoutSpaces } from "../text/plain.ts"
import { type Text, text } from "../text/Text.ts"
import * as Der from "./der.ts"

/** What a text turned out to be when read as the public key of a signing certificate (证书公钥). */
export type Inspection = Modulus | Encoded | Cut | Suspicious | OtherThing | BadShape

/** The modulus of an RSA key, the form most filings ask for (RSA 模数). */
export interface Modulus {
  readonly _tag: "Modulus"
  readonly given: "hexadecimal" | "decimal"
  readonly bits: number
  /** Lower case, without the leading zeros and colons that some tools print. */
  readonly hex: string
}

/** A key in a standard envelope, or the point of a key on an elliptic curve. */
export interface Encoded {
  readonly _tag: "Encoded"
  readonly given: "pem" | "base64" | "hexadecimal"
  readonly form: Form
  readonly algorithm: "rsa" | "ellipticCurve" | "unknown"
  /** Of an RSA key whose modulus can be read out; nothing of others. */
  readonly modulus: string | undefined
}

export type Form = "publicKeyInfo" | "rsaPublicKey" | "certificate" | "curvePoint"

/** A key that a tool has shortened for show, as macOS does (被省略号截断的公钥); some providers take the part shown. */
export interface Cut {
  readonly _tag: "Cut"
  readonly shown: string
  readonly says: Text
  readonly fix: Text
}

/** A text of the right form that is hardly a whole key; a warning. */
export interface Suspicious {
  readonly _tag: "Suspicious"
  readonly bits: number
  readonly hex: string
  readonly says: Text
  readonly fix: Text
}

/** Something else out of the same tool. */
export interface OtherThing {
  readonly _tag: "OtherThing"
  readonly is: "fingerprint" | "privateKey"
  readonly says: Text
  readonly fix: Text
}

/** A text in no form of a public key. */
export interface BadShape {
  readonly _tag: "BadShape"
  readonly says: Text
  readonly fix: Text
}

export const inspect = (given: string): Inspection => {
  if (given.length > charactersMax) return badShape
  const plain = halfWidth(given).replace(/\s+/gu, " ").trim().replace(shownLength, "")
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/u.test(plain)) return privateKey
  const shown = /^(.*?)(?:\.{3}|[…⋯])/su.exec(plain)?.[1]
  if (shown !== undefined) return { ...cut, shown: withoutSpaces(shown) }
  const pem = /-----BEGIN ([A-Z0-9 ]+)-----(.+?)-----END \1-----/su.exec(plain)?.[2]
  if (pem !== undefined) return inspectBytes(Der.fromBase64(withoutSpaces(pem)), "pem") ?? badShape
  const body = bare(plain)
  if (/^[\da-f]+$/iu.test(body)) return inspectDigits(body.toLowerCase())
  return inspectBytes(Der.fromBase64(withoutSpaces(plain)), "base64") ?? badShape
}

/** What macOS puts before a key: `256 bytes : C3 2E …`. */
const shownLength = /^\d+ ?(?:bytes|字节) ?: ?/iu

/** A certificate with a chain of others stays below this. */
const charactersMax = 20_000

/** Without the words that OpenSSL and Java print around a modulus, and without colons and spaces. */
const bare = (plain: string): string => {
  const printed = /modulus\s*[:=]\s*(?:0x)?([\da-f:\s]+?)(?=\s*(?:public\s+)?exponent|$)/iu.exec(plain)?.[1]
  return withoutSpaces(printed ?? plain)
    .replace(/^0x/iu, "")
    .replaceAll(":", "")
}

const inspectDigits = (digits: string): Inspection => {
  if ([32, 40, 64].includes(digits.length)) return fingerprint
  if (/^04(?:.{128}|.{192})$/u.test(digits)) {
    return {
      _tag: "Encoded",
      given: "hexadecimal",
      form: "curvePoint",
      algorithm: "ellipticCurve",
      modulus: undefined,
    }
  }
  const envelope = digits.length % 2 === 0 ? inspectBytes(Der.fromHex(digits), "hexadecimal") : undefined
  if (envelope !== undefined) return envelope
  const hexadecimal = inspectModulus(digits.replace(/^0+(?=.)/u, ""), "hexadecimal")
  if (!/^\d+$/u.test(digits) || digits.length > decimalDigitsMax) return hexadecimal
  // Hexadecimal digits without any letter are next to impossible in a key, but not quite.
  const decimal = inspectModulus(BigInt(digits).toString(16), "decimal")
  return decimal._tag === "Suspicious" && hexadecimal._tag === "Modulus" ? hexadecimal : decimal
}

/** A modulus of 16 384 bits, the largest that common tools make. */
const decimalDigitsMax = 4933

const inspectModulus = (hex: string, given: Modulus["given"]): Modulus | Suspicious => {
  const bits = (hex.length - 1) * 4 + Number.parseInt(hex.charAt(0), 16).toString(2).length
  const says = doubt(hex, bits)
  return says === undefined
    ? { _tag: "Modulus", given, bits, hex }
    : { _tag: "Suspicious", bits, hex, says, fix: copyWhole }
}

/** A modulus is the product of two odd primes, and every usual length is a multiple of 128 bits. */
const doubt = (hex: string, bits: number): Text | undefined => {
  if (bits < 1024)
    return text(
      `只有 ${bits} 比特，RSA 公钥至少 1024 比特`,
      `Has ${bits} bits only; an RSA key has 1024 or more`,
    )
  if (/[02468ace]$/u.test(hex))
    return text("RSA 模数必为奇数，这个是偶数", "The modulus of an RSA key is odd, this number is even")
  if (bits % 128 !== 0)
    return text(
      `有 ${bits} 比特，不是常见的长度，可能没有复制完整`,
      `Has ${bits} bits, which is no usual length: some of it may be missing`,
    )
  return undefined
}

const inspectBytes = (bytes: Uint8Array | undefined, given: Encoded["given"]): Encoded | undefined => {
  const outer = bytes === undefined ? undefined : Der.elementAt(bytes, 0)
  if (bytes === undefined || outer?.tag !== Der.SEQUENCE || outer.end !== bytes.length) return undefined
  const [first, second, third] = Der.childrenOf(bytes, outer)
  if (first?.tag === Der.INTEGER && second?.tag === Der.INTEGER && third === undefined) {
    return {
      _tag: "Encoded",
      given,
      form: "rsaPublicKey",
      algorithm: "rsa",
      modulus: modulusIn(bytes, first),
    }
  }
  if (first?.tag !== Der.SEQUENCE) return undefined
  if (second?.tag === Der.BIT_STRING)
    return { _tag: "Encoded", given, form: "publicKeyInfo", ...keyIn(bytes, outer) }
  const isCertificate = second?.tag === Der.SEQUENCE && third?.tag === Der.BIT_STRING
  return isCertificate
    ? { _tag: "Encoded", given, form: "certificate", ...keyOfCertificate(bytes, first) }
    : undefined
}

type Key = Pick<Encoded, "algorithm" | "modulus">

/** The part of a certificate that is signed holds the key as the one element of the form SEQUENCE, BIT STRING. */
const keyOfCertificate = (bytes: Uint8Array, signed: Der.Element): Key => {
  const info = Der.childrenOf(bytes, signed).find((element) => {
    const [algorithm, key] = element.tag === Der.SEQUENCE ? Der.childrenOf(bytes, element) : []
    return algorithm?.tag === Der.SEQUENCE && key?.tag === Der.BIT_STRING
  })
  return info === undefined ? { algorithm: "unknown", modulus: undefined } : keyIn(bytes, info)
}

const keyIn = (bytes: Uint8Array, info: Der.Element): Key => {
  const [identifier, key] = Der.childrenOf(bytes, info)
  const name = identifier === undefined ? undefined : Der.childrenOf(bytes, identifier)[0]
  const oid = name?.tag === Der.OBJECT_IDENTIFIER ? Der.toHex(bytes.subarray(name.start, name.end)) : ""
  if (oid === "2a8648ce3d0201") return { algorithm: "ellipticCurve", modulus: undefined }
  if (oid !== "2a864886f70d010101" || key === undefined) return { algorithm: "unknown", modulus: undefined }
  // The first byte of a BIT STRING counts its unused bits.
  const inner = Der.elementAt(bytes, key.start + 1, key.end)
  const modulus = inner === undefined ? undefined : Der.childrenOf(bytes, inner)[0]
  return { algorithm: "rsa", modulus: modulus === undefined ? undefined : modulusIn(bytes, modulus) }
}

const modulusIn = (bytes: Uint8Array, integer: Der.Element): string =>
  Der.toHex(bytes.subarray(integer.start, integer.end)).replace(/^0+(?=.)/u, "")

const copyWhole = text("从签名证书完整复制公钥", "Copy the whole public key from the signing certificate")

const privateKey: OtherThing = {
  _tag: "OtherThing",
  is: "privateKey",
  says: text(
    "这是私钥，绝不能填写或发给任何人",
    "This is a private key, which must never be entered or sent to anybody",
  ),
  fix: text(
    "只填公钥；若私钥已外泄，请更换签名证书",
    "Enter the public key; if the private one got out, change the signing certificate",
  ),
}

const fingerprint: OtherThing = {
  _tag: "OtherThing",
  is: "fingerprint",
  says: text("这是证书指纹，不是公钥", "This is a fingerprint of the certificate, not its public key"),
  fix: text(
    "指纹填在证书 MD5 或 SHA-1 处；公钥是几百位的长串",
    "Fingerprints go to MD5 or SHA-1; a public key is some hundred digits long",
  ),
}

const cut: Omit<Cut, "shown"> = {
  _tag: "Cut",
  says: text("公钥被省略号截断了", "The key is cut short by an ellipsis"),
  fix: text(
    "用 openssl 或 keytool 导出完整公钥；有的接入商接受省略号之前的部分",
    "Export the whole key with openssl or keytool; some providers take the part before the ellipsis",
  ),
}

const badShape: BadShape = {
  _tag: "BadShape",
  says: text("不是公钥的任何一种写法", "This is no known way of writing a public key"),
  fix: text(
    "填 RSA 模数（十六进制或十进制），或整段 PEM、Base64",
    "Enter the RSA modulus in hexadecimal or decimal digits, or the whole PEM or Base64",
  ),
}
