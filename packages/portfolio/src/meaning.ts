import { DomainName } from "@openbeian/core/domain"
import { RecordNumber } from "@openbeian/core/record"
import { CreditCode, PhoneNumber } from "@openbeian/core/subject"
import { Folded } from "@openbeian/core/text"
import * as Result from "effect/Result"

/** What kind of number or name the text of a column is. */
export type Meaning = "domain" | "phone" | "creditCode" | "credential" | "record" | "number"

const patterns: ReadonlyArray<readonly [RegExp, Meaning]> = [
  [/^(?:domains\/name|register\/domains)$/u, "domain"],
  [/^subjects\/subject\/credential\/number$/u, "creditCode"],
  [/\/credential\/number$/u, "credential"],
  [/\/(?:mobile|emergencyPhone)$/u, "phone"],
  [/\/(?:recordNumber|shownNumber)$/u, "record"],
  [/^(?:services\/licenceNumber|accounts\/id)$/u, "number"],
]

/** The meaning of a column; nothing for plain words. */
export const meaningOf = (sheet: string, column: string): Meaning | undefined =>
  patterns.find(([pattern]) => pattern.test(`${sheet}/${column}`))?.[1]

/** The text in its one spelling; as it is written where it cannot be read. */
export const spelt = (meaning: Meaning, written: string): string => readers[meaning](written)

const readers: Readonly<Record<Meaning, (written: string) => string>> = {
  domain: (written) => {
    if (plainName.test(written)) return written
    const read = DomainName.parse(written)
    if (read._tag !== "DomainName") return written
    return isAscii.test(written) ? read.ascii : read.unicode
  },
  phone: (written) =>
    plainDigits.test(written) || PhoneNumber.inspect(written)._tag === "Broken"
      ? written
      : PhoneNumber.normalise(written).replace(/^\+86(?=1\d{10}$)/u, ""),
  creditCode: (written) => (plainCode.test(written) ? written : CreditCode.normalise(written) || written),
  credential: (written) => (plainCode.test(written) ? written : Folded.textOf(written) || written),
  record: (written) =>
    plainRecord.test(written)
      ? written
      : Result.match(RecordNumber.parse(written), {
          onFailure: () => written,
          onSuccess: RecordNumber.format,
        }),
  number: (written) => (plainCode.test(written) ? written : Folded.textOf(written) || written),
}

/** What a table on its way through CSV makes of a long number. */
export const isScientific = /^\d(?:\.\d+)?E\+?\d{2,}$/iu

/** What is written plainly is not taken apart: most cells are. */
const plainName = /^(?:[a-z\d]+\.)+[a-z]+$/u
const plainDigits = /^1\d{10}$/u
const plainCode = /^[\dA-Z]+$/u
const plainRecord = /^\p{Script=Han}ICP[备证]\d{8,10}号(?:-[1-9]\d{0,2}A?)?$/u
const isAscii = /^[\0-\x7f]*$/u
