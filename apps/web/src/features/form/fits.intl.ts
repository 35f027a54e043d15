import type { Text } from "../../language/language.ts"

export const fitWords = {
  make: (name: Text): Text => ({ zh: `做成${name.zh}要的大小`, en: `Fit it to ${name.en}` }),
  original: { zh: "原图", en: "Original" },
  versionFor: (name: Text): Text => ({ zh: `给${name.zh}的一份`, en: `Version for ${name.en}` }),
  save: { zh: "存到本机", en: "Save" },
  take: { zh: "填这份的数值", en: "Fill in its figures" },
  colon: { zh: "：", en: ": " },
  none: { zh: "没有做成。", en: "It could not be made." },
  offline: {
    zh: "连不上服务器，不知道要的范围。",
    en: "The server cannot be reached, so the range that is wanted is not known.",
  },
  unreadable: { zh: "浏览器读不了这张图片。", en: "This browser cannot read the picture." },
  cannot: {
    sidesTooShort: {
      zh: "像素不够，放大不会变清楚：请重拍或重扫。",
      en: "It has too few pixels, and blowing it up makes it no sharper: take or scan it again.",
    },
    tooManyBytes: {
      zh: "压到最小的像素仍然太大，再压字就糊了：请换一张。",
      en: "At the fewest pixels it is still too large, and more packing would blur it: use another picture.",
    },
    tooFewBytes: {
      zh: "文件太小，细节不够：请用更高的分辨率重拍或重扫。",
      en: "The file is too small, it holds too little detail: take or scan it again at a higher resolution.",
    },
  } satisfies Record<string, Text>,
}
