import * as Schema from "effect/Schema"
import * as Report from "../check/Report.ts"
import { choice } from "../filing/annotations.ts"
import { ProvinceLeaf } from "../filing/leaves.ts"
import { text } from "../text/Text.ts"

const o = Schema.optionalKey
const Ids = Schema.Array(Schema.String)

/** What a number is to be shown on. Mini programs and quick apps are shown by their platform (展示载体). */
export const Kind = choice("ShownOn", { website: text("网站", "website"), app: text("APP", "app") })
export type Kind = typeof Kind.Type

/** What is known of the number that is to be shown. What is absent is unknown. */
export const Asked = Schema.Struct({
  number: Schema.String.annotate({ description: "the record number, of the service or of its subject" }),
  subjectNumber: o(
    Schema.String.annotate({ description: "the number of the subject, where it is known too" }),
  ),
  organisation: o(Schema.String.annotate({ description: "who holds the copyright: the subject's name" })),
  kind: o(Kind.annotate({ description: "absent: as the number says, else a website" })),
  province: o(ProvinceLeaf.annotate({ description: "where it is filed; absent: as the number says" })),
  publicSecurityNumber: o(Schema.String),
  year: o(Schema.String.annotate({ description: "year or years in the copyright line: 2026, 2021-2026" })),
})
export type Asked = typeof Asked.Type

/** Which number is shown, and whether a copyright line is wanted. */
export const Wanted = Schema.Literals(["service", "subject", "required", "advised"])
export type Wanted = typeof Wanted.Type

/** What one layer's papers say of a part (各方要求). */
export const Statement = Schema.Struct({
  layer: Report.Layer,
  is: o(Wanted),
  says: Report.Both,
  text: o(Schema.String.annotate({ description: "what would stand there by this statement" })),
  clauses: Ids,
}).annotate({ identifier: "FooterStatement" })
export type Statement = typeof Statement.Type

/** One part of what the public sees (页脚要素). */
export const Part = Schema.Struct({
  part: Schema.Literals(["number", "link", "place", "copyright", "publicSecurity"]),
  title: Report.Both,
  layer: o(Report.Layer.annotate({ description: "whose word decides; absent: no paper here says it" })),
  is: o(Wanted),
  says: Report.Both,
  text: o(Schema.String.annotate({ description: "what stands there; absent: not known" })),
  link: o(Schema.String),
  html: o(Schema.String),
  clauses: Ids,
  others: Schema.Array(Statement).annotate({ description: "what further papers say of it" }),
}).annotate({ identifier: "FooterPart" })
export type Part = typeof Part.Type

/** What is wrong, open or worth knowing, where in what was given, and what to do. */
export const Finding = Schema.Struct({
  code: Schema.String,
  verdict: Schema.Literals(["Fail", "Review"]),
  severity: Schema.Literals(["block", "warn", "advice"]),
  path: Schema.String.annotate({ description: "JSON Pointer into what was given" }),
  message: Report.Both,
  fix: Report.Both,
  clauses: Ids,
}).annotate({ identifier: "FooterFinding" })
export type Finding = typeof Finding.Type

/** What is shown to the public, where, and what it rests on (备案号标示内容). */
export const Footer = Schema.Struct({
  openbeian: Schema.Literal(1),
  advice: Report.Both,
  kind: Kind,
  province: o(Schema.Struct({ code: Schema.String, name: Report.Both })),
  provider: o(Schema.Struct({ id: Schema.String, name: Report.Both })),
  isFreeOfBlocks: Schema.Boolean,
  text: Schema.String.annotate({ description: "all that is shown, a line a part" }),
  html: Schema.String.annotate({
    description: "the same with its links, to be pasted; nothing in it is unescaped",
  }),
  parts: Schema.Array(Part),
  findings: Schema.Array(Finding),
  clauses: Schema.Record(Schema.String, Report.ClauseView),
}).annotate({ identifier: "Footer" })
export type Footer = typeof Footer.Type
