import type { Text } from "../../language/language.ts"

export const headWords = {
  start: { zh: "开始", en: "Start" },
  where: { zh: "所在位置", en: "Where you are" },
} satisfies Record<string, Text>
