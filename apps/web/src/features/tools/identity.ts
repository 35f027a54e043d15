import type { IdentityView } from "@openbeian/core/check"
import { send } from "../api/client.ts"

/** A number as it was understood, and the area that it names (读出的证件号码). */
export interface Reading extends IdentityView.Reading {
  readonly area?: {
    readonly division: {
      readonly name: string
      readonly path: ReadonlyArray<{ readonly name: string }>
      readonly isHistoric: boolean
    }
    readonly isExact: boolean
  }
}

export interface Asked {
  readonly number: string
  readonly kind?: string
}

export const lettersMax = 100

/** In the body, never in an address. */
export const read = async (asked: Asked): Promise<Reading> =>
  asReading(await send("/api/identity-numbers", asked))

/** The API's own answer: its type is promised by its schema. */
const asReading = (body: unknown) => body as Reading
