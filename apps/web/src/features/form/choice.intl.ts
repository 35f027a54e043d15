import type { Text } from "../../language/language.ts"

export const choiceWords = {
  open: (label: string): Text => ({ zh: `${label}：全部选项`, en: `${label}: all choices` }),
}
