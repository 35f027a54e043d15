import type { Text } from "../../language/language.ts"

export const missingWords = {
  title: { zh: "没有这一页", en: "There is no such page" },
  lead: {
    zh: "地址可能抄漏了，或页面已经改名。已填的资料仍在本机。",
    en: "The address may be incomplete, or the page has another name now. What you filled in is still on this machine.",
  },
  toStart: { zh: "回到开始", en: "To the start" },
} satisfies Record<string, Text>
