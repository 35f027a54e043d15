import { formatsOf, type Plugin } from "../../provider/Plugin.ts"
import type { Cites } from "../../rule/Clause.ts"
import type { Format } from "../../rule/Format.ts"
import type { AnyRule, Rule } from "../../rule/Rule.ts"
import type { Scopes } from "../../rule/Scopes.ts"
import { fail, notApplicable, pass, review, type Verdict } from "../../rule/Verdict.ts"
import { type Text, text } from "../../text/Text.ts"

/** The rules over the formats of a provider's materials, written once: one for each measure that some format names. */
export const formatRules = (plugin: Plugin): ReadonlyArray<AnyRule> =>
  measures.flatMap(({ key, ...spec }) => {
    const cites = plugin.materials
      .flatMap(formatsOf)
      .flatMap(({ format, by, cites }) => (format[key] === undefined ? [] : (by[key] ?? cites)))
    const [first, ...rest] = new Set(cites)
    return first === undefined ? [] : [ruleFor(key, spec, [first, ...rest])]
  })

const ruleFor = (key: keyof Format, spec: Omit<Measure, "key">, cites: Cites): Rule<"material"> => ({
  on: "material",
  cites,
  severity: "block",
  prevents: ["certificate-bad"],
  examples: [],
  ...spec,
  decide: (place) =>
    place.format[key] !== undefined && place.material.isWanted ? spec.decide(place) : notApplicable,
})

interface Measure {
  readonly key: keyof Format
  readonly id: string
  readonly says: Text
  readonly fix: Text
  readonly decide: (place: Scopes["material"]) => Verdict
}

/** What K means the papers do not define: sizes between the two readings are open. */
const kilo = 1024 / 1000
const openKilo = text(
  "文件 {bytes} 字节；K 按 1000 还是 1024 计，文件未定义，两种读法结论不同",
  "the file has {bytes} bytes; whether K is 1000 or 1024 the papers do not define, and here it decides",
)

const measures: ReadonlyArray<Measure> = [
  {
    key: "bytes",
    id: "core/file-size-is-in-range",
    says: text(
      "文件 {bytes} 字节，须在 {min} 到 {max} 字节之间",
      "the file has {bytes} bytes, {min} to {max} are wanted",
    ),
    fix: text("重新压缩或重拍", "compress or take it again"),
    decide: ({ file, format }) => {
      const [min, max] = format.bytes ?? [0, Number.MAX_SAFE_INTEGER]
      const data = { bytes: file.bytes, min, max }
      if (file.bytes >= min * kilo && file.bytes <= max) return pass
      return file.bytes < min || file.bytes > max * kilo ? fail(data) : review(openKilo, data)
    },
  },
  {
    key: "sides",
    id: "core/picture-is-large-enough",
    says: text(
      "图片 {width}×{height}，须不小于 {long}×{short}（长边×短边）",
      "the picture is {width}×{height}, at least {long}×{short} (longer × shorter side) is wanted",
    ),
    fix: text("用更高的分辨率重拍或重扫", "take or scan it again at a higher resolution"),
    decide: ({ file, format }) => {
      const [long, short] = format.sides ?? [0, 0]
      const isLarge = Math.max(file.width, file.height) >= long && Math.min(file.width, file.height) >= short
      return isLarge ? pass : fail({ width: file.width, height: file.height, long, short })
    },
  },
  {
    key: "isColour",
    id: "core/picture-is-in-colour",
    says: text("图片不是彩色", "the picture is not in colour"),
    fix: text("重拍或重扫彩色图片", "take or scan it again in colour"),
    decide: ({ file }) => (file.isColour ? pass : fail()),
  },
  {
    key: "isOriginal",
    id: "core/picture-shows-the-original",
    says: text("拍的不是证件原件", "the picture does not show the original"),
    fix: text("拍摄证件原件", "photograph the original"),
    decide: ({ file }) => (file.isOriginal ? pass : fail()),
  },
  {
    key: "hasShadow",
    id: "core/picture-has-no-shadow",
    says: text("证件上有阴影", "there is a shadow on the document"),
    fix: text("换个光线，避免阴影后重拍", "take it again without a shadow"),
    decide: ({ file }) => (file.hasShadow ? fail() : pass),
  },
  {
    key: "isWellLit",
    id: "core/picture-is-well-lit",
    says: text("光线不足", "the light is too weak"),
    fix: text("在明亮处重拍", "take it again in bright light"),
    decide: ({ file }) => (file.isWellLit ? pass : fail()),
  },
  {
    key: "background",
    id: "core/background-is-as-wanted",
    says: text("背景不是白色", "the background is not white"),
    fix: text("在白色背景前重拍", "take it again before a white background"),
    decide: ({ file, format }) => (file.background === format.background ? pass : fail()),
  },
  {
    key: "fillPercent",
    id: "core/document-fills-the-picture",
    says: text(
      "证件占画面 {fills}%，须不少于 {least}%",
      "the document fills {fills} % of the picture, at least {least} % is wanted",
    ),
    fix: text("靠近证件重拍，或裁去四周", "take it again from nearer, or cut off what is around it"),
    decide: ({ file, format }) => {
      const least = format.fillPercent ?? 0
      return file.fillPercent >= least ? pass : fail({ fills: file.fillPercent, least })
    },
  },
  {
    key: "isClean",
    id: "core/picture-is-clean",
    says: text(
      "证件不干净平整，或画面有杂物",
      "the document is not clean and flat, or something else is in view",
    ),
    fix: text("展平证件、清空四周后重拍", "flatten the document, clear what is around it and take it again"),
    decide: ({ file }) => (file.isClean ? pass : fail()),
  },
  {
    key: "isLegible",
    id: "core/picture-is-legible",
    says: text("字迹模糊或反光", "the text is blurred or glares"),
    fix: text("对焦、避开反光后重拍", "take it again in focus and without glare"),
    decide: ({ file }) => (file.isLegible ? pass : fail()),
  },
  {
    key: "hasWatermark",
    id: "core/picture-has-no-watermark",
    says: text("图片有水印", "the picture has a watermark"),
    fix: text("改用没有水印的原图", "use the picture without a watermark"),
    decide: ({ file }) => (file.hasWatermark ? fail() : pass),
  },
]
