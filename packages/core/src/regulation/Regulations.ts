import type { Province } from "../place/index.ts"
import type { Display, NumberShown } from "../provider/Display.ts"
import type { Limit } from "../provider/Limit.ts"
import type { Duty, Material } from "../provider/Plugin.ts"
import type { Book, Cites } from "../rule/Clause.ts"
import type { AnyRule } from "../rule/Rule.ts"
import { type Text, text } from "../text/Text.ts"

/** What the country and its provinces ask of a filing, whoever gives access (法律法规与各省管局要求). */
export interface Regulations<Id extends string = string> {
  /** The last day on which a maintainer held this against the sources. */
  readonly checkedOn: string
  readonly book: Book<Id>
  /** What holds everywhere. */
  readonly national: Demands<Id>
  /** How the country wants a number shown to the public. Empty: not stated. */
  readonly display: ReadonlyArray<Display<Id>>
  /** What each administration asks, by the GB/T 2260 code of its province. */
  readonly administrations: Readonly<Record<string, Administration<Id>>>
}

/** Rules, papers and duties that are added to those of a provider. */
export interface Demands<Id extends string = string> {
  readonly rules: ReadonlyArray<AnyRule<Id>>
  readonly materials: ReadonlyArray<Material<Id>>
  readonly duties: ReadonlyArray<Duty<Id>>
}

/** What one communications administration asks, as its sources state it (省级通信管理局). */
export interface Administration<Id extends string = string> extends Demands<Id> {
  readonly province: Province.Code
  /** How many new services one order may hold. Binds beside the provider's own figure. */
  readonly newServicesPerOrder: Limit<Id>
  /** How long its review was seen to take. An estimate, never a rule. */
  readonly review: Estimate<Id> | "undocumented"
  /** Which number a website shows at its foot. */
  readonly footerNumber: ReadonlyArray<Said<NumberShown, Id>>
  /** Whether a line with the copyright holder is wanted at the foot. */
  readonly copyrightLine: ReadonlyArray<Said<"required" | "advised", Id>>
  /** All that is stated, for readers, in the order of reading. */
  readonly statements: ReadonlyArray<Stated<Id>>
}

/** One source's value. */
export interface Said<V, Id extends string = string> {
  readonly is: V
  readonly cites: Cites<Id>
}

/** A range of days that somebody has seen (经验时长). */
export interface Estimate<Id extends string = string> {
  readonly from: number
  readonly to: number
  readonly cites: Cites<Id>
}

/** All that is stated of one question in one province: a clause for each source, the newest first. */
export interface Stated<Id extends string = string> {
  readonly id: string
  readonly label: Text
  readonly group: Group
  /** A value that rules, figures or papers are made of, or a note for the reader alone. */
  readonly as: "value" | "note"
  /** Whether the sources do not agree. */
  readonly differs: boolean
  readonly cites: Cites<Id>
}

/** The parts of a province's page, in the order of reading. */
export const groups = {
  subject: text("主体", "subject"),
  person: text("负责人", "responsible persons"),
  service: text("网站与 APP", "websites and apps"),
  domain: text("域名", "domains"),
  order: text("订单与变更", "orders and changes"),
  material: text("材料", "papers"),
  time: text("时间", "time"),
  public: text("页脚公示", "at the foot of the pages"),
} as const satisfies Record<string, Text>
export type Group = keyof typeof groups

/** Keeps the ids of the book, as `Plugin.define` does. */
export const define = <Id extends string>(regulations: Regulations<Id>): Regulations<Id> => regulations

/** No country: for the tests of a plugin alone. */
export const none: Regulations = {
  checkedOn: "",
  book: { owner: "none", sources: {}, clauses: {}, conflicts: [] },
  display: [],
  national: { rules: [], materials: [], duties: [] },
  administrations: {},
}
