import type { Text } from "../../language/language.ts"

export const footWords = {
  foot: {
    zh: "OpenBeian 只做检查、计划与记录，不替任何云服务商提交备案。",
    en: "OpenBeian checks, plans and keeps the record. It does not submit to any cloud for you.",
  },
  rests: (day: Text, { clauses, conflicts }: { clauses: number; conflicts: number }): Text => ({
    zh: `条款截至 ${day.zh} · 共 ${clauses} 条 · 已标明 ${conflicts} 处矛盾`,
    en: `Clauses as of ${day.en} · ${clauses} in all · ${conflicts} contradictions marked`,
  }),
  licence: { zh: "开放源代码 · Apache-2.0", en: "Open source · Apache-2.0" },
}
