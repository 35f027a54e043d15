import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { nearest } from "../document/nearest.ts"
import { Province } from "../place/index.ts"
import * as Regulation from "../regulation/Regulations.ts"
import { listed, type Text, text } from "../text/Text.ts"
import * as Clauses from "./clauses.ts"
import * as Report from "./Report.ts"
import {
  cited,
  entriesOf,
  Figure,
  Source,
  StatedMaterial,
  StatedRule,
  statedDuty,
  statedFigure,
  statedMaterial,
  statedRule,
  statedSource,
} from "./stated.ts"

/** A province in a list: how much is stated of it, and how much of that by sources that do not agree. */
export const summary = (
  { review, statements }: Regulation.Administration,
  { code, letters, name }: Province.Province,
): typeof Summary.Type => ({
  code,
  letters,
  name,
  statements: statements.length,
  differing: statements.filter(({ differs }) => differs).length,
  ...(review === "undocumented" ? {} : { review: { from: review.from, to: review.to } }),
})

/** All that is stated of a province, as plain data, with every clause and every source that it rests on. */
export const whole = (
  administration: Regulation.Administration,
  { book, checkedOn }: Regulation.Regulations,
): Whole => {
  const { review, newServicesPerOrder, statements } = administration
  const { code, letters, name, full, prefixes } = Province.of(administration.province)
  const stated = {
    ...(review === "undocumented" ? {} : { review: cited(review) }),
    newServicesPerOrder: newServicesPerOrder === "undocumented" ? [] : newServicesPerOrder.map(statedFigure),
    footerNumber: administration.footerNumber.map(cited),
    copyrightLine: administration.copyrightLine.map(cited),
    groups: groups.filter(({ id }) => statements.some(({ group }) => group === id)),
    statements: statements.map(cited),
    rules: administration.rules.map(statedRule),
    materials: administration.materials.map(statedMaterial),
    duties: administration.duties.map(statedDuty),
  }
  const clauses = Clauses.citedIn(stated, [book])
  const used = Clauses.sourcesOf(book, clauses)
  return {
    code,
    letters,
    name,
    full,
    prefixes,
    checkedOn,
    ...stated,
    clauses,
    sources: Object.entries(book.sources).flatMap(([id, source]) =>
      used.has(id) ? [statedSource(id, source)] : [],
    ),
  }
}

/** The administrations of a list, in the order of their codes. */
export const list = ({ checkedOn, administrations }: Regulation.Regulations): typeof List.Type => ({
  checkedOn,
  provinces: Object.values(administrations).map((each) => summary(each, Province.of(each.province))),
})

/** The administration of a province, which may be written in any way that `Province.parse` takes. */
export const find = (
  { administrations }: Regulation.Regulations,
  written: string,
): Result.Result<Regulation.Administration, Missing> => {
  const parsed = Province.parse(written)
  if (Result.isFailure(parsed)) {
    const { says, fix, raw } = parsed.failure
    return Result.fail({ reason: "unknown", says, fix: guessed(raw) ?? fix })
  }
  const { code, name, hasAdministration } = parsed.success
  if (!hasAdministration) return Result.fail({ reason: "noAdministration", ...noAdministration(name) })
  const administration = administrations[code]
  if (administration !== undefined) return Result.succeed(administration)
  const known = Object.values(administrations).map(({ province }) => Province.of(province).name)
  return Result.fail({ reason: "unstated", ...unstated(name, known) })
}

/** Why nothing can be said of a province, and what to ask instead. */
export interface Missing {
  readonly reason: "unknown" | "noAdministration" | "unstated"
  readonly says: Text
  readonly fix: Text
}

const guessed = (written: string): Text | undefined => {
  const word = nearest(written, [...byWord.keys()])
  const province = word === undefined ? undefined : byWord.get(word)
  return province === undefined
    ? undefined
    : text(
        `是不是${province.name.zh}（${province.code}）？`,
        `did you mean ${province.name.en} (${province.code})?`,
      )
}

const byWord: ReadonlyMap<string, Province.Province> = new Map(
  Province.mainland.flatMap((province) =>
    [province.name.zh, province.full, province.name.en].map((word) => [word, province] as const),
  ),
)

const noAdministration = (province: Text) => ({
  says: text(
    `${province.zh}没有受理备案的通信管理局`,
    `${province.en} has no communications administration that takes filings`,
  ),
  fix: text(
    "备案在内地的 31 个省、自治区、直辖市办理",
    "filings are made in the 31 provinces of the mainland",
  ),
})

const unstated = (province: Text, known: ReadonlyArray<Text>) => ({
  says: text(`没有收录${province.zh}的要求`, `nothing is gathered of what ${province.en} asks`),
  fix:
    known.length === 0
      ? text("还没有收录任何省份", "no province is gathered yet")
      : text(`已收录：${listed(known).zh}`, `there are: ${listed(known).en}`),
})

const groups = entriesOf(Regulation.groups).map(({ id, ...label }) => ({ id, label }))

const o = Schema.optionalKey
const many = <S extends Schema.Constraint>(schema: S) => Schema.Array(schema)
const clauses = many(Schema.String)
const days = { from: Schema.Int, to: Schema.Int }
const Place = { code: Schema.String, letters: Schema.String, name: Report.Both }

export const Summary = Schema.Struct({
  ...Place,
  statements: Schema.Int,
  differing: Schema.Int.annotate({ description: "statements whose sources do not agree" }),
  review: o(Schema.Struct(days).annotate({ description: "days that its review was seen to take" })),
}).annotate({ identifier: "ProvinceSummary" })

export const List = Schema.Struct({ checkedOn: Schema.String, provinces: many(Summary) }).annotate({
  identifier: "Provinces",
})

const Statement = Schema.Struct({
  id: Schema.String,
  label: Report.Both,
  group: Schema.String,
  as: Schema.Literals(["value", "note"]),
  differs: Schema.Boolean,
  clauses,
}).annotate({ identifier: "Statement" })

export const Whole = Schema.Struct({
  ...Place,
  full: Schema.String,
  prefixes: many(Schema.String).annotate({ description: "what its numbers begin with, the usual one first" }),
  checkedOn: Schema.String,
  review: o(Schema.Struct({ ...days, clauses })),
  newServicesPerOrder: many(Figure),
  footerNumber: many(Schema.Struct({ is: Schema.Literals(["service", "subject"]), clauses })),
  copyrightLine: many(Schema.Struct({ is: Schema.Literals(["required", "advised"]), clauses })),
  groups: many(Schema.Struct({ id: Schema.String, label: Report.Both })),
  statements: many(Statement),
  rules: many(StatedRule),
  materials: many(StatedMaterial),
  duties: many(Report.StatedDuty),
  clauses: Report.Report.fields.clauses,
  sources: many(Source),
}).annotate({ identifier: "Province" })

export type Whole = typeof Whole.Type
