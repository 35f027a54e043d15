import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { AppIdentity, CertificateFingerprint } from "../../src/service/index.ts"
import { md5, sha1, sha256 } from "./keys.ts"

const hexadecimal = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length })
const plain = (fingerprint: string) => fingerprint.replaceAll(":", "").toLowerCase()

describe("CertificateFingerprint", () => {
  it.each([
    ["android", md5, "Valid"],
    ["android", sha1, "WrongAlgorithm"],
    ["android", sha256, "WrongAlgorithm"],
    ["ios", sha1, "Valid"],
    ["ios", md5, "WrongAlgorithm"],
    ["ios", sha256, "WrongAlgorithm"],
    ["harmony", sha1, "Valid"],
    ["harmony", md5, "Valid"],
    ["harmony", sha256, "WrongAlgorithm"],
    ["windows", md5, "Valid"],
    ["linux", sha256, "WrongAlgorithm"],
  ] as const)("on %s finds %s %s", (system, fingerprint, tag) => {
    expect(AppIdentity.inspectFingerprint(system, fingerprint)._tag).toBe(tag)
  })

  it("lets one field want less than the system takes", () => {
    expect(AppIdentity.inspectFingerprint("harmony", sha1, ["md5"])).toMatchObject({
      _tag: "WrongAlgorithm",
      found: "sha1",
      wanted: ["md5"],
    })
  })

  it("says what it was given and what is wanted", () => {
    expect(AppIdentity.inspectFingerprint("harmony", sha256)).toMatchObject({
      says: {
        zh: "这是 SHA-256，应填 SHA-1（40 位）或 MD5（32 位）",
        en: "This is SHA-256; wanted is SHA-1 (40 digits) or MD5 (32 digits)",
      },
    })
  })

  it.each([
    md5,
    md5.toLowerCase(),
    plain(md5),
    md5.replaceAll(":", " "),
    md5.replaceAll(":", "-"),
    `MD5: ${md5}`,
    `md5 Fingerprint=${md5}`,
    ` ${md5}\n`,
    md5.replaceAll(":", "："),
  ])("reads one fingerprint in %j", (text) => {
    expect(CertificateFingerprint.inspect(text, ["md5"])).toEqual({
      _tag: "Valid",
      algorithm: "md5",
      hex: plain(md5),
    })
  })

  it.each([`SHA1: ${sha1}`, `SHA-1 Fingerprint=${sha1}`, `sha1:${plain(sha1)}`])("reads %j", (text) => {
    expect(CertificateFingerprint.inspect(text, ["sha1"])).toMatchObject({ _tag: "Valid", hex: plain(sha1) })
  })

  it("tells the three kinds by their length and takes no other", () => {
    const kinds = { 32: "md5", 40: "sha1", 64: "sha256" }
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70 }).chain(hexadecimal), (hex) => {
        fc.pre(!/^(.)\1*$/u.test(hex))
        const inspected = CertificateFingerprint.inspect(hex, ["md5", "sha1", "sha256"])
        const algorithm = Object.entries(kinds).find(([length]) => Number(length) === hex.length)?.[1]
        expect(inspected).toMatchObject(
          algorithm === undefined ? { _tag: "BadShape" } : { _tag: "Valid", algorithm, hex },
        )
      }),
      { numRuns: 300 },
    )
  })

  it.each([31, 33, 39, 41])("refuses %i digits", (length) => {
    expect(CertificateFingerprint.inspect(`${"a".repeat(length - 1)}b`, ["md5", "sha1"])).toMatchObject({
      _tag: "BadShape",
      says: { en: `Has ${length} digits; wanted is MD5 (32 digits) or SHA-1 (40 digits)` },
    })
  })

  it("points at a character that is no hexadecimal digit", () => {
    expect(CertificateFingerprint.inspect(`${plain(md5).slice(0, 31)}g`, ["md5"])).toMatchObject({
      _tag: "BadShape",
      says: { zh: "指纹中有“g”，只能是 0-9 和 a-f" },
    })
  })

  it("knows a key hash in Base64", () => {
    expect(CertificateFingerprint.inspect("Xo8WBi6jzSxKDVR4drqm84yr9iU=", ["sha1"])).toMatchObject({
      _tag: "BadShape",
      says: { en: expect.stringContaining("Base64") },
    })
  })

  it.each(["d41d8cd98f00b204e9800998ecf8427e", "0".repeat(32), "f".repeat(32)])(
    "knows %s for nothing",
    (hex) => {
      expect(CertificateFingerprint.inspect(hex, ["md5"])).toMatchObject({
        _tag: "Meaningless",
        is: "nothing",
      })
    },
  )

  it.each(["E8:9B:15:8E:4B:CF:98:8E:BD:09:EB:83:F5:37:8E:87", "20f46148b72d8e5e5ca23d37a4f41490"])(
    "knows %s for a test certificate",
    (hex) => {
      expect(CertificateFingerprint.inspect(hex, ["md5"])).toMatchObject({
        _tag: "Meaningless",
        is: "testCertificate",
      })
    },
  )

  it("changes nothing when it normalises what is normalised, and answers any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const normalised = CertificateFingerprint.normalise(text)
        expect(CertificateFingerprint.normalise(normalised)).toBe(normalised)
        expect(CertificateFingerprint.inspect(text, ["md5"])).toHaveProperty("_tag")
      }),
    )
  })
})
