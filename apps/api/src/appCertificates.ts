import { createHash } from "node:crypto"
import { CertificateView } from "@openbeian/core/check"
import { text } from "@openbeian/core/text"
import { Schema } from "effect"
import { Hono } from "hono"
import { atMost, document } from "./body.ts"

/** Reads what was pasted of a signing certificate. A text that is none is part of the answer, not a refused request. */
export const appCertificates = () =>
  new Hono().post("/", atMost(bytesMax), document(CertificateText), (context) =>
    context.json(CertificateView.read(context.req.valid("json").value.text, digest), 200),
  )

const bytesMax = 100_000
const charactersMax = 20_000

export const CertificateText = Schema.Struct({
  text: Schema.String.check(
    Schema.isMaxLength(charactersMax, {
      expects: text(`至多 ${charactersMax} 个字`, `at most ${charactersMax} characters`),
    }),
  ).annotate({
    description: "a fingerprint, a public key, a certificate, or all that keytool or Gradle printed",
  }),
}).annotate({ identifier: "CertificateText" })

const digest: CertificateView.Digest = (algorithm, bytes) => createHash(algorithm).update(bytes).digest("hex")
