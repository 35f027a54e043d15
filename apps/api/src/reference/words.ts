import { type Text, text } from "@openbeian/core/text"

/** The languages of the reference, and where it stands in each. */
export const languages = {
  zh: { path: "/docs", lang: "zh-CN", name: "中文" },
  en: { path: "/docs/en", lang: "en", name: "English" },
} as const
export type Language = keyof typeof languages

/** What stands on the reference beside the description itself. */
export const words = {
  title: text("接口参考", "API reference"),
  product: text("OpenBeian 开放备案", "OpenBeian"),
  skip: text("跳到正文", "Skip to the content"),
  contents: text("目录", "Contents"),
  other: text("English", "中文"),
  start: text("打开产品页面", "Open the product"),
  document: text("OpenAPI 文档", "OpenAPI document"),
  parameters: text("参数", "Parameters"),
  body: text("请求内容", "Body"),
  answer: text("答复", "Answer"),
  problems: text("可能的拒绝", "Refusals"),
  example: text("示例", "Example"),
  attempt: text("打开这个示例", "Open this example"),
  command: text("命令行示例", "Example for a terminal"),
  optional: text("可不填", "optional"),
  maybe: text("可能没有", "may be absent"),
  inPath: text("路径中", "in the path"),
  listOf: text("列表", "list"),
  mapOf: text("键值表，值为", "by key:"),
  either: text("以下之一", "one of"),
  or: text("或", "or"),
  anything: text("任意", "anything"),
  shapes: text("数据结构", "Shapes"),
  kinds: text("拒绝的种类", "Kinds of refusal"),
} as const satisfies Record<string, Text>

/** What holds for all routes. Words between backticks are set as code. */
export const rules: ReadonlyArray<{ readonly title: Text; readonly says: Text }> = [
  {
    title: text("没有账号", "No account"),
    says: text(
      "无需登录与密钥。送来的资料只用于作答，不保存、不记入日志；这类答复一律 `Cache-Control: no-store`。",
      "There is no sign-in and no key. What is sent in is answered and neither kept nor logged; such answers say `Cache-Control: no-store`.",
    ),
  },
  {
    title: text("两种语言", "Two languages"),
    says: text(
      "给人看的文字都是 `{ zh, en }`，无需协商语言。",
      "Words for people come as `{ zh, en }`; no language is negotiated.",
    ),
  },
  {
    title: text("JSON 或 YAML", "JSON or YAML"),
    says: text(
      "内容以 `application/json` 或 `application/yaml` 送来，UTF-8；两者同义，出错都指明行、列与 JSON Pointer。",
      "Bodies are `application/json` or `application/yaml` in UTF-8; both mean the same, and a fault has its line, column and JSON Pointer.",
    ),
  },
  {
    title: text("依据", "Reasons"),
    says: text(
      "凡有结论处都有 `clauses`，是条款的标识；答复末尾的 `clauses` 按标识给出条款本身。",
      "Wherever something is concluded there is `clauses`, the ids of clauses; the `clauses` at the end of an answer holds them by id.",
    ),
  },
  {
    title: text("分页", "Pages"),
    says: text(
      "长列表用 `limit` 与 `after` 分页：把上一页的 `next` 原样作为 `after`。没有 `next` 即为最后一页；`Link` 标头也给出下一页。",
      "Long lists come by `limit` and `after`: send `next` of the page before as `after`. Without `next` it is the last page; the header `Link` names the next one too.",
    ),
  },
  {
    title: text("缓存与压缩", "Caching and packing"),
    says: text(
      "目录类资源有强 `ETag`；带 `If-None-Match` 再问，未变则答 304。1 kB 以上的答复按 `Accept-Encoding` 以 Brotli 或 gzip 压缩。",
      "Resources of the catalogue have a strong `ETag`; asked again with `If-None-Match` they are answered 304 while they hold. Answers from 1 kB on are packed with Brotli or gzip by `Accept-Encoding`.",
    ),
  },
  {
    title: text("拒绝", "Refusals"),
    says: text(
      "不能作答时，内容是 `application/problem+json`（RFC 9457）：`type` 供程序判断，`message` 给人看，`errors` 逐处说明错在哪里、怎样改。",
      "What cannot be answered is answered with `application/problem+json` (RFC 9457): `type` for programs, `message` for people, and `errors` saying of each fault where it is and how to mend it.",
    ),
  },
]
