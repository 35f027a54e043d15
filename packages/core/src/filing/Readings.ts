import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { DomainName } from "../domain/index.ts"
import { RecordNumber } from "../record/index.ts"
import { CreditCode, PhoneNumber } from "../subject/index.ts"
import { Folded } from "../text/index.ts"
import type { Facts } from "./Filing.ts"

/** How a text of the filing document is understood by whoever judges it (读作). */
export interface Reading {
  readonly pointer: string
  /** In its one spelling. */
  readonly as: string
  /** Of a domain the registered one that it lies under; absent: it is that one, or no domain. */
  readonly under?: string
}

/** The texts that are understood in several spellings. One that cannot be read has no reading. */
export const of = (facts: Facts): ReadonlyArray<Reading> =>
  Object.entries(readers).flatMap(([pattern, read]) =>
    textsAt(facts, pattern.split("/").slice(1), "").flatMap(({ pointer, text }) =>
      Option.match(read(text), { onNone: () => [], onSome: (found) => [{ pointer, ...found }] }),
    ),
  )

type Read = (written: string) => Option.Option<Omit<Reading, "pointer">>

const domain: Read = (written) => {
  const read = DomainName.parse(written)
  if (read._tag !== "DomainName") return Option.none()
  const under = read.registrable.unicode
  return Option.some({ as: read.unicode, ...(under === read.unicode ? {} : { under }) })
}

const phone: Read = (written) =>
  PhoneNumber.inspect(written)._tag === "Broken" ? Option.none() : Option.some({ as: phoneOf(written) })

/** As it is dialled in the mainland where it is a number of the mainland. */
const phoneOf = (written: string): string => PhoneNumber.normalise(written).replace(/^\+86(?=1\d{10}$)/u, "")

const credential: Read = (written) => filled(Folded.textOf(written))

const creditCode: Read = (written) => filled(CreditCode.normalise(written))

const record: Read = (written) =>
  Result.match(RecordNumber.parse(written), {
    onFailure: () => Option.none(),
    onSuccess: (number) => Option.some({ as: RecordNumber.format(number) }),
  })

/** A name is kept as it is written, but for the blanks around it. */
const name: Read = (written) => filled(written.trim())

const filled: Read = (as) => (as === "" ? Option.none() : Option.some({ as }))

const ofPerson = (at: string): Readonly<Record<string, Read>> => ({
  [`${at}/name`]: name,
  [`${at}/credential/number`]: credential,
  [`${at}/mobile`]: phone,
  [`${at}/emergencyPhone`]: phone,
})

const readers: Readonly<Record<string, Read>> = {
  "/subject/name": name,
  "/subject/credential/number": creditCode,
  ...ofPerson("/subject/principal"),
  ...ofPerson("/subject/legalRepresentative"),
  ...ofPerson("/services/*/principal"),
  "/services/*/name": name,
  "/services/*/domains/*/name": domain,
  "/services/*/shownNumber": record,
  "/accounts/*/login/mobile": phone,
  "/register/subject/recordNumber": record,
  "/register/services/*/recordNumber": record,
  "/register/services/*/domains/*": domain,
}

/** The texts that a pattern finds in a document. */
const textsAt = (
  value: unknown,
  [step, ...rest]: ReadonlyArray<string>,
  pointer: string,
): ReadonlyArray<{ readonly pointer: string; readonly text: string }> => {
  if (typeof value === "string") return step === undefined ? [{ pointer, text: value }] : []
  if (typeof value !== "object" || value === null || step === undefined) return []
  return Object.entries(value).flatMap(([key, child]) =>
    step === "*" || step === key ? textsAt(child, rest, `${pointer}/${key}`) : [],
  )
}
