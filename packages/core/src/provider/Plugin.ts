import type { FilingType } from "../filing/FilingType.ts"
import type { Reason } from "../refusal/reasons.ts"
import type { Book, Cites } from "../rule/Clause.ts"
import type { Format } from "../rule/Format.ts"
import type { AnyRule } from "../rule/Rule.ts"
import type { FromChange, FromService } from "../rule/Scopes.ts"
import type { Topic } from "../rule/Topic.ts"
import { textOf } from "../text/Folded.ts"
import type { Text } from "../text/Text.ts"
import type { CapabilityName } from "./Capability.ts"
import type { Display } from "./Display.ts"
import type { Guides } from "./Guide.ts"
import type { Level } from "./Level.ts"
import type { Limits } from "./Limit.ts"
import type { Practices } from "./Practice.ts"

/** All that one access provider (接入商) says of itself: data and small pure functions. */
export interface Plugin<Id extends string = string> {
  /** Which contract this value keeps. */
  readonly contract: 1
  readonly id: string
  readonly name: Text
  /** One character for its tile. */
  readonly monogram: string
  readonly level: Level
  /** The last day on which a maintainer held this against the papers. */
  readonly checkedOn: string
  readonly book: Book<Id>
  readonly capabilities: Readonly<Record<CapabilityName, Support<Id>>>
  readonly limits: Limits<Id>
  /** What it does otherwise than others, for reading side by side. */
  readonly practices: Practices<Id>
  /** `undocumented`: the papers do not say which products can carry a filing. */
  readonly servers: Servers<Id> | "undocumented"
  readonly types: Types<Id>
  /** `undocumented`: the papers do not list what the form asks for. */
  readonly form: ReadonlyArray<FormPart<Id>> | "undocumented"
  readonly materials: ReadonlyArray<Material<Id>>
  readonly rules: ReadonlyArray<AnyRule<Id>>
  /** `undocumented`: the papers tell no way of verification step by step. */
  readonly routes: readonly [Route<Id>, ...Array<Route<Id>>] | "undocumented"
  readonly duties: ReadonlyArray<Duty<Id>>
  /** How a number is shown to the public. `undocumented`: the papers do not speak of it. */
  readonly display: ReadonlyArray<Display<Id>> | "undocumented"
  readonly guides: Guides<Id>
  /** The common reasons of refusal, in the order of the papers. `undocumented`: they list none. */
  readonly refusals: ReadonlyArray<Refusal<Id>> | "undocumented"
  readonly signup: SignUp<Id>
}

/** Keeps the ids of the book, so that a clause cited anywhere in the value has to be in it. */
export const define = <Id extends string>(plugin: Plugin<Id>): Plugin<Id> => plugin

/** Whether people mean this provider: by its id or by its name in either language. */
export const isNamed = (plugin: Plugin, written: string): boolean =>
  written === plugin.id || spellingsOf(plugin).has(textOf(written))

const spellingsOf = (plugin: Plugin): ReadonlySet<string> => {
  const before = spellings.get(plugin)
  if (before !== undefined) return before
  const made = new Set([plugin.id, plugin.name.zh, plugin.name.en].map(textOf))
  spellings.set(plugin, made)
  return made
}
const spellings = new WeakMap<Plugin, ReadonlySet<string>>()

/** Whether a provider can do something. `undocumented` is an honest answer and not the same as "cannot". */
export type Support<Id extends string = string> =
  | { readonly can: boolean; readonly cites: Cites<Id> }
  | "undocumented"
export const can = <const Id extends string>(...cites: Cites<Id>): Support<Id> => ({ can: true, cites })
export const cannot = <const Id extends string>(...cites: Cites<Id>): Support<Id> => ({ can: false, cites })

/** The products that can carry a filing (可备案的云服务). */
export interface Servers<Id extends string = string> {
  readonly products: ReadonlyArray<{
    readonly id: string
    readonly words: Text
    /** What else it is called, in papers and in the console. */
    readonly alsoCalled?: ReadonlyArray<string>
    /** Least term of purchase. Absent: the papers set none. */
    readonly monthsMin?: number
    readonly cites: Cites<Id>
  }>
  /** Products that are not listed. Absent: they cannot. `undocumented`: the papers do not say that the list is whole. */
  readonly others?: "undocumented"
  readonly cites: Cites<Id>
}

/** The products known to carry a filing; none where the papers name none. */
export const productsOf = ({ servers }: Pick<Plugin, "servers">): Servers["products"] =>
  servers === "undocumented" ? [] : servers.products

/** Which filing it is, in the provider's own words and by its own entries (备案类型判定). */
export interface Types<Id extends string = string> {
  readonly entries: Readonly<Record<string, TypeEntry<Id>>>
  /** What is added. The first row that fits decides; where none fits the answer is Review. */
  readonly additions: ReadonlyArray<AdditionRow<Id>>
  /** What is changed or ended. The same. */
  readonly changes: ReadonlyArray<ChangeRow<Id>>
}
export interface TypeEntry<Id extends string = string> {
  readonly type: FilingType
  /** The provider's words for it. */
  readonly words: Text
  /** Where it is found in the provider's system. */
  readonly entry: Text
  readonly cites: Cites<Id>
}
/** Where a subject or a service is filed, seen from one provider. */
export type Standing = "unfiled" | "here" | "elsewhere"
/** Entries of the table (several mean several orders), nothing to file, or a case that the papers leave open. */
export type TypeAnswer = readonly [string, ...Array<string>] | "nothing" | "review"
export interface AdditionRow<Id extends string = string> {
  readonly subject: Standing
  readonly service: Standing
  readonly is: TypeAnswer
  readonly because: Text
  readonly cites: Cites<Id>
}
export interface ChangeRow<Id extends string = string> {
  readonly change: "changeSubject" | "changeService" | "cancelSubject" | "cancelService" | "cancelAccess"
  /** The row is only for a change of nothing but this part. Absent: whatever changes. */
  readonly only?: "ip"
  /** The row is only for what is on record here: the subject, or the service that is changed. Absent: wherever it is. */
  readonly standing?: "here"
  readonly is: TypeAnswer
  readonly because: Text
  readonly cites: Cites<Id>
}

