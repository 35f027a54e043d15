import type { Text } from "../../language/language.ts"

export const seenWords = {
  days: (from: number, to: number, years: string): Text => {
    const days = from === to ? `${to}` : `${from}–${to}`
    return {
      zh: `往年 ${days}\u00a0天（${years === "" ? "" : `${years}\u00a0`}估计）`,
      en: `seen to take ${days}\u00a0days (estimate${years === "" ? "" : ` of ${years}`})`,
    }
  },
}
