import type { Text } from "../../language/language.ts"

export const clauseWords = {
  clause: { zh: "条款", en: "Clause" },
  whole: { zh: "看全文", en: "Show all" },
  less: { zh: "收起", en: "Show less" },
  close: { zh: "关闭", en: "Close" },
  document: { zh: "文件", en: "Document" },
  publisher: { zh: "发布", en: "Publisher" },
  edition: { zh: "版本", en: "Edition" },
  section: { zh: "章节", en: "Section" },
  status: { zh: "状态", en: "Status" },
  inForce: { zh: "现行", en: "In force" },
  superseded: { zh: "已被替代", en: "Superseded" },
  ambiguous: { zh: "可有两种读法", en: "Can be read in two ways" },
  conflict: { zh: "文件说法不一", en: "The papers disagree" },
  follows: { zh: "采用此条。", en: "We follow this clause. " },
  followsOther: { zh: "采用另一条。", en: "We follow the other clause. " },
  review: { zh: "尚无定论，须向服务商核实。", en: "Undecided: ask the provider. " },
} satisfies Record<string, Text>
