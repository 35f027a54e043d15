import type { Servers } from "./Plugin.ts"

/** The id of a product that a person named by its id or in the provider's words; nothing where it cannot carry a filing. */
export const productOf = ({ products }: Pick<Servers, "products">, written: string): string | undefined => {
  const wanted = plain(written)
  return products.find(({ id, words }) => [id, words.zh, words.en].some((name) => plain(name) === wanted))?.id
}

/** cloudServer, cloud-server and Cloud Server are one name. */
const plain = (name: string): string => name.replace(/[\s_-]/gu, "").toLowerCase()
