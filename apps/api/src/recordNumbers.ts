import { Report } from "@openbeian/core/check"
import { Province } from "@openbeian/core/place"
import { LicenceNumber, PublicSecurityNumber, RecordNumber } from "@openbeian/core/record"
import type { Unreadable } from "@openbeian/core/text"
import { Result, Schema } from "effect"
import { Hono } from "hono"
import { atMost, document } from "./body.ts"

/** Reads numbers as people write them. A text that is no number is part of the answer, not a refused request. */
export const recordNumbers = () =>
  new Hono().post("/parse", atMost(textsBytesMax), document(NumberTexts), (context) =>
    context.json({ items: context.req.valid("json").value.texts.map(itemOf) }, 200),
  )

const textsBytesMax = 250_000

export const NumberTexts = Schema.Struct({ texts: Schema.Array(Schema.String) })

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

/** A number that was understood, or why a text was not. */
export const ParsedNumbers = Schema.Struct({
  items: Schema.Array(
    Schema.Struct({
      text: Schema.String,
      number: Schema.optionalKey(
        Schema.Struct({
          kind: Schema.Literals(kinds),
          printed: Schema.String.annotate({ description: "the canonical form" }),
          province: Schema.optionalKey(Schema.Struct({ code: Schema.String, name: Report.Both })),
          digits: Schema.optionalKey(Schema.String),
          serial: Schema.optionalKey(Schema.Int),
          warnings: Schema.Array(Schema.Struct({ code: Schema.String, message: Report.Both })),
        }).annotate({ identifier: "ParsedNumber" }),
      ),
      error: Schema.optionalKey(
        Schema.Struct({
          code: Schema.String,
          offset: Schema.Int.annotate({ description: "where in the text it begins, in UTF-16 units" }),
          message: Report.Both,
          fix: Report.Both,
        }).annotate({ identifier: "NumberError" }),
      ),
    }),
  ),
}).annotate({ identifier: "ParsedNumbers" })
type Item = (typeof ParsedNumbers.Type)["items"][number]
type Parsed =
  | RecordNumber.RecordNumber
  | LicenceNumber.LicenceNumber
  | PublicSecurityNumber.PublicSecurityNumber

const itemOf = (text: string): Item =>
  Result.match(parse(text), {
    onFailure: ({ reason, offset, says, fix }) => ({
      text,
      error: { code: reason, offset, message: says, fix },
    }),
    onSuccess: (number) => ({ text, number: viewOf(number) }),
  })

/** A record number, unless its parser says that the text is one of the other two. */
const parse = (text: string): Result.Result<Parsed, Unreadable.Unreadable> => {
  const read = RecordNumber.parse(text)
  if (Result.isSuccess(read)) return read
  if (read.failure.reason === "Licence") return LicenceNumber.parse(text)
  return read.failure.reason === "PublicSecurity" ? PublicSecurityNumber.parse(text) : read
}

const viewOf = (number: Parsed): NonNullable<Item["number"]> => {
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

const namesOf = (number: Exclude<Parsed, { readonly _tag: "Irregular" }>) => {
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
