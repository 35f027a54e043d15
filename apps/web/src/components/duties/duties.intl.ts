import type { Text } from "../../language/language.ts"

export const dutyWords = {
  before: { zh: "提交之前要办的", en: "To do before handing in" },
  after: { zh: "备案通过之后", en: "After approval" },
  only: (name: Text): Text => ({ zh: `只在${name.zh}`, en: `Only at ${name.en}` }),
  instead: (title: Text, at: Text): Text => ({
    zh: `在${at.zh}以“${title.zh}”为准`,
    en: `At ${at.en} “${title.en}” decides instead`,
  }),
  within: (length: Text, clock: Text): Text => ({
    zh: `${clock.zh} ${length.zh}内`,
    en: `within ${length.en} ${clock.en}`,
  }),
}
