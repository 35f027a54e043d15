import type { Text } from "../../language/language.ts"

export const topWords = {
  brand: { zh: "开放备案", en: "" },
  home: { zh: "OpenBeian 开放备案，回到开始", en: "OpenBeian, to the start" },
  theme: { zh: "切换深浅色", en: "Switch between light and dark" },
} satisfies Record<string, Text>
