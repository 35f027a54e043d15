import type { Layer } from "../check/Report.ts"
import type { Province } from "../place/index.ts"
import { type Display, type NumberShown, type Told, telling } from "../provider/Display.ts"
import type { Plugin } from "../provider/Plugin.ts"
import type { Administration, Regulations, Said } from "../regulation/Regulations.ts"
import { type Text, text } from "../text/Text.ts"
import type { Kind } from "./FooterView.ts"

/** Whose papers are asked, and for what. */
export interface Asking {
  readonly kind: Kind
  readonly province: Province.Province | undefined
  readonly plugin: Plugin | undefined
  readonly regulations: Regulations
}

/** What is said of one question: the nearest layer first, of one layer the newest paper first. */
export interface Heard<V> {
  readonly sayings: ReadonlyArray<Saying<V>>
  /** Whose papers were asked and do not say. */
  readonly silent: ReadonlyArray<Speaker>
}
export interface Saying<V> extends Speaker {
  readonly is: V
  readonly cites: ReadonlyArray<string>
}
interface Speaker {
  readonly layer: Layer
  readonly who: Text
}

/** Which number the public sees. A province speaks of the foot of a website and of nothing else. */
export const numberShown = (asking: Asking): Heard<NumberShown> => {
  const { before, after } = displayed(asking, "number")
  return heard([before, ...provinces(asking, ({ footerNumber }) => footerNumber), after])
}

/** Where the number stands, or what it links to. No province says. */
export const shown = <K extends Exclude<Told, "number">>(
  asking: Asking,
  key: K,
): Heard<NonNullable<Display[K]>> => {
  const { before, after } = displayed(asking, key)
  return heard([before, after])
}

/** Whether the copyright holder is named at the foot. */
export const copyrightLine = (asking: Asking): Heard<"required" | "advised"> =>
  heard(provinces(asking, ({ copyrightLine }) => copyrightLine))

/** A speaker with all that its papers say; nothing where there is nobody to ask. */
type Voice<V> =
  | (Speaker & { readonly says: ReadonlyArray<Pick<Saying<V>, "is" | "cites">>; readonly isAsked: boolean })
  | undefined

const heard = <V>(voices: ReadonlyArray<Voice<V>>): Heard<V> => ({
  sayings: voices.flatMap((voice) =>
    voice === undefined
      ? []
      : voice.says.map(({ is, cites }) => ({ layer: voice.layer, who: voice.who, is, cites })),
  ),
  silent: voices.flatMap((voice) =>
    voice?.isAsked && voice.says.length === 0 ? [{ layer: voice.layer, who: voice.who }] : [],
  ),
})

/** What the provider says, which stands before a province, and the country, which stands after it. */
const displayed = <K extends Told>(
  { kind, province, plugin, regulations }: Asking,
  key: K,
): { readonly before: Voice<NonNullable<Display[K]>>; readonly after: Voice<NonNullable<Display[K]>> } => {
  const rowsSay = (rows: ReadonlyArray<Display>) => {
    const told = telling(rows, kind, province?.code, key)
    return told === undefined ? [] : [told]
  }
  const own = plugin === undefined || plugin.display === "undocumented" ? [] : plugin.display
  return {
    before:
      plugin === undefined
        ? undefined
        : { layer: "provider", who: plugin.name, says: rowsSay(own), isAsked: true },
    after: { layer: "national", who: country, says: rowsSay(regulations.display), isAsked: false },
  }
}

const country = text("国家规定", "The country")

const provinces = <V>(
  { kind, province, regulations }: Asking,
  said: (administration: Administration) => ReadonlyArray<Said<V>>,
): ReadonlyArray<Voice<V>> => {
  if (province === undefined || kind !== "website") return []
  const administration = regulations.administrations[province.code]
  const says = administration === undefined ? [] : together(said(administration))
  return [{ layer: "province", who: province.name, says, isAsked: true }]
}

/** Papers that say the same speak with one voice, in the place of the newest of them. */
const together = <V>(said: ReadonlyArray<Said<V>>): ReadonlyArray<Pick<Saying<V>, "is" | "cites">> =>
  [...Map.groupBy(said, ({ is }) => is)].map(([is, all]) => ({
    is,
    cites: [...new Set(all.flatMap(({ cites }) => cites))],
  }))
