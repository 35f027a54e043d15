import type { Text } from "../../language/language.ts"

export const materialWords = {
  title: { zh: "要准备的材料", en: "What to prepare" },
  material: { zh: "材料", en: "Material" },
  wanted: { zh: "要不要", en: "Wanted" },
  format: { zh: "为什么，什么样", en: "Why, and in which form" },
  required: { zh: "必交", en: "Required" },
  onRequest: { zh: "要求时交", en: "On request" },
  no: { zh: "不适用", en: "Not here" },
  undocumented: { zh: "未载明", en: "Not stated" },
  unknown: { zh: "待答", en: "Not known" },
  fill: { zh: "去填写", en: "Fill in" },
  image: { zh: "图片", en: "image" },
  video: { zh: "视频", en: "video" },
  paper: { zh: "纸质", en: "paper" },
  beside: (title: Text): Text => ({ zh: `以“${title.zh}”为准`, en: `“${title.en}” decides instead` }),
  folded: {
    beside: (n: number): Text => ({ zh: `${n} 种以更近的规定为准`, en: `${n} decided by something nearer` }),
    no: (n: number): Text => ({ zh: `另有 ${n} 种此次不用交`, en: `${n} more not wanted here` }),
  },
}
