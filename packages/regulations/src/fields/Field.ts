import type { Province } from "@openbeian/core/place"
import type { Limit, Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import type { Clause, Rule } from "@openbeian/core/rule"
import type { Text } from "@openbeian/core/text"
import type { SourceId } from "../sources.ts"

/** One question that provinces answer, and what is made of the answers (各省要求的一个项目). */
export interface Field<V> {
  /** What stands for it in the ids of clauses and statements. */
  readonly slug: string
  readonly label: Text
  readonly group: Regulations.Group
  readonly kind: Clause.ClauseKind
  /** The answer as a sentence without its end. */
  readonly says: (value: V) => Text
  /** What sources have to agree on; nothing where a value leaves it open. Absent: the whole value. */
  readonly compares?: (value: V) => unknown
  /** Where the sources speak of it. Absent: on the page of the province. */
  readonly sections?: Readonly<Partial<Record<SourceId, string>>>
  /** Absent: the answers are only shown. */
  readonly makes?: (evidence: Evidence<V>) => Made
}

/** What one source answers for one province (一处说法). */
export interface Row<V> {
  readonly is: V
  readonly by: SourceId
  /** Commit of the page. Absent: the source has one edition. */
  readonly at?: string
  /** Where the source says it. Absent: where it speaks of the field. */
  readonly in?: string
  /** What the source adds. */
  readonly note?: Text
}

/** All answers for one province, the newest first; old ones stay. */
export type Rows<V> = readonly [Row<V>, ...ReadonlyArray<Row<V>>]

/** All that the sources say of one field in one province (各处说法). */
export interface Evidence<V> {
  readonly province: Province.Province
  readonly cites: Clause.Cites
  /** Every answer with its clause, the newest first. */
  readonly rows: ReadonlyArray<Pick<Row<V>, "is" | "by"> & { readonly cites: Clause.Cites }>
  /** The answers that are not alike, the newest first. */
  readonly readings: ReadonlyArray<Reading<V>>
  /** The readings as one sentence, with their sources where there are several. */
  readonly told: Text
  readonly differs: boolean
}
export interface Reading<V> {
  readonly is: V
  /** The answer with its source and date. */
  readonly words: Text
}

/** What is made of the answers for one province. */
export interface Made {
  readonly rules?: ReadonlyArray<Rule.AnyRule>
  readonly materials?: ReadonlyArray<Plugin.Material>
  readonly duties?: ReadonlyArray<Plugin.Duty>
  readonly newServicesPerOrder?: ReadonlyArray<Limit.Figure>
  readonly review?: Regulations.Estimate
  readonly footerNumber?: Regulations.Administration["footerNumber"]
  readonly copyrightLine?: Regulations.Administration["copyrightLine"]
}

/** Keeps the type of the answers, which `makes` and `says` share. */
export const field = <V>(spec: Field<V>): Field<V> => spec
