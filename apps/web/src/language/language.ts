import type { Text } from "@openbeian/core/text"
import { createSignal } from "solid-js"

export type { Text }
export type Language = "zh" | "en"

const [language, setLanguage] = createSignal<Language>(document.documentElement.lang === "en" ? "en" : "zh")

export { language }

/** The half of a text that is read now; follows the switch of language. */
export const say = (text: Text): string => text[language()]

/** Switches the page and keeps the choice on this machine. */
export const speak = (next: Language): void => {
  setLanguage(next)
  document.documentElement.lang = next === "en" ? "en" : "zh-CN"
  keep("openbeian.language", next)
}

const keep = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}
