import type { Refusal } from "../problems.ts"

/** A body as it arrived, with the media type that it was sent as (请求正文). */
export interface Sent {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
}

/** What a worker has made: the whole answer, so that nothing is left to be written on the event loop (成品). */
export interface Made {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  /** Under which name a browser saves it. Absent: it shows it. */
  readonly fileName?: string
  /** The plan that a document was made of, in JSON. Absent: `bytes` are all that is kept. */
  readonly plan?: Uint8Array<ArrayBuffer>
}

/** What a worker is told. It does one thing at a time. */
export interface Order<T> {
  readonly task: T
  /** With more services than this the worker stops and says how many there are. */
  readonly servicesMax: number
}

/** What a worker says. Only values that can be cloned. */
export type Word = { readonly _tag: "Progress"; readonly fraction: number } | Ending

/** The last word on an order. */
export type Ending =
  | { readonly _tag: "Made"; readonly made: Made }
  | { readonly _tag: "Refused"; readonly reason: Refusal }
  | { readonly _tag: "TooMany"; readonly services: number }
  | { readonly _tag: "Broken"; readonly stack: string }

/** Carries out a task. `progress` takes how much is done, from 0 to 1. */
export type Carry<T> = (order: Order<T>, progress: (fraction: number) => void) => Promise<Ending>
