import { createHash } from "node:crypto"
import { Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CertificateView } from "../../src/check/index.ts"
import {
  certificatePem,
  curveCertificatePem,
  curvePublicKeyPem,
  md5,
  modulus,
  publicKeyPem,
  sha1,
  sha256,
} from "../service/keys.ts"

const digest: CertificateView.Digest = (algorithm, bytes) => createHash(algorithm).update(bytes).digest("hex")
const read = (text: string) => CertificateView.read(text, digest).items
const plain = (fingerprint: string) => fingerprint.replaceAll(":", "").toLowerCase()
const bodyOf = (pem: string) => pem.split("\n").slice(1, -1).join("")

const keytool = `Alias name: release
Certificate fingerprints:
	 MD5:  ${md5}
	 SHA1: ${sha1}
	 SHA256: ${sha256}
Signature algorithm name: SHA256withRSA`

describe("CertificateView", () => {
  it.each([md5, plain(md5), md5.replaceAll(":", " "), `MD5：${md5}`, `md5 Fingerprint=${md5}`, ` ${md5}\n`])(
    "reads one fingerprint in %j",
    (text) => {
      expect(read(text)).toEqual([
        {
          is: "fingerprint",
          fingerprint: expect.objectContaining({ algorithm: "md5", hex: plain(md5), colons: md5 }),
          clauses: ["core-app-identity"],
        },
      ])
    },
  )

  it("takes the fingerprints out of what a tool printed, and says where each is asked for", () => {
    const found = read(keytool).map(({ fingerprint, fault }) => ({ ...fingerprint, fault: fault?.code }))
    expect(found).toMatchObject([
      { algorithm: "md5", hex: plain(md5), fault: undefined },
      { algorithm: "sha1", hex: plain(sha1), fault: undefined },
      { algorithm: "sha256", hex: plain(sha256), platforms: [], fault: "WrongAlgorithm" },
    ])
    expect(found[0]?.platforms).toContain("android")
    expect(found[0]?.platforms).not.toContain("ios")
    expect(found[1]?.platforms).toContain("ios")
    expect(found[1]?.platforms).not.toContain("android")
  })

  it.each([
    ["PEM", certificatePem],
    ["Base64", bodyOf(certificatePem)],
    ["hexadecimal digits", Buffer.from(bodyOf(certificatePem), "base64").toString("hex")],
  ])("computes the fingerprints of a certificate in %s, and shows its key", (_, text) => {
    const [item] = read(text)
    expect(item).toMatchObject({ is: "certificate", algorithm: "rsa", bits: 1024 })
    expect(item?.modulus).toEqual({ hex: modulus, decimal: BigInt(`0x${modulus}`).toString() })
    expect(item?.fingerprints?.map(({ colons }) => colons)).toEqual([md5, sha1, sha256])
  })

  it("reads all certificates of a chain", () => {
    expect(read(`${certificatePem}\n${curveCertificatePem}`).map(({ algorithm }) => algorithm)).toEqual([
      "rsa",
      "ellipticCurve",
    ])
  })

  it.each([
    [publicKeyPem, "publicKeyInfo", "rsa"],
    [curvePublicKeyPem, "publicKeyInfo", "ellipticCurve"],
    [modulus, "modulus", "rsa"],
    [BigInt(`0x${modulus}`).toString(), "modulus", "rsa"],
  ])("tells the form of key %#", (text, form, algorithm) => {
    expect(read(text)).toMatchObject([{ is: "publicKey", form, algorithm }])
  })

  it.each([
    ["C3 2E B1 1C …", "publicKey", "Cut"],
    ["-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----", "other", "privateKey"],
    [plain(md5).slice(1), "other", "BadShape"],
    [plain(sha1).replace("a", "g"), "other", "BadShape"],
    ["d41d8cd98f00b204e9800998ecf8427e", "fingerprint", "Meaningless"],
    ["公钥", "other", "BadShape"],
    ["", "other", "BadShape"],
  ])("says of %j that it is %s, and why it does not do: %s", (text, is, code) => {
    const [item] = read(text)
    expect(item).toMatchObject({ is, fault: { code } })
    for (const words of [item?.fault?.message, item?.fault?.fix])
      expect([words?.zh.length, words?.en.length]).not.toContain(0)
  })

  it("says of a fingerprint that lacks a digit how many there are, not that it is no key", () => {
    expect(read(plain(md5).slice(1))[0]?.fault?.message.en).toContain("31 digits")
  })

  it("is as its Schema says, whatever is pasted", () => {
    const piece = fc.constantFrom(
      md5,
      sha1,
      "SHA256: ",
      certificatePem,
      "MD5=",
      "\n",
      "…",
      modulus,
      "：",
      "ab",
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (text) => {
          const reading = CertificateView.read(text, digest)
          expect(Schema.is(CertificateView.Reading)(reading)).toBe(true)
          expect(reading.items.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
