import type { Text } from "../../language/language.ts"

export const topWords = {
  brand: { zh: "开放备案", en: "" },
  home: { zh: "OpenBeian 开放备案，回到开始", en: "OpenBeian, to the start" },
  theme: { zh: "切换深浅色", en: "Switch between light and dark" },
  nav: { zh: "主导航", en: "Main" },
  check: { zh: "检查", en: "Check" },
  refusal: { zh: "驳回", en: "Refusal" },
  guides: { zh: "指引", en: "Guides" },
  comparison: { zh: "对照", en: "Compare" },
  provinces: { zh: "各省要求", en: "Provinces" },
} satisfies Record<string, Text>
