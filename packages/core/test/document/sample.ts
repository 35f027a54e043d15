import { Effect, Result, Schema, SchemaGetter, SchemaIssue } from "effect"
import * as Document from "../../src/document/Document.ts"
import { unprintable } from "../../src/document/scalar.ts"
import { text } from "../../src/text/Text.ts"

/** A small filing with one of everything that a document may hold. */
const o = Schema.optionalKey

const refuse = (annotations: Schema.Annotations.Issue) =>
  Effect.fail(new SchemaIssue.InvalidValue(annotations))

const provinces = new Map([
  ["54", "54"],
  ["藏", "54"],
  ["西藏", "54"],
  ["11", "11"],
  ["北京", "11"],
])
const names = new Map([
  ["54", "西藏"],
  ["11", "北京"],
])

/** Several spellings in, the code kept, the name out. */
const Province = Schema.String.pipe(
  Schema.decodeTo(Schema.String, {
    decode: SchemaGetter.transformEffect((written: string) => {
      const code = provinces.get(written.normalize("NFKC").trim())
      return code === undefined ? refuse({}) : Effect.succeed(code)
    }),
    encode: SchemaGetter.transform((code: string) => names.get(code) ?? code),
  }),
).annotate({ expects: text("省份的名称或代码", "name or code of a province"), allowed: ["北京", "西藏"] })

/** A day in two spellings, or 长期; it says itself what is wrong. */
const Day = Schema.String.pipe(
  Schema.decodeTo(Schema.String, {
    decode: SchemaGetter.transformEffect((written: string) => {
      const day = written.normalize("NFKC").replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日$/u, "$1-$2-$3")
      if (written === "长期" || /^\d{4}-\d{2}-\d{2}$/u.test(day)) return Effect.succeed(day)
      return refuse({
        says: text(`“${written}”不是日期`, `"${written}" is no day`),
        fix: text("写成 2026-11-20", "write 2026-11-20"),
      })
    }),
    encode: SchemaGetter.passthrough(),
  }),
)

const Mobile = Schema.String.check(
  Schema.isPattern(/^1\d{10}$/u, { expects: text("11 位手机号码", "a mobile number of 11 digits") }),
)

const Person = Schema.Struct({ name: o(Schema.String), mobile: o(Mobile) }).annotate({ identifier: "Person" })

const Website = Schema.Struct({
  kind: Schema.Literal("website"),
  name: o(Schema.String),
  domains: o(
    Schema.Array(Schema.String).check(
      Schema.isMaxLength(3, { expects: text("最多三个域名", "at most three domains") }),
    ),
  ),
})
const App = Schema.Struct({
  kind: Schema.Literal("app"),
  name: o(Schema.String),
  sizes: o(Schema.Array(Schema.Int)),
})

export const Sample = Schema.Struct({
  openbeian: Schema.Literal(1),
  subject: o(
    Schema.Struct({
      kind: o(
        Schema.Literals(["individual", "enterprise"]).annotate({
          choices: { individual: text("个人", "individual"), enterprise: text("企业", "enterprise") },
        }),
      ),
      name: o(Schema.String.annotate({ title: "name", description: "名称" })),
      province: o(Province).annotateKey({ title: "province", description: "省份" }),
      foundedOn: o(Day),
      principal: o(Person),
      isForeign: o(Schema.Boolean),
      staff: o(
        Schema.Int.check(Schema.isGreaterThanOrEqualTo(0, { expects: text("不小于 0", "0 or more") })),
      ),
      price: o(Schema.Finite),
      quota: o(Schema.Union([Schema.Literal("unlimited"), Schema.Int])),
      twoNames: o(Schema.NonEmptyArray(Schema.String)),
    }),
  ),
  services: o(Schema.Array(Schema.Union([Website, App]))),
  files: o(Schema.Record(Schema.String, Schema.Struct({ bytes: o(Schema.Int) }))),
})
export type Sample = typeof Sample.Type

export const valueIn = (source: string | Uint8Array): unknown =>
  Result.match(Document.read(Sample, source), {
    onSuccess: ({ value }) => value,
    onFailure: (faults) => faults,
  })

export const faultsOf = (
  source: string | Uint8Array,
  limits?: Document.Limits,
): ReadonlyArray<Document.Fault> =>
  Result.match(Document.read(Sample, source, limits), { onSuccess: () => [], onFailure: (faults) => faults })

/** `line:column code path`, one for each fault. */
export const placesOf = (source: string | Uint8Array, limits?: Document.Limits): ReadonlyArray<string> =>
  faultsOf(source, limits).map(({ line, column, code, path }) =>
    `${line}:${column} ${code} ${path}`.trimEnd(),
  )

/** A text without the characters that are refused everywhere. */
export const printable = (text: string): string => text.replace(new RegExp(unprintable, "gu"), "")
