import * as Schema from "effect/Schema"
import { CreditCode, ResidencePermit, ResidentId } from "../subject/index.ts"
import { type Text, text } from "../text/Text.ts"
import { common } from "./book.ts"
import * as Clauses from "./clauses.ts"
import * as Report from "./Report.ts"

/**
 * What a number says by itself: its form, its area, its check character. Whether it was ever issued cannot be seen in
 * it. Without a kind the number is taken for what it fits, or else for what it looks like.
 */
export const read = (given: string, kind: Kind = kindOf(given)): Reading => {
  const number = { kind, title: kinds[kind], ...readAs[kind](given), clauses: [clauseOf[kind]] }
  return { number, clauses: Clauses.citedIn(number, [common]) }
}

const kinds: Readonly<Record<Kind, Text>> = {
  creditCode: text("统一社会信用代码", "unified social credit code"),
  residentId: text("居民身份证号码", "resident identity card number"),
  residencePermit: text("港澳台居民居住证号码", "residence permit number"),
}

const clauseOf: Readonly<Record<Kind, string>> = {
  creditCode: "core-credit-code",
  residentId: "core-resident-id",
  residencePermit: "core-residence-permit",
}

/** Only the code of an organisation has letters before its last place. */
const kindOf = (given: string): Kind => {
  const resident = ResidentId.inspect(given)
  if (resident._tag === "OtherCredential") return "residencePermit"
  if (resident._tag === "Valid" || resident._tag === "OldForm") return "residentId"
  const looksLikeCode = /[A-Z]./u.test(CreditCode.normalise(given))
  return looksLikeCode || CreditCode.inspect(given)._tag === "Valid" ? "creditCode" : "residentId"
}

const readAs: Readonly<Record<Kind, (given: string) => Found>> = {
  creditCode: (given) => {
    const read = CreditCode.inspect(given)
    const printed = CreditCode.normalise(given)
    if (read._tag === "BadShape") return { verdict: "faulty", printed, fault: faultOf(read) }
    const { code, areaCode } = read
    if (read._tag === "Valid") return { verdict: "valid", printed: code, areaCode, check: held(code) }
    const check = { found: read.found, expected: read.expected }
    return { verdict: "doubtful", printed: code, areaCode, check, fault: faultOf(read) }
  },
  residentId: (given) => {
    const read = ResidentId.inspect(given)
    if (read._tag !== "OldForm") return citizen(given, read)
    const { areaCode, birthday, code } = read
    const printed = ResidentId.normalise(given)
    return { verdict: "faulty", printed, areaCode, birthday, renewed: code, fault: faultOf(read) }
  },
  residencePermit: (given) => citizen(given, ResidencePermit.inspect(given)),
}

const citizen = (
  given: string,
  read: Exclude<ResidentId.Inspection, ResidentId.OldForm> | ResidencePermit.Inspection,
): Found => {
  const printed = ResidentId.normalise(given)
  switch (read._tag) {
    case "Valid":
      return {
        verdict: "valid",
        printed,
        areaCode: read.areaCode,
        birthday: read.birthday,
        check: held(printed),
      }
    case "BadCheckDigit":
      return {
        verdict: "faulty",
        printed,
        areaCode: printed.slice(0, 6),
        check: { found: read.found, expected: read.expected },
        fault: faultOf(read),
      }
    default:
      return { verdict: "faulty", printed, fault: faultOf(read) }
  }
}

const held = (code: string) => ({ found: code.slice(17), expected: code.slice(17) })

const faultOf = (read: {
  readonly _tag: string
  readonly at?: number
  readonly says: Text
  readonly fix: Text
}) => ({
  code: read._tag,
  ...(read.at === undefined ? {} : { at: read.at }),
  message: read.says,
  fix: read.fix,
})

const o = Schema.optionalKey

/** The numbers that can be read here (证件号码的种类). */
export const Kind = Schema.Literals(["creditCode", "residentId", "residencePermit"]).annotate({
  identifier: "IdentityKind",
})
export type Kind = typeof Kind.Type

const foundFields = {
  verdict: Schema.Literals(["valid", "doubtful", "faulty"]).annotate({
    description: "doubtful: some registers issue such codes, so look again at the paper",
  }),
  printed: Schema.String.annotate({ description: "as it was understood" }),
  areaCode: o(Schema.String.annotate({ description: "six digits of GB/T 2260" })),
  birthday: o(Schema.String.annotate({ description: "YYYY-MM-DD" })),
  check: o(
    Schema.Struct({ found: Schema.String, expected: Schema.String }).annotate({
      description: "the last character, and the one that the others call for",
    }),
  ),
  renewed: o(Schema.String.annotate({ description: "the number of today for an old one of 15 digits" })),
  fault: o(
    Schema.Struct({
      code: Schema.String,
      at: o(Schema.Int.annotate({ description: "which character, counted from 1" })),
      message: Report.Both,
      fix: Report.Both,
    }),
  ),
}
const Found = Schema.Struct(foundFields)
type Found = typeof Found.Type

/** A number as it was understood (读出的证件号码). */
export const IdentityNumber = Schema.Struct({
  kind: Kind,
  title: Report.Both,
  ...foundFields,
  clauses: Schema.Array(Schema.String),
}).annotate({ identifier: "IdentityNumber" })

/** The number, and what its reading rests on. */
export const Reading = Schema.Struct({
  number: IdentityNumber,
  clauses: Report.Report.fields.clauses,
}).annotate({ identifier: "IdentityReading" })
export type Reading = typeof Reading.Type
