import type { Text } from "../../language/language.ts"

export const emptyWords = {
  title: { zh: "还没有备案资料", en: "There is no filing yet" },
  hint: {
    zh: "先填主体是谁、要备案什么、域名是什么，就有第一个结论；其余由问题带着答。",
    en: "Say who files, what it is and on which domain: that is enough for a first answer. Questions lead through the rest.",
  },
  begin: { zh: "填写资料", en: "Fill in facts" },
  file: { zh: "打开文件", en: "Open a file" },
  examples: { zh: "或看一个例子的结果", en: "Or see the result of an example" },
  offline: {
    zh: "连不上服务器，例子没有打开。",
    en: "The server cannot be reached; the example was not opened.",
  },
} satisfies Record<string, Text>
