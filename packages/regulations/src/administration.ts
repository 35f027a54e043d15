import { Province } from "@openbeian/core/place"
import { Regulations } from "@openbeian/core/regulation"
import type { Clause } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"
import type { Evidence, Field, Made, Reading, Row, Rows } from "./fields/Field.ts"
import { type Answers, type FieldId, fields } from "./fields/index.ts"
import { disagreement } from "./fields/make.ts"
import { type NoteId, type Notes, notes } from "./provinces/notes.ts"
import { pageOf, type SourceId, sources } from "./sources.ts"

/** What is written down of one province. */
export interface ProvinceSays {
  readonly code: Province.Code
  readonly answers: Answers
  /** What few provinces say, for the reader alone. */
  readonly notes: Notes
}

/** An administration with its clauses, one for each statement of a source. */
export interface Built {
  readonly administration: Regulations.Administration
  readonly clauses: Readonly<Record<string, Clause.Clause>>
}

export const built = (said: ProvinceSays): Built => {
  const province = Province.of(said.code)
  const questions = [
    ...keysOf(fields).flatMap((id) => question(id, said.answers, province) ?? []),
    ...keysOf(notes).flatMap((id) => noted(id, said.notes, province) ?? []),
  ]
  const made = questions.map((each) => each.made)
  const [review] = made.flatMap((each) => each.review ?? [])
  const [figure, ...figures] = made.flatMap((each) => each.newServicesPerOrder ?? [])
  return {
    administration: {
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
    },
    clauses: Object.fromEntries(questions.flatMap((each) => each.clauses)),
  }
}

/** What is made of one question in one province. */
interface Question {
  readonly stated: Regulations.Stated
  readonly clauses: ReadonlyArray<readonly [string, Clause.Clause]>
  readonly made: Made
}

const question = <K extends FieldId>(
  id: K,
  answers: Answers,
  province: Province.Province,
): Question | undefined => {
  const rows = answers[id]
  return rows === undefined ? undefined : questionOf(fields[id], rows, province, "value")
}

const noted = (id: NoteId, said: Notes, province: Province.Province): Question | undefined => {
  const rows = said[id]
  if (rows === undefined) return undefined
  return questionOf({ slug: id, kind: "fact", says: (words) => words, ...notes[id] }, rows, province, "note")
}

const questionOf = <V>(
  field: Field<V>,
  rows: Rows<V>,
  province: Province.Province,
  as: Regulations.Stated["as"],
): Question => {
  const evidence = evidenceOf(field, rows, province)
  const { slug, label, group } = field
  const { cites, differs } = evidence
  return {
    stated: { id: slug, label, group, as, differs, cites },
    clauses: rows.map((row) => [clauseId(province, field, row), clauseOf(province, field, row)]),
    made: field.makes?.(evidence) ?? {},
  }
}

/** All that the sources say of one question in one province. */
export const evidenceOf = <V>(field: Field<V>, rows: Rows<V>, province: Province.Province): Evidence<V> => {
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

/** Answers are plain data written with their keys in one order. */
const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

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
  const { short, edition } = sources[by]
  return text(`${zh}（${short.zh}，${edition.zh}）`, `${en} (${short.en}, ${edition.en})`)
}

/** For ever: province, question and source. */
const clauseId = <V>({ code }: Province.Province, { slug }: Field<V>, { by }: Row<V>): string =>
  `cn-${code}-${slug}-${by}`

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
const keysOf = <T extends object>(record: T) => Object.keys(record) as unknown as ReadonlyArray<keyof T>
