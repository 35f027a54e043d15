import type { Text } from "../../language/language.ts"

export const identityWords = {
  label: { zh: "号码", en: "Number" },
  hint: {
    zh: "空格、全角、小写 x 都能认。",
    en: "Spaces, full-width forms and a small x are taken.",
  },
  kept: {
    zh: "只发给本站自己的接口核对，不保存，不写进地址，不写进日志；离开这一页就没有了。",
    en: "Sent only to this site’s own API. It is not stored, not put into the address, not logged; when you leave this page it is gone.",
  },
  kind: { zh: "是哪一种", en: "Which kind" },
  kinds: {
    "": { zh: "看号码判断", en: "as it looks" },
    creditCode: { zh: "统一社会信用代码", en: "unified social credit code" },
    residentId: { zh: "居民身份证", en: "resident identity card" },
    residencePermit: { zh: "港澳台居民居住证", en: "residence permit" },
  },
  check: { zh: "核对", en: "Check it" },
  empty: { zh: "先填一个号码，18 位", en: "Enter a number of 18 characters" },
  tooLong: {
    zh: "太长了：一次只核对一个号码",
    en: "Too long: one number at a time",
  },
  verdict: {
    valid: { zh: "号码合乎规则", en: "The number fits the rules" },
    doubtful: { zh: "要再看一眼原件", en: "Look again at the paper" },
    faulty: { zh: "号码不对", en: "The number is wrong" },
  },
  notIssued: {
    zh: "合乎规则不等于真的发过，真伪以发证机关为准。",
    en: "A number that fits need not have been issued: only who issues it can tell.",
  },
  understood: { zh: "读作", en: "Understood as" },
  area: { zh: "地区", en: "Area" },
  areaOnly: {
    zh: "代码表里没有这一级，只知道属于",
    en: "the table does not have it, only what it lies in: ",
  },
  abolished: { zh: "已撤并，旧证仍可用", en: "abolished; old papers keep it" },
  areaUnknown: { zh: "代码表里没有", en: "not in the table" },
  birthday: { zh: "出生日期", en: "Born" },
  digit: { zh: "校验位", en: "Check character" },
  digitIs: (found: string): Text => ({
    zh: `${found}，与前 17 位相符`,
    en: `${found}, as the 17 before call for`,
  }),
  digitIsNot: (found: string, expected: string): Text => ({
    zh: `写的是 ${found}，按前 17 位应为 ${expected}`,
    en: `${found} is written; the 17 before call for ${expected}`,
  }),
  renewed: { zh: "今天的写法", en: "Today’s form" },
  place: (n: number): Text => ({ zh: `第 ${n} 位`, en: `Character ${n}` }),
} satisfies Record<string, Text | ((...given: never) => Text) | Record<string, Text>>
