import type { Text } from "../../language/language.ts"

export const assumptionWords = {
  title: { zh: "价格与假设", en: "Prices and assumptions" },
  given: (n: number): Text => ({
    zh: n === 0 ? "还没有填" : `已填 ${n} 项`,
    en: n === 0 ? "none given" : `${n} given`,
  }),
  hint: {
    zh: "文件里没有的，由您填；存在本机，结果随之更新。空着就不算。",
    en: "What no paper says is yours to give. It is kept on this machine, and the result follows. Blanks are not counted.",
  },
  open: { zh: "打开价格文件", en: "Open a file of prices" },
  save: { zh: "存为价格文件", en: "Save as a file" },
  prices: { zh: "最低购买价（元）", en: "Least purchase (CNY)" },
  pricesHint: {
    zh: "能满足备案条件的最少购买，一次的价钱。",
    en: "The least purchase that can carry a filing, once.",
  },
  efforts: { zh: "手续成本（元）", en: "Handling (CNY)" },
  accountYuan: { zh: "开一个账号", en: "Opening an account" },
  orderYuan: { zh: "办一个订单", en: "Handling an order" },
  moveYuan: { zh: "迁走一个网站", en: "Moving a service off its server" },
  limits: { zh: "文件未载明的限额", en: "Limits the papers do not state" },
  capabilities: { zh: "文件未载明的能力", en: "Abilities the papers do not state" },
  answers: {
    unknown: { zh: "未知", en: "Unknown" },
    yes: { zh: "能", en: "Yes" },
    no: { zh: "不能", en: "No" },
  },
  estimates: { zh: "管局用时（工作日）", en: "Administration (working days)" },
  allProvinces: { zh: "各省", en: "All provinces" },
  province: { zh: "省份", en: "Province" },
  add: { zh: "另加一省", en: "Another province" },
  figure: (provider: Text, what: Text): Text => ({
    zh: `${provider.zh}，${what.zh}`,
    en: `${provider.en}, ${what.en}`,
  }),
  wrong: { zh: "填 0 或正数", en: "Zero or a positive number" },
  wrongWhole: { zh: "填正整数", en: "A positive whole number" },
}
