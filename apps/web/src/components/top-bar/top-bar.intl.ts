import type { Text } from "../../language/language.ts"

export const topWords = {
  brand: { zh: "开放备案", en: "" },
  home: { zh: "OpenBeian 开放备案，回到开始", en: "OpenBeian, to the start" },
  theme: { zh: "切换深浅色", en: "Switch between light and dark" },
  menu: { zh: "菜单", en: "Menu" },
  nav: { zh: "主导航", en: "Main" },
  check: { zh: "检查", en: "Check" },
  providers: { zh: "云服务商", en: "Providers" },
  provinces: { zh: "各省", en: "Provinces" },
  clauses: { zh: "条款", en: "Clauses" },
  guides: { zh: "指引", en: "Guides" },
  portfolio: { zh: "客户组合", en: "Portfolio" },
  compare: { zh: "对比", en: "Compare" },
  plan: { zh: "计划", en: "Plan" },
  tools: { zh: "工具", en: "Tools" },
} satisfies Record<string, Text>
