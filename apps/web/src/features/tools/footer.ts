import type { FooterView } from "@openbeian/core/footer"
import type { Text } from "../../language/language.ts"
import { get, send } from "../api/client.ts"

export type Footer = FooterView.Footer

/** What is asked for, by the names that the API and the address give it. */
const names = [
  "number",
  "kind",
  "provider",
  "province",
  "organisation",
  "year",
  "publicSecurityNumber",
] as const
export type Name = (typeof names)[number]
export type Given = Record<Name, string>

/** What was entered, without what stayed empty. */
export const filled = (given: Given): Partial<Given> =>
  Object.fromEntries(names.flatMap((name) => (given[name].trim() === "" ? [] : [[name, given[name].trim()]])))

export const make = async (given: Partial<Given>): Promise<Footer> =>
  asFooter(await send("/api/footers", given))

/** Whom and where one may file, for the two lists of the form. */
export interface Choices {
  readonly providers: ReadonlyArray<{ readonly id: string; readonly name: Text }>
  readonly provinces: ReadonlyArray<{ readonly code: string; readonly name: Text }>
}

export const choices = async (): Promise<Choices> => {
  const [providers, provinces] = await Promise.all([get("/api/providers"), get("/api/regulations/provinces")])
  return { providers: asProviders(providers).items, provinces: asProvinces(provinces).provinces }
}

/** The API's own answers: their types are promised by its schemas. */
const asFooter = (body: unknown) => body as Footer
const asProviders = (body: unknown) => body as { readonly items: Choices["providers"] }
const asProvinces = (body: unknown) => body as Pick<Choices, "provinces">
