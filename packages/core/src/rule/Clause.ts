import type { Text } from "../text/Text.ts"

/** What sort of statement a clause makes. */
export type ClauseKind =
  | "limit"
  | "requirement"
  | "document"
  | "deadline"
  | "enumeration"
  | "status"
  | "process"
  | "fact"
  | "contact"
  | "recommendation"

/** A paper that clauses come from (依据文件). */
export interface Source {
  readonly title: Text
  /** A name short enough for a chip. */
  readonly short: Text
  readonly publisher: Text
  readonly edition: Text
  /** Checksum of the copy that was read. Absent: no copy is kept, as for national standards. */
  readonly sha256?: string
}

/** One statement of one document, in our own words (条款). In force unless it is superseded. */
export interface Clause<Id extends string = string> extends Text {
  readonly source: string
  readonly section: string
  readonly kind: ClauseKind
  /** The clause that replaces this one. Absent: in force. */
  readonly supersededBy?: Id
  /** What can be read in two ways. */
  readonly ambiguity?: Text
  /** Why nothing in the product uses the clause. Absent: something must. */
  readonly waived?: Text
}

/** Two clauses that cannot both hold, and which one we follow (矛盾). */
export interface Conflict<Id extends string = string> {
  readonly between: readonly [Id, Id]
  readonly ruling: Id | "review"
  readonly why: Text
  /** The day of the ruling. */
  readonly on: string
}

/** All that one owner's papers say, and where they contradict each other. */
export interface Book<Id extends string = string> {
  readonly owner: string
  readonly sources: Readonly<Record<string, Source>>
  readonly clauses: Readonly<Record<Id, Clause<Id>>>
  readonly conflicts: ReadonlyArray<Conflict<Id>>
}

/** One clause at least; an answer without a clause does not compile. */
export type Cites<Id extends string = string> = readonly [Id, ...Array<Id>]

/** A book whose clause ids are known to the compiler. */
export const book = <const Id extends string, const S extends string>(spec: {
  readonly owner: string
  readonly sources: Readonly<Record<S, Source>>
  readonly clauses: Readonly<Record<Id, Clause<NoInfer<Id>> & { readonly source: NoInfer<S> }>>
  readonly conflicts: ReadonlyArray<Conflict<NoInfer<Id>>>
}): Book<Id> => spec

/** In force: not superseded. */
export const isInForce = (clause: Clause): boolean => clause.supersededBy === undefined
