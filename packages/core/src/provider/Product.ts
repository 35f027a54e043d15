import { textOf } from "../text/Folded.ts"
import type { Servers } from "./Plugin.ts"

/** The id of a product that a person named by its id or in the provider's words; nothing where it cannot carry a filing. */
export const productOf = ({ products }: Pick<Servers, "products">, written: string): string | undefined => {
  const wanted = plain(written)
  return products.find((product) => namesOf(product).some((name) => plain(name) === wanted))?.id
}

const namesOf = ({ id, words, alsoCalled = [] }: Servers["products"][number]): ReadonlyArray<string> => [
  id,
  words.zh,
  words.en,
  ...alsoCalled,
]

/** cloudServer, cloud-server and Cloud Server are one name. */
const plain = (name: string): string => textOf(name).replace(/[_-]/gu, "")
