import type { NumberView } from "@openbeian/core/check"
import { send } from "../api/client.ts"

export type Item = NumberView.Item
/** A number that was understood (认出的编号). */
export type Understood = Extract<Item, { readonly number: unknown }>

export const parse = async (texts: ReadonlyArray<string>): Promise<ReadonlyArray<Item>> =>
  asItems(await send("/api/record-numbers/parse", { texts })).items

/** More than this nobody reads at once. */
export const mostAtOnce = 50

/** The numbers of a text, one on a line. */
export const linesOf = (text: string): ReadonlyArray<string> =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)

/** What a series shares: province and digits. Licences and public-security numbers have no series. */
const seriesOf = ({ number }: Understood): string | undefined => {
  const { kind, province, digits } = number
  if (["licence", "publicSecurity", "irregular"].includes(kind)) return undefined
  return province === undefined || digits === undefined ? undefined : `${province.code} ${digits}`
}

/** How many others of a list are of the same subject. */
export const othersOfSeries = (item: Understood, items: ReadonlyArray<Item>): number => {
  const series = seriesOf(item)
  if (series === undefined) return 0
  return items.filter((other) => other !== item && "number" in other && seriesOf(other) === series).length
}

/** Of 浙ICP备05000012号-1 what names the subject: 浙ICP备05000012号. */
export const subjectOf = ({ number }: Understood): string | undefined =>
  number.serial === undefined ? undefined : number.printed.replace(/-.*$/u, "")

/** A fault with what stands before and from where it begins. */
export const splitAt = (text: string, offset: number): readonly [before: string, from: string] => [
  text.slice(0, offset),
  text.slice(offset),
]

/** The API's own answer: its type is promised by its schema. */
const asItems = (body: unknown) => body as { readonly items: ReadonlyArray<Item> }
