import { Province } from "@openbeian/core/place"
import { LicenceNumber, PublicSecurityNumber, RecordNumber } from "@openbeian/core/record"
import type { Text, Unreadable } from "@openbeian/core/text"
import { Result } from "effect"

/** A text as one of the numbers that a filing bears, or why it is none; the API answers the same. */
export type Item =
  | { readonly text: string; readonly number: Parsed }
  | { readonly text: string; readonly error: Failed }

/** A number that was understood. */
export interface Parsed {
  readonly kind: Kind
  /** The canonical form. */
  readonly printed: string
  readonly province?: { readonly code: string; readonly name: Text }
  readonly digits?: string
  readonly serial?: number
  readonly warnings: ReadonlyArray<{ readonly code: string; readonly message: Text }>
}

/** Why a text is no number. */
interface Failed {
  readonly code: string
  /** Where in the text it begins, in UTF-16 units. */
  readonly offset: number
  readonly message: Text
  readonly fix: Text
}

export type Kind =
  | "subject"
  | "website"
  | "app"
  | "miniProgram"
  | "quickApp"
  | "licence"
  | "publicSecurity"
  | "irregular"

/** Tells by the text itself which kind of number it is. */
export const readNumber = (text: string): Item =>
  Result.match(parse(text), {
    onFailure: ({ reason, offset, says, fix }): Item => ({
      text,
      error: { code: reason, offset, message: says, fix },
    }),
    onSuccess: (number): Item => ({ text, number: viewOf(number) }),
  })

type Any = RecordNumber.RecordNumber | LicenceNumber.LicenceNumber | PublicSecurityNumber.PublicSecurityNumber

/** A record number, unless its parser says that the text is one of the other two. */
const parse = (text: string): Result.Result<Any, Unreadable.Unreadable> => {
  const read = RecordNumber.parse(text)
  if (Result.isSuccess(read)) return read
  if (read.failure.reason === "Licence") return LicenceNumber.parse(text)
  return read.failure.reason === "PublicSecurity" ? PublicSecurityNumber.parse(text) : read
}

const viewOf = (number: Any): Parsed => {
  const warnings = number.warnings.map(({ code, says }) => ({ code, message: says }))
  if (number._tag === "Irregular") return { kind: "irregular", printed: number.raw, warnings }
  const { province, digits } = number
  return {
    ...namesOf(number),
    ...(province === undefined ? {} : { province: { code: province, name: Province.of(province).name } }),
    digits,
    ...(number._tag === "ServiceNumber" ? { serial: number.serial } : {}),
    warnings,
  }
}

const namesOf = (number: Exclude<Any, { readonly _tag: "Irregular" }>): Pick<Parsed, "kind" | "printed"> => {
  switch (number._tag) {
    case "SubjectNumber":
      return { kind: "subject", printed: RecordNumber.format(number) }
    case "ServiceNumber":
      return { kind: kinds[number.kind], printed: RecordNumber.format(number) }
    case "OldLicence":
    case "TelecomLicence":
      return { kind: "licence", printed: LicenceNumber.format(number) }
    case "PublicSecurityNumber":
      return { kind: "publicSecurity", printed: PublicSecurityNumber.format(number) }
  }
}

const kinds = { Website: "website", App: "app", MiniProgram: "miniProgram", QuickApp: "quickApp" } as const
