import type { Text } from "../../language/language.ts"

export const fetchedWords = {
  waiting: { zh: "正在读取", en: "Loading" },
  offline: { zh: "连不上服务器。", en: "The server cannot be reached." },
  again: { zh: "重试", en: "Try again" },
} satisfies Record<string, Text>
