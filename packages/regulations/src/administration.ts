import { Province } from "@openbeian/core/place"
import { Regulations } from "@openbeian/core/regulation"
import type { Clause } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"
import type { Evidence, Field, Made, Reading, Row, Rows } from "./fields/Field.ts"
import { type Answers, type FieldId, fields } from "./fields/index.ts"
import { disagreement } from "./fields/make.ts"
import { type Notes, notes } from "./provinces/notes.ts"
import { markOf, pageOf, type SourceId, sources } from "./sources.ts"

/** What is written down of one province. */
export interface ProvinceSays {
  readonly code: Province.Code
  readonly answers: Answers
  /** What few provinces say, for the reader alone. */
  readonly notes: Notes
}

/** What an administration asks, made of what is written down (省级管局的要求). */
export const administrationOf = (said: ProvinceSays): Regulations.Administration => {
  const province = Province.of(said.code)
  const questions = questionsOf(said, (field, rows, as) => {
    const evidence = evidenceOf(field, rows, province)
    const { slug, label, group } = field
    const { cites, differs } = evidence
    return {
      stated: { id: slug, label, group, as, differs, cites },
      made: field.makes?.(evidence) ?? nothing,
    }
  })
  const made = questions.map((each) => each.made)
  const [review] = made.flatMap((each) => each.review ?? [])
  const [figure, ...figures] = made.flatMap((each) => each.newServicesPerOrder ?? [])
  return {
    province: said.code,
    rules: made.flatMap(({ rules = [] }) => rules),
    materials: made.flatMap(({ materials = [] }) => materials),
    duties: made.flatMap(({ duties = [] }) => duties),
    newServicesPerOrder: figure === undefined ? "undocumented" : [figure, ...figures],
    review: review ?? "undocumented",
    footerNumber: made.flatMap((each) => each.footerNumber ?? []),
    copyrightLine: made.flatMap((each) => each.copyrightLine ?? []),
    statements: keysOf(Regulations.groups).flatMap((group) =>
      questions.flatMap(({ stated }) => (stated.group === group ? [stated] : [])),
    ),
  }
}
const nothing: Made = {}

/** Its clauses, one for each statement of a source. */
export const clausesOf = (said: ProvinceSays): ReadonlyArray<readonly [id: string, Clause.Clause]> => {
  const province = Province.of(said.code)
  return questionsOf(said, (field, rows) =>
    rows.map((row) => [clauseId(province, field, row), clauseOf(province, field, row)] as const),
  ).flat()
}

type Look<R> = <V>(field: Field<V>, rows: Rows<V>, as: Regulations.Stated["as"]) => R

/** Every question that sources answer, in the order of reading. */
const questionsOf = <R>({ answers, notes: said }: ProvinceSays, look: Look<R>): ReadonlyArray<R> => [
  ...keysOf(fields).flatMap((id) => answered(id, answers, look)),
  ...keysOf(notes).flatMap((id) => {
    const rows = said[id]
    const field = { slug: id, kind: "fact", says: (words: Text) => words, ...notes[id] } as const
    return rows === undefined ? [] : [look<Text>(field, rows, "note")]
  }),
]

const answered = <K extends FieldId, R>(id: K, answers: Answers, look: Look<R>): ReadonlyArray<R> => {
  const rows = answers[id]
  return rows === undefined ? [] : [look(fields[id], rows, "value")]
}

/** All that the sources say of one question in one province. */
const evidenceOf = <V>(field: Field<V>, rows: Rows<V>, province: Province.Province): Evidence<V> => {
  const [newest, ...older] = rows
  const idOf = (row: Row<V>) => clauseId(province, field, row)
  const readings = rows
    .filter((row, n) => rows.findIndex((other) => isAlike(other.is, row.is)) === n)
    .map((row): Reading<V> => ({ is: row.is, words: attributed(field.says(row.is), row.by) }))
  const differs = isDisputed(field, rows)
  return {
    province,
    cites: [idOf(newest), ...older.map(idOf)],
    rows: rows.map((row) => ({ is: row.is, by: row.by, cites: [idOf(row)] })),
    readings,
    told: told(field, rows, readings, differs),
    differs,
  }
}

const isDisputed = <V>({ compares = (value) => value }: Field<V>, rows: Rows<V>): boolean => {
  const [first, ...others] = rows.map(({ is }) => compares(is)).filter((value) => value !== undefined)
  return others.some((value) => !isAlike(value, first))
}

/** Answers are plain data, alike in whatever order their keys are written. */
const isAlike = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other)

const inOrder = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) =>
    typeof value !== "object" || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  )

const told = <V>(
  field: Field<V>,
  [newest]: Rows<V>,
  readings: ReadonlyArray<Reading<V>>,
  differs: boolean,
): Text => {
  if (readings.length === 1) return field.says(newest.is)
  if (differs) return disagreement(readings)
  return text(
    readings.map(({ words }) => words.zh).join("；"),
    readings.map(({ words }) => words.en).join("; "),
  )
}

const attributed = ({ zh, en }: Text, by: SourceId): Text => {
  const { publisher, edition } = sources[by]
  return text(`${zh}（${publisher.zh}，${edition.zh}）`, `${en} (${publisher.en}, ${edition.en})`)
}

/** For ever: province, question and source. */
const clauseId = <V>({ code }: Province.Province, { slug }: Field<V>, { by }: Row<V>): string =>
  `cn-${code}-${slug}-${markOf(by)}`

const clauseOf = <V>(province: Province.Province, field: Field<V>, row: Row<V>): Clause.Clause => {
  const { zh, en } = field.says(row.is)
  const { note, at } = row
  const section = row.in ?? field.sections?.[row.by] ?? pageOf(row.by, province)
  return {
    source: row.by,
    section: at === undefined ? section : `${section} @${at}`,
    kind: field.kind,
    zh: `${province.name.zh}：${zh}${note === undefined ? "" : `；${note.zh}`}。`,
    en: `${province.name.en}: ${en}${note === undefined ? "" : `; ${note.en}`}.`,
  }
}

/** The keys of a record, typed. `Object.keys` forgets which there are. */
const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) =>
  Object.keys(record).map((key) => key as K)
