import type { Text } from "../../language/language.ts"
import { same } from "../../language/phrase.ts"
import type { Filters } from "./library.ts"

export const nameOf = ({ providers }: Filters, owner: string): Text =>
  providers.find(({ id }) => id === owner)?.title ?? same(owner)

/** One character for whose it is: the first of the Chinese name, as on the tiles of the providers. */
export const tileOf = (filters: Filters, owner: string): string => nameOf(filters, owner).zh.charAt(0)

export const kindOf = ({ kinds }: Filters, kind: string): Text =>
  kinds.find(({ id }) => id === kind)?.title ?? same(kind)
