import { IdentityView } from "@openbeian/core/check"
import { text } from "@openbeian/core/text"
import { Schema } from "effect"
import { Hono } from "hono"
import { atMost, document } from "./body.ts"
import { Division } from "./divisions.ts"

/** Reads the number of a subject or a person. It comes in the body alone, and nothing of it is kept or logged. */
export const identityNumbers = () =>
  new Hono().post("/", atMost(bytesMax), document(WrittenNumber), async (context) => {
    const { number, kind } = context.req.valid("json").value
    const reading = IdentityView.read(number, kind)
    return context.json({ ...reading, ...(await areaOf(reading.number.areaCode)) }, 200)
  })

const bytesMax = 10_000
const charactersMax = 100

export const WrittenNumber = Schema.Struct({
  number: Schema.String.check(
    Schema.isMaxLength(charactersMax, {
      expects: text(`至多 ${charactersMax} 个字`, `at most ${charactersMax} characters`),
    }),
  ).annotate({ description: "as it is written; spaces and full-width forms are taken" }),
  kind: Schema.optionalKey(IdentityView.Kind.annotate({ description: "absent: what it fits or looks like" })),
}).annotate({ identifier: "WrittenNumber" })

export const IdentityReading = Schema.Struct({
  ...IdentityView.Reading.fields,
  area: Schema.optionalKey(
    Schema.Struct({
      asOf: Schema.String,
      division: Division,
      isExact: Schema.Boolean.annotate({
        description: "false: the table does not have the code, only what it lies in",
      }),
    }).annotate({ description: "absent: the number has no area, or none that is known" }),
  ),
}).annotate({ identifier: "IdentityReading" })

/** The table is loaded with the first number. */
const areaOf = async (code: string | undefined) => {
  if (code === undefined) return {}
  const { Division } = await import("@openbeian/divisions")
  const division = Division.closest(code)
  return division === undefined
    ? {}
    : { area: { asOf: Division.asOf, division, isExact: division.code === code } }
}
