import type { Report } from "@openbeian/core/check"
import type { Text } from "../../language/language.ts"
import { get } from "../api/client.ts"

/** A province in the list, and how much is known of it (各省一览). */
export interface Listed {
  readonly code: string
  readonly letters: string
  readonly name: Text
  readonly statements: number
  /** How many statements have sources that do not agree. */
  readonly differing: number
  readonly review?: { readonly from: number; readonly to: number }
}

export interface List {
  readonly provinces: ReadonlyArray<Listed>
  readonly checkedOn: string
}

/** All that the sources say of one province (一省的要求). */
export interface Province {
  readonly code: string
  readonly letters: string
  readonly name: Text
  readonly full: string
  readonly prefixes: ReadonlyArray<string>
  readonly checkedOn: string
  readonly review?: Cited<{ readonly from: number; readonly to: number }>
  readonly newServicesPerOrder: ReadonlyArray<Figure>
  readonly footerNumber: ReadonlyArray<Cited<{ readonly is: "service" | "subject" }>>
  readonly copyrightLine: ReadonlyArray<Cited<{ readonly is: "required" | "advised" }>>
  readonly groups: ReadonlyArray<{ readonly id: string; readonly label: Text }>
  readonly statements: ReadonlyArray<Statement>
  readonly rules: ReadonlyArray<Rule>
  readonly materials: ReadonlyArray<Material>
  readonly clauses: Readonly<Record<string, Report.ClauseView>>
  readonly sources: ReadonlyArray<Source>
}

/** One question and what each source says of it, the newest first. */
export interface Statement {
  readonly id: string
  readonly label: Text
  readonly group: string
  readonly as: "value" | "note"
  readonly differs: boolean
  readonly clauses: ReadonlyArray<string>
}

export type Figure = Cited<{
  readonly from: string
  readonly value: number | "unlimited"
  readonly service?: string
  readonly subjectKind?: string
  readonly filingType?: string
}>

type Rule = Cited<{
  readonly id: string
  readonly on: string
  readonly severity: Report.FindingView["severity"]
  readonly says: Text
  readonly fix: Text
}>

type Material = Cited<{
  readonly id: string
  readonly title: Text
  readonly form: Report.MaterialView["form"]
}>

interface Source {
  readonly id: string
  readonly title: Text
  readonly short: Text
  readonly publisher: Text
  readonly edition: Text
}

type Cited<A> = A & { readonly clauses: ReadonlyArray<string> }

const path = "/api/regulations/provinces"

/** The 31 provinces with an administration. */
export const list = async (): Promise<List> => asList(await get(path))

/** One of them by its code. */
export const one = async (code: string): Promise<Province> =>
  asProvince(await get(`${path}/${encodeURIComponent(code)}`))

/** The API's own answers: their types are promised by its schemas. */
const asList = (body: unknown) => body as List
const asProvince = (body: unknown) => body as Province
