import type { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import type { Text } from "@openbeian/core/text"
import type { byOwner } from "./findings.ts"
import type { Return } from "./returns.ts"
import type { Seat } from "./seats.ts"

/** What one provider makes of all that one customer wants (某客户在某接入商的情形). */
export interface Standing {
  readonly plugin: Plugin.Plugin
  /** `open`: there is none yet; `replace`: the one there is cannot be used; `verify`: it can once verified; `use`: it can. */
  readonly account: "use" | "verify" | "open" | "replace"
  /** The facts as this provider is asked about them: without an account that cannot be used, or with it verified today. */
  readonly facts: Filing.Facts
  readonly judged: Check.Judged
  /** The same with the subject on record there, where the papers leave out some service before. */
  readonly later: Check.Judged | undefined
  readonly wants: ReadonlyArray<Want>
  /** What can carry services there; no code where `codesUnusedAt` says why. */
  readonly seats: ReadonlyArray<Seat>
  /** What stands against each service on a product that is bought for it. Judged when a product is first asked about. */
  readonly onProduct: (product: string) => ReturnType<typeof byOwner>
  /** What cancellations give back that other services may use. */
  readonly returns: ReadonlyArray<Return>
}

/** One service or change at one provider. */
export interface Want {
  /** JSON Pointer into the filing. */
  readonly at: string
  readonly isChange: boolean
  readonly outcome: "planned" | "nothing" | "blocked" | "review" | "undecided"
  /** What it will be once the subject is on record there, where the papers leave out what it is before. */
  readonly later: Later | undefined
  /** Whether it may be filed only when another order of the plan has put the subject on record there. */
  readonly isOnlyAfterAnother: boolean
  /** Of a change: the services here once whose order is approved it can be ordered, and how it then stands. */
  readonly following: ReadonlyArray<Following>
  /** Of a change: the service of these whose order it follows, by its pointer. Absent: it follows none. */
  readonly follows?: Follows
  /** Whether the papers leave it out once the subject, which is not filed, has its first filing elsewhere. */
  readonly isOnlyWhereFirst: boolean
  /** What blocks it, whatever server it has. */
  readonly blocks: ReadonlyArray<Evaluate.Finding>
  /** First day on which waiting alone has mended all that blocks it today. */
  readonly release: string
  /** What blocking rules wait for, that a plan does not bring by itself. */
  readonly asks: ReadonlyArray<string>
  /** For each seat, what they wait for where the service runs on it. */
  readonly asksOn: ReadonlyArray<ReadonlyArray<string>>
  /** The seat that it has now, and may keep. */
  readonly pinned: number | undefined
  /** The seats that it may use, of those there are; one whose term alone stands against it is renewed. */
  readonly usable: ReadonlyArray<number>
}

/** A change behind the order of a service (随后办理). */
export interface Following {
  /** The service, by its pointer. */
  readonly service: string
  readonly part: Check.Judged["seen"]["changes"][number]
  readonly verdict: Pick<Want, "outcome" | "blocks" | "release" | "asks">
}

/** What a change follows in this plan. */
interface Follows extends Following {
  /** Whether plans in which it follows another service are compared, where there are such. */
  readonly isCompared: boolean
}

/** What a service will be, and how it then stands. */
export interface Later {
  readonly words: Text
  readonly want: Want
}

/** Which filing a service or a change is. */
export type Type = Check.Judged["seen"]["services"][number]["type"]
