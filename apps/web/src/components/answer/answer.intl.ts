import type { Text } from "../../language/language.ts"

export const answerWords = {
  yes: { zh: "是", en: "Yes" },
  no: { zh: "否", en: "No" },
  unsure: { zh: "不清楚", en: "Not sure" },
  choose: { zh: "请选择", en: "Please choose" },
  none: { zh: "没有", en: "None" },
  noneOfThese: { zh: "都不涉及", en: "None of these" },
  /** As the reader of documents takes it in either language. */
  longTerm: { zh: "长期", en: "长期" },
  day: { zh: "年-月-日，如 2026-11-20", en: "year-month-day, such as 2026-11-20" },
  several: { zh: "多个之间用顿号或逗号分开", en: "several are parted by commas" },
  another: { zh: "上面没有的", en: "Not listed" },
} satisfies Record<string, Text>
