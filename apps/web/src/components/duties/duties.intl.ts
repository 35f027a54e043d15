import type { Text } from "../../language/language.ts"

export const dutyWords = {
  before: { zh: "提交之前", en: "Before handing in" },
  after: { zh: "备案通过之后", en: "After approval" },
  beside: (title: Text): Text => ({ zh: `以“${title.zh}”为准`, en: `“${title.en}” decides instead` }),
  within: (length: Text, clock: Text): Text => ({
    zh: `${clock.zh} ${length.zh}内`,
    en: `within ${length.en} ${clock.en}`,
  }),
}
