import type { CertificateView } from "@openbeian/core/check"
import { send } from "../api/client.ts"

export type Reading = CertificateView.Reading
export type Item = CertificateView.Item
export type Fingerprint = NonNullable<Item["fingerprint"]>

export const lettersMax = 20_000

export const read = async (text: string): Promise<Reading> =>
  asReading(await send("/api/app-certificates", { text }))

/** Of one thing all the fingerprints that are known. */
export const fingerprintsOf = ({ fingerprint, fingerprints }: Item): ReadonlyArray<Fingerprint> => [
  ...(fingerprint === undefined ? [] : [fingerprint]),
  ...(fingerprints ?? []),
]

/** The API's own answer: its type is promised by its schema. */
const asReading = (body: unknown) => body as Reading
