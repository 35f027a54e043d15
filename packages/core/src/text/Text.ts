/** One sentence or name in the two languages everything is said in (双语文本). */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** What may stand in the `{key}` places of a template; a datum that is a text gives each language its half. */
export type Data = Readonly<Record<string, string | number | Text>>

export const text = (zh: string, en: string): Text => ({ zh, en })

/**
 * Puts data into the `{key}` places of both languages. A key without a datum stays as it is, so that a gap is
 * seen and not hidden.
 */
export const fill = (template: Text, data: Data): Text => ({
  zh: template.zh.replace(
    chinesePlace,
    (place, before: string, left: string, key: string, right: string, after: string) => {
      const words = wordsOf(data, key, "zh")
      if (words === undefined) return place
      return `${before}${isChinese(before) && isChinese(words.slice(0, 1)) ? "" : left}${words}${isChinese(after) && isChinese(words.slice(-1)) ? "" : right}`
    },
  ),
  en: template.en.replace(place, (place, key: string) => wordsOf(data, key, "en") ?? place),
})

/** Several names in one sentence; words that are no text are the same in both languages. */
export const listed = (names: ReadonlyArray<Text | string>): Text => ({
  zh: names.map((name) => (typeof name === "string" ? name : name.zh)).join("、"),
  en: names.map((name) => (typeof name === "string" ? name : name.en)).join(", "),
})

/** What is the case and what to do about it, one after the other; in English the second begins as a sentence does. */
export const withFix = (says: Text, fix: Text): Text => ({
  zh: `${says.zh}；${fix.zh}`,
  en: `${says.en}. ${fix.en.replace(firstWord, (letter) => letter.toUpperCase())}`,
})

/** The first letter of a word; a key or an address is left as it is. */
const firstWord = /^[a-z](?=[a-z]*[ ,])/u

const place = /\{(\w+)\}/gu

/** Templates put spaces around data as Latin letters and figures want them; beside Chinese characters they go. */
const chinesePlace = /(.?)( ?)\{(\w+)\}( ?)(?=(.?))/gu

const isChinese = (character: string): boolean => /[\p{Script=Han}，。；：、（）“”]/u.test(character)

const wordsOf = (data: Data, key: string, language: keyof Text): string | undefined => {
  const datum = Object.hasOwn(data, key) ? data[key] : undefined
  if (typeof datum === "object") return datum[language]
  if (datum === undefined) return undefined
  const words = String(datum)
  return words.trim() === "" ? blank[language] : words
}

/** What is known to be blank leaves no hole in a sentence. A blank text is of our own making and stays blank. */
const blank: Text = { zh: "（空）", en: "(blank)" }
