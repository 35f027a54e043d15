import type { ServiceKind } from "../filing/vocabulary.ts"
import type { Cites } from "../rule/Clause.ts"
import { type Text, text } from "../text/Text.ts"

/**
 * One statement on how the number of a service is shown to the public (备案号标示要求). What is absent its clauses do
 * not say. A row tells one of the three at least: the testkit holds plugins to it, the type does not.
 */
export interface Display<Id extends string = string> {
  readonly service: ServiceKind
  /** GB/T 2260 code of the only province it is for. Absent: for all that no row above names. */
  readonly province?: string
  /** The number of the service itself, or that of its subject. */
  readonly number?: NumberShown
  readonly where?: Text
  /** What the number links to. */
  readonly link?: string
  readonly cites: Cites<Id>
}

/** Which of the two numbers of a service the public sees (标示哪个备案号). */
export type NumberShown = "service" | "subject"

/** What a row may tell. */
export type Told = "number" | "where" | "link"

/** The first row that fits the case and tells what is asked; nothing where no row does. */
export const telling = <K extends Told>(
  rows: ReadonlyArray<Display>,
  service: ServiceKind,
  province: string | undefined,
  asked: K,
): Telling<K> | undefined => {
  for (const row of rows) {
    const is = row[asked]
    const fits = row.service === service && (row.province === undefined || row.province === province)
    if (fits && is !== undefined) return { is, cites: row.cites }
  }
  return undefined
}

/** An answer of a row, and the clauses that it rests on. */
export interface Telling<K extends Told> {
  readonly is: NonNullable<Display[K]>
  readonly cites: Cites
}

/** What the number is called that is shown for a service. */
export const numberName = (service: ServiceKind, shown: NumberShown): Text =>
  shown === "subject" ? text("主体备案号", "subject number") : names[service]

const names: Readonly<Record<ServiceKind, Text>> = {
  website: text("网站备案号", "website number"),
  app: text("APP 备案号", "app number"),
  miniProgram: text("小程序备案号", "mini program number"),
  quickApp: text("快应用备案号", "quick app number"),
}

/** Where the ministry answers what is filed, and what a number links to (工信部备案管理系统). */
export const ministry = "https://beian.miit.gov.cn/"
