import type { Language } from "./print/page.ts"

export const languages = ["zh", "en"] as const satisfies ReadonlyArray<Language>

export const isLanguage = (word: string | undefined): word is Language =>
  languages.some((one) => one === word)

/**
 * The language of the environment. Chinese comes first: English is for those whose system speaks another
 * language, not for those whose system says nothing.
 */
export const languageOf = (environment: Readonly<Record<string, string | undefined>>): Language => {
  const own = environment["OPENBEIAN_LANG"]?.slice(0, 2).toLowerCase()
  if (isLanguage(own)) return own
  // In the order in which the C library asks.
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "C"
  return /^(?:zh|C|POSIX)(?:[._@-]|$)/iu.test(locale) ? "zh" : "en"
}
