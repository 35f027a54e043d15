import type { Text } from "../../language/language.ts"
import type { SampleKind } from "./kinds.ts"

interface Captions {
  readonly good: Text
  readonly bad: Text
}

/** What is right and what is wrong in each pair of drawings. */
export const sampleWords: Readonly<Record<SampleKind, Captions>> = {
  licence: {
    good: { zh: "原件拍全，四角齐", en: "the whole original, all four corners" },
    bad: { zh: "缺角，反光", en: "a corner missing, glare" },
  },
  idCard: {
    good: { zh: "人像面与国徽面，都拍满", en: "both sides, filling the picture" },
    bad: { zh: "手指遮住，拍歪", en: "a finger over it, tilted" },
  },
  holding: {
    good: { zh: "人脸与证件都看得清", en: "face and card both clear" },
    bad: { zh: "证件挡住脸", en: "the card hides the face" },
  },
  backdrop: {
    good: { zh: "正面半身，背景干净", en: "from the front, plain background" },
    bad: { zh: "背景杂乱，人不全", en: "cluttered background, head cut off" },
  },
  video: {
    good: { zh: "光线足，脸在框里", en: "well lit, face in the frame" },
    bad: { zh: "背光，脸在框外", en: "against the light, face outside it" },
  },
  letter: {
    good: { zh: "签字盖章都有", en: "signed and stamped" },
    bad: { zh: "漏了签字盖章", en: "no signature, no stamp" },
  },
  screenshot: {
    good: { zh: "持有者与证件号都在画面里", en: "holder and credential number are in it" },
    bad: { zh: "截掉了一半", en: "half of it is cut off" },
  },
}
export const sampleNames = {
  good: { zh: "这样", en: "Like this" },
  bad: { zh: "别这样", en: "Not like this" },
} satisfies Record<string, Text>
