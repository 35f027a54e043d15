import type { Text } from "../../language/language.ts"

export const copyWords = {
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制", en: "Copied" },
  link: { zh: "复制链接", en: "Copy the link" },
  linkCopied: { zh: "链接已复制", en: "The link is copied" },
  refused: { zh: "浏览器不让复制，请手动选取", en: "The browser does not let us copy: select it by hand" },
} satisfies Record<string, Text>
