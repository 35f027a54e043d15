import type * as Filing from "../filing/Filing.ts"
import type { FilingType } from "../filing/FilingType.ts"
import type * as Vocabulary from "../filing/vocabulary.ts"
import type { Format } from "./Format.ts"

/**
 * The same document with every key present. Reading an absent one ends the reader as Undecided. A record by free
 * names, such as files, cannot vouch for its keys and is seen through the places of scope material.
 */
export type Known<T> = T extends string | number | boolean
  ? T
  : T extends ReadonlyArray<infer A>
    ? ReadonlyArray<Known<A>>
    : string extends keyof T
      ? never
      : { readonly [K in keyof T]-?: Known<Exclude<T[K], undefined>> }

/** Where a rule may stand, and what it sees from there. */
export interface Scopes {
  readonly account: FromAccount
  readonly subject: FromSubject
  readonly person: FromSubject & {
    readonly person: Known<Filing.Person>
    /** The person's data go in with an addition: the subject's with any, a service's with that service. */
    readonly isAdded: boolean
    /** They go in at all: with an addition, or those of the subject's person with a change of the subject. */
    readonly isWritten: boolean
  }
  readonly service: FromService
  readonly domain: FromService & {
    readonly domain: Known<Filing.Domain>
    /** Where the domain is filed, whatever service it serves there. Looked up when it is read. */
    readonly registration: { readonly standing: "unfiled" | "here" | "elsewhere" }
  }
  readonly material: FromService & {
    readonly file: Known<Filing.File>
    readonly format: Format
    /** Looked up when it is read. */
    readonly material: { readonly isWanted: boolean }
  }
  readonly order: FromAccount & { readonly order: Order }
}
export type Scope = keyof Scopes

/** What every rule sees. */
export interface FromSubject {
  /** The day of the check. */
  readonly today: string
  readonly provider: Asked
  readonly subject: Known<Filing.Subject>
  readonly register: Known<Filing.Register>
  /** What is to be handed in. A service that is filed here already is no addition; what is not known counts as one. */
  readonly wishes: ReadonlyArray<Wish>
  /** The whole document, for rules that compare one part with the others. */
  readonly document: Known<Filing.Facts>
}

/** An addition, or the kind of a change. */
export type Wish = "add" | Filing.Change["kind"]

/** The provider asked. People write it by its id or by its name, so never compare the id with a fact yourself. */
export interface Asked {
  readonly id: string
  readonly is: (written: string) => boolean
  readonly isAmong: (written: ReadonlyArray<string>) => boolean
}

/** Seen from the account at the provider asked. */
export interface FromAccount extends FromSubject {
  readonly account: Known<Filing.Account>
  /** The services of the document, each with what filing it is here. Ask `document` first whether they are known. */
  readonly planned: ReadonlyArray<{ readonly service: Known<Filing.Service>; readonly filing: Planned }>
}

/** Seen from a wish to alter or end what is filed. */
export interface FromChange extends FromAccount {
  readonly change: Known<Filing.Change>
}

/** What filing a service is here: an addition, nothing to file, or open to review. Looked up when it is read. */
export interface Planned {
  /** Not filed here already. What is not known counts as added. */
  readonly isAdded: boolean
  readonly type: FilingType | "nothing" | "review"
}

/** Seen from one service to be filed. */
export interface FromService extends FromAccount {
  readonly service: Known<Filing.Service>
  readonly host: Host
  readonly filing: Planned
}

/** What a service runs on. Looked up when it is read, so that a rule may take it apart before it knows that it needs it. */
export interface Host {
  /** The server, its code's server where the service uses a code. */
  readonly server: Known<Filing.Server>
  /** The authorization code, or "none" when the service runs on a server of the account. */
  readonly code: Known<Filing.AuthorizationCode> | "none"
}

/** What is handed in together (备案订单): additions of one type, or one change or cancellation. */
export interface Order {
  readonly type: FilingType
  /** What was wished for: an addition, or the kind of the change. Known even where the type is not. */
  readonly wish: Wish
  /** How many new services of a kind the order holds for certain, and at most. They differ while types are unknown. */
  readonly additions: (kind: Filing.Service["kind"]) => Additions
  /** What the subject becomes, where the wish is to change it. */
  readonly becomes: Vocabulary.SubjectChange | "nothing"
  /** Whether the subject is filed through the provider asked. */
  readonly subjectIsHere: boolean
  /** For a change or cancellation: whether the service meant gets access from the provider asked. */
  readonly serviceIsHere: boolean
  /** For a change or cancellation: other providers that give the service access. */
  readonly otherAccess: ReadonlyArray<string>
}
export interface Additions {
  readonly atLeast: number
  readonly atMost: number
  /** Ends the reader: which services the order holds depends on a fact that is missing. */
  readonly unsettled: () => never
}