/** A part of the provider's form and what is filled in there (备案填写项). */
export interface FormPart<Id extends string = string> {
  readonly title: Text
  /** JSON Pointers of the filing document with `*` for any index; a noun stands for all that is in it. */
  readonly fields: ReadonlyArray<string>
  readonly cites: Cites<Id>
}

/** A paper, picture or video that the provider or the administration wants (材料). */
export interface Material<Id extends string = string> {
  readonly id: string
  readonly title: Text
  readonly form: "image" | "video" | "paper"
  /** What has to be done with it. */
  readonly how: Text
  readonly wanted: (place: FromService) => Wanted
  /** The same for a change or cancellation. Absent: it is for additions alone. */
  readonly wantedOnChange?: (place: FromChange) => Wanted
  /** What other papers may ask for under another name. Absent: nobody else speaks of it. */
  readonly topic?: Topic
  /** `undocumented`: the papers state no measure. */
  readonly format: Format | "undocumented"
  /** What has to be kept beside `format` in some cases. Absent: nothing. */
  readonly also?: FurtherFormat<Id>
  readonly cites: Cites<Id>
}
/** Measures that hold for some filings only, such as those on one way of verification. */
export interface FurtherFormat<Id extends string = string> {
  readonly when: (place: FromService) => boolean
  readonly format: Format
  /** The clauses of a measure that has some of its own. Absent: all of `cites`. */
  readonly by?: Readonly<Partial<Record<keyof Format, Cites<Id>>>>
  readonly cites: Cites<Id>
}

/** All measures that a file may have to keep, each with when it has to and the clauses it rests on. */
export const formatsOf = ({ format, also, wanted, cites }: Material): ReadonlyArray<MeasuredBy> => {
  const isWanted = (place: FromService): boolean => wanted(place) !== "no"
  return [
    ...(format === "undocumented" ? [] : [{ format, by: {}, cites, isWanted }]),
    ...(also === undefined
      ? []
      : [
          {
            format: also.format,
            by: also.by ?? {},
            cites: also.cites,
            isWanted: (place: FromService) => also.when(place) && isWanted(place),
          },
        ]),
  ]
}
interface MeasuredBy {
  readonly format: Format
  readonly by: Readonly<Partial<Record<keyof Format, Cites>>>
  readonly cites: Cites
  readonly isWanted: (place: FromService) => boolean
}
/** `undocumented`: the papers do not say whether it is wanted here. */
export type Wanted = "required" | "onRequest" | "no" | "undocumented"

/** One way of verification and what happens on it, step by step (核验方式与流程). */
export interface Route<Id extends string = string> {
  readonly id: string
  readonly words: Text
  readonly when: (place: FromService) => boolean
  readonly stages: ReadonlyArray<Stage<Id>>
  readonly cites: Cites<Id>
}

/** The routes that the papers tell; none where they tell none. */
export const routesOf = ({ routes }: Pick<Plugin, "routes">): ReadonlyArray<Route> =>
  routes === "undocumented" ? [] : routes

export const stageNames = [
  "draft",
  "verification",
  "providerReview",
  "changesRequested",
  "backdrop",
  "awaitingPapers",
  "readyForAdministration",
  "awaitingSms",
  "administrationReview",
  "approved",
  "rejected",
  "withdrawn",
] as const
export type StageName = (typeof stageNames)[number]
export interface Stage<Id extends string = string> {
  readonly stage: StageName
  readonly words: Text
  readonly actor: "applicant" | "provider" | "administration"
  /** Usual and longest duration. Absent: the papers give none; the stage does not end by time. */
  readonly takes?: Span
  /** What a miss does; `undocumented`: the papers do not say. Absent: nothing is lost by being late. */
  readonly deadline?: { readonly hours: number; readonly missed: StageName | "undocumented" }
  readonly steps: ReadonlyArray<Text & { readonly cites: Cites<Id> }>
  readonly next: ReadonlyArray<StageName>
  readonly cites: Cites<Id>
}
/** A range of time, from the least to the most. `from` 0: the papers give only an upper bound. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly unit: "workingDays" | "days" | "hours"
}

/** Something to be done outside the order, before or after approval, within a time (义务). */
export interface Duty<Id extends string = string> {
  readonly id: string
  /** What other papers may lay down too. Absent: nobody else speaks of it. */
  readonly topic?: Topic
  readonly title: Text
  readonly at: "before" | "after"
  /** Absent: the papers set no time. */
  readonly within?: Span
  /** What starts the clock. */
  readonly clock: Text
  readonly what: Text
  readonly when: (place: FromService) => boolean
  readonly cites: Cites<Id>
}

/** A reason of refusal as a provider calls it (驳回原因). */
export interface Refusal<Id extends string = string> {
  readonly reason: Reason
  /** The provider's own title of it. */
  readonly words: Text
  readonly cites: Cites<Id>
}

/** How one becomes a customer and whom to call (开户与联系方式). */
export interface SignUp<Id extends string = string> {
  /** `buys`: it buys a product, which a plan tells with what it buys. */
  readonly steps: ReadonlyArray<Text & { readonly cites: Cites<Id>; readonly buys?: true }>
  readonly contacts: ReadonlyArray<{
    readonly title: Text
    readonly value: string
    readonly cites: Cites<Id>
  }>
}
