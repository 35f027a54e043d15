import { NumberView } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { type Answer, type Asked, answer, json, printed } from "../Command.ts"
import { hang, type Page, styled, wrap } from "../print/page.ts"
import { say } from "../print/sheet.ts"
import { shape } from "../print/verdicts.ts"

/** Reads numbers; not so good when one of them is none. */
export const run = ({ words, options, page }: Asked): Answer => {
  const items = words.map(NumberView.read)
  const code = items.some((item) => "error" in item) ? 1 : 0
  if (options.format === "json") return answer(json({ items }), code)
  return printed(
    items.flatMap((item) => printItem(page, item)),
    code,
  )
}

const printItem = (page: Page, item: NumberView.Item): ReadonlyArray<string> => {
  if ("error" in item) {
    return [
      ...wrap(page, hang(0, shape("fail")), [styled("bold", item.text), "  ", say(page, item.error.message)]),
      ...wrap(page, hang(2, "→"), [say(page, item.error.fix)]),
    ]
  }
  const { printed: canonical, kind, province, serial, warnings } = item.number
  const parts = [
    say(page, kinds[kind]),
    ...(province === undefined ? [] : [say(page, province.name)]),
    ...(serial === undefined ? [] : [say(page, { zh: `序号 ${serial}`, en: `service ${serial}` })]),
  ]
  return [
    ...wrap(page, hang(0, shape("pass")), [styled("bold", canonical), "  ", parts.join(" · ")]),
    ...warnings.flatMap(({ message }) => wrap(page, hang(2, shape("warn")), [say(page, message)])),
  ]
}

const kinds = {
  subject: { zh: "主体备案号", en: "record number of a subject" },
  website: { zh: "网站备案号", en: "record number of a website" },
  app: { zh: "APP 备案号", en: "record number of an app" },
  miniProgram: { zh: "小程序备案号", en: "record number of a mini program" },
  quickApp: { zh: "快应用备案号", en: "record number of a quick app" },
  licence: { zh: "经营许可证号", en: "number of a licence" },
  publicSecurity: { zh: "公安备案号", en: "public-security number" },
  irregular: { zh: "不规则的号，按原文保留", en: "irregular, kept as it is" },
} as const satisfies Record<(typeof NumberView.Parsed.Type)["kind"], Text>
