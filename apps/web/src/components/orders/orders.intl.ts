import type { Text } from "../../language/language.ts"

export const orderWords = {
  title: (n: number, isChain: boolean): Text => {
    if (n === 1) return { zh: "1 单", en: "1 order" }
    return isChain
      ? { zh: `${n} 单，先后提交`, en: `${n} orders, one after the other` }
      : { zh: `${n} 单`, en: `${n} orders` }
  },
  waits: (n: number): Text => ({
    zh: `第 ${n} 单办完才能提交`,
    en: `can be handed in once order ${n} has ended`,
  }),
}
