import type { Text } from "../../language/language.ts"
import type { Face } from "./face.ts"

/** The two characters of each face (结论). */
export const faceWords: Readonly<Record<Face, Text>> = {
  fail: { zh: "必改", en: "Must fix" },
  warn: { zh: "提醒", en: "Warning" },
  rev: { zh: "存疑", en: "Unclear" },
  unk: { zh: "待答", en: "Not known" },
  note: { zh: "建议", en: "Advice" },
  pass: { zh: "符合", en: "Pass" },
  na: { zh: "不适用", en: "N/A" },
}

export const overall = {
  fail: (n: number): Text => ({ zh: `有 ${n} 处必改`, en: `${n} to fix` }),
  unk: (n: number): Text => ({ zh: `还差 ${n} 项信息`, en: `${n} ${n === 1 ? "fact" : "facts"} missing` }),
  rev: (n: number): Text => ({ zh: `可以提交，先核实 ${n} 处`, en: `Ready, ${n} to clear up first` }),
  pass: { zh: "可以提交", en: "Ready to submit" },
  nothing: { zh: "不用提交", en: "Nothing to submit" },
} satisfies Record<string, Text | ((n: number) => Text)>

export const proportion: Text = { zh: "结论比例", en: "Share of each verdict" }
