import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { AppIdentity, PublicKey } from "../../src/service/index.ts"
import {
  certificatePem,
  curveCertificatePem,
  curvePublicKeyPem,
  md5,
  modulus,
  publicKeyPem,
  rsaPublicKeyPem,
  sha256,
} from "./keys.ts"

const decimal = BigInt(`0x${modulus}`).toString()
const colons = (hex: string) => hex.replaceAll(/../gu, "$&:").slice(0, -1).toUpperCase()
const bodyOf = (pem: string) => pem.split("\n").slice(1, -1).join("")
const hexOf = (pem: string) => Buffer.from(bodyOf(pem), "base64").toString("hex")

describe("PublicKey", () => {
  it.each([
    modulus,
    modulus.toUpperCase(),
    `00${modulus}`,
    `0x${modulus}`,
    colons(modulus),
    `00:${colons(modulus)}`,
    colons(modulus).replaceAll(":", " "),
    `Modulus=${modulus.toUpperCase()}`,
    `Modulus:\n    00:${colons(modulus)}\nExponent: 65537 (0x10001)`,
    `128 bytes : ${colons(modulus).replaceAll(":", " ")}`,
    `128 字节：${colons(modulus).replaceAll(":", " ")}`,
  ])("reads the hexadecimal modulus in form %#", (text) => {
    expect(PublicKey.inspect(text)).toEqual({
      _tag: "Modulus",
      given: "hexadecimal",
      bits: 1024,
      hex: modulus,
    })
  })

  it.each([decimal, `Sun RSA public key, 1024 bits\n  modulus: ${decimal}\n  public exponent: 65537`])(
    "reads the decimal modulus in form %#",
    (text) => {
      expect(AppIdentity.inspectPublicKey(text)).toEqual({
        _tag: "Modulus",
        given: "decimal",
        bits: 1024,
        hex: modulus,
      })
    },
  )

  it.each([
    [publicKeyPem, "publicKeyInfo"],
    [rsaPublicKeyPem, "rsaPublicKey"],
    [certificatePem, "certificate"],
  ])("finds the modulus in envelope %# as PEM, Base64 and hexadecimal digits", (pem, form) => {
    const expected = { _tag: "Encoded", form, algorithm: "rsa", modulus }
    expect(PublicKey.inspect(pem)).toEqual({ ...expected, given: "pem" })
    expect(PublicKey.inspect(pem.replaceAll("\n", "\r\n  "))).toEqual({ ...expected, given: "pem" })
    expect(PublicKey.inspect(bodyOf(pem))).toEqual({ ...expected, given: "base64" })
    expect(PublicKey.inspect(hexOf(pem))).toEqual({ ...expected, given: "hexadecimal" })
    expect(PublicKey.inspect(colons(hexOf(pem)))).toEqual({ ...expected, given: "hexadecimal" })
  })

  it.each([
    [curvePublicKeyPem, "publicKeyInfo"],
    [curveCertificatePem, "certificate"],
  ])("knows a key on a curve in envelope %#", (pem, form) => {
    expect(PublicKey.inspect(pem)).toEqual({
      _tag: "Encoded",
      given: "pem",
      form,
      algorithm: "ellipticCurve",
      modulus: undefined,
    })
  })

  it("knows the bare point of a curve", () => {
    expect(PublicKey.inspect(hexOf(curvePublicKeyPem).slice(-130))).toMatchObject({
      form: "curvePoint",
      algorithm: "ellipticCurve",
    })
  })

  it.each(["…", "...", "⋯", " ... ", "．．．"])("knows a key that ends in %j for cut short", (ellipsis) => {
    const shown = colons(modulus).slice(0, 47)
    expect(PublicKey.inspect(`128 bytes : ${shown.replaceAll(":", " ")}${ellipsis}`)).toMatchObject({
      _tag: "Cut",
      shown: shown.replaceAll(":", ""),
    })
  })

  it("wonders at a modulus that lost a digit at either end", () => {
    expect(PublicKey.inspect(modulus.slice(1))).toMatchObject({ _tag: "Suspicious", bits: 1018 })
    expect(PublicKey.inspect(`${modulus}1`)).toMatchObject({ _tag: "Suspicious", bits: 1028 })
    expect(PublicKey.inspect(`${modulus.slice(0, -1)}a`)).toMatchObject({
      _tag: "Suspicious",
      says: { zh: "RSA 模数必为奇数，这个是偶数" },
    })
  })

  it("takes a modulus of 1024 bits and not one of 1023", () => {
    const ones = (bits: number) => (2n ** BigInt(bits) - 1n).toString(16)
    expect(PublicKey.inspect(ones(1024))._tag).toBe("Modulus")
    expect(PublicKey.inspect(ones(1023))).toMatchObject({ _tag: "Suspicious", bits: 1023 })
    expect(PublicKey.inspect(ones(4096))).toMatchObject({ _tag: "Modulus", bits: 4096 })
  })

  it("measures every odd modulus alike in both notations", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 1023n, max: 2n ** 1024n - 1n }), (number) => {
        const odd = number | 1n
        const hex = odd.toString(16)
        expect(PublicKey.inspect(hex)).toEqual({ _tag: "Modulus", given: "hexadecimal", bits: 1024, hex })
        expect(PublicKey.inspect(odd.toString())).toEqual({
          _tag: "Modulus",
          given: "decimal",
          bits: 1024,
          hex,
        })
      }),
    )
  })

  it.each([md5, sha256, "477ce783a84317acc16fb2e29357d4917599d5c4"])("knows %s for a fingerprint", (text) => {
    expect(PublicKey.inspect(text)).toMatchObject({ _tag: "OtherThing", is: "fingerprint" })
  })

  it("warns of a private key", () => {
    for (const kind of ["PRIVATE", "RSA PRIVATE", "ENCRYPTED PRIVATE", "EC PRIVATE"])
      expect(PublicKey.inspect(`-----BEGIN ${kind} KEY-----\nAAAA\n-----END ${kind} KEY-----`)).toMatchObject(
        {
          _tag: "OtherThing",
          is: "privateKey",
        },
      )
  })

  it.each([
    "",
    "无",
    "com.example.app",
    "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
    bodyOf(publicKeyPem).slice(0, -8),
    "x".repeat(30_000),
  ])("takes text %# for no key", (text) => {
    expect(PublicKey.inspect(text)._tag).toBe("BadShape")
  })

  it("answers any text and any bytes", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        (text, bytes) => {
          expect(PublicKey.inspect(text)).toHaveProperty("_tag")
          expect(PublicKey.inspect(Buffer.from(bytes).toString("base64"))).toHaveProperty("_tag")
          expect(PublicKey.inspect(`30${Buffer.from(bytes).toString("hex")}`)).toHaveProperty("_tag")
        },
      ),
      { numRuns: 300 },
    )
  })
})
