import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Province } from "../place/index.ts"
import { LicenceNumber, PublicSecurityNumber, RecordNumber } from "../record/index.ts"
import type * as Unreadable from "../text/Unreadable.ts"
import * as Report from "./Report.ts"

const kinds = [
  "subject",
  "website",
  "app",
  "miniProgram",
  "quickApp",
  "licence",
  "publicSecurity",
  "irregular",
] as const

/** A number that was understood (已识别的编号). */
export const Parsed = Schema.Struct({
  kind: Schema.Literals(kinds),
  printed: Schema.String.annotate({ description: "the canonical form" }),
  province: Schema.optionalKey(Schema.Struct({ code: Schema.String, name: Report.Both })),
  digits: Schema.optionalKey(Schema.String),
  serial: Schema.optionalKey(Schema.Int),
  warnings: Schema.Array(Schema.Struct({ code: Schema.String, message: Report.Both })),
}).annotate({ identifier: "ParsedNumber" })

/** Why a text is no number. */
export const Failed = Schema.Struct({
  code: Schema.String,
  offset: Schema.Int.annotate({ description: "where in the text it begins, in UTF-16 units" }),
  message: Report.Both,
  fix: Report.Both,
}).annotate({ identifier: "NumberError" })

export const Item = Schema.Union([
  Schema.Struct({ text: Schema.String, number: Parsed }),
  Schema.Struct({ text: Schema.String, error: Failed }),
])
export type Item = typeof Item.Type

type AnyNumber =
  | RecordNumber.RecordNumber
  | LicenceNumber.LicenceNumber
  | PublicSecurityNumber.PublicSecurityNumber

/** Reads any of the numbers that a filing bears; the text itself tells which it is. */
export const read = (text: string): Item =>
  Result.match(parse(text), {
    onFailure: ({ reason, offset, says, fix }): Item => ({
      text,
      error: { code: reason, offset, message: says, fix },
    }),
    onSuccess: (number): Item => ({ text, number: viewOf(number) }),
  })

/** A record number, unless its parser says that the text is one of the other two. */
const parse = (text: string): Result.Result<AnyNumber, Unreadable.Unreadable> => {
  const number = RecordNumber.parse(text)
  if (Result.isSuccess(number)) return number
  if (number.failure.reason === "Licence") return LicenceNumber.parse(text)
  return number.failure.reason === "PublicSecurity" ? PublicSecurityNumber.parse(text) : number
}

const viewOf = (number: AnyNumber): typeof Parsed.Type => {
  const warnings = number.warnings.map(({ code, says }) => ({ code, message: says }))
  const { province } = number
  const issuedIn =
    province === undefined ? {} : { province: { code: province, name: Province.of(province).name } }
  if (number._tag === "Irregular") return { kind: "irregular", printed: number.raw, ...issuedIn, warnings }
  return {
    ...namesOf(number),
    ...issuedIn,
    digits: number.digits,
    ...(number._tag === "ServiceNumber" ? { serial: number.serial } : {}),
    warnings,
  }
}

const namesOf = (number: Exclude<AnyNumber, { readonly _tag: "Irregular" }>) => {
  switch (number._tag) {
    case "SubjectNumber":
      return { kind: "subject", printed: RecordNumber.format(number) } as const
    case "ServiceNumber":
      return { kind: serviceKinds[number.kind], printed: RecordNumber.format(number) }
    case "OldLicence":
    case "TelecomLicence":
      return { kind: "licence", printed: LicenceNumber.format(number) } as const
    case "PublicSecurityNumber":
      return { kind: "publicSecurity", printed: PublicSecurityNumber.format(number) } as const
  }
}

const serviceKinds = {
  Website: "website",
  App: "app",
  MiniProgram: "miniProgram",
  QuickApp: "quickApp",
} as const
