import type { Text } from "../../language/language.ts"

export const materialWords = {
  title: { zh: "要准备的材料", en: "What to prepare" },
  hint: {
    zh: "一次拍好原图，各家要求并列。示意图是我们画的，以条款为准。",
    en: "Take one good picture; what each provider asks stands side by side. The drawings are ours, the clauses decide.",
  },
  table: { zh: "材料表，可左右滚动", en: "Table of materials, scrolls sideways" },
  material: { zh: "材料", en: "Material" },
  required: { zh: "必交", en: "Required" },
  onRequest: { zh: "要求时交", en: "On request" },
  no: { zh: "不适用", en: "Not here" },
  undocumented: { zh: "未载明", en: "Not stated" },
  unknown: { zh: "待答", en: "Not known" },
  unnamed: { zh: "文件没有提到", en: "not named in its papers" },
  fill: { zh: "去填写", en: "Fill in" },
  image: { zh: "图片", en: "image" },
  video: { zh: "视频", en: "video" },
  paper: { zh: "纸质", en: "paper" },
  calls: (name: Text): Text => ({ zh: `称“${name.zh}”`, en: `calls it “${name.en}”` }),
  beside: (title: Text): Text => ({
    zh: `也要“${title.zh}”，以本家规定为准`,
    en: `asks for “${title.en}” too; this one decides`,
  }),
  more: (n: number): Text => ({ zh: `另有 ${n} 项不同`, en: `${n} more that differ` }),
  none: (n: number): Text => ({ zh: `另有 ${n} 种此次不用交`, en: `${n} more not wanted here` }),
}
