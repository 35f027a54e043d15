import { Portfolio } from "@openbeian/core/filing"
import { acme } from "@openbeian/testkit/acme"
import { filing } from "@openbeian/testkit/filings"
import { Schema } from "effect"
import fc from "fast-check"

/** Texts that are easily taken for something else on the way through a table. */
const awkward: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\n",
    " 甲公司 ",
    "甲公司；乙公司",
    "a=b",
    "a：b",
    '"引号"',
    '"',
    "无",
    "none",
    "[]",
    '["a"]',
    "{}",
    "=1+1",
    "#N/A",
    "#REF!",
    "_x000D_",
    "\r\n",
    "\u0000\u001f",
    "\ufffe",
    "\ud800",
    "007",
    "1E+17",
    "2026-11-20",
    "true",
    "https://www.example.cn/path",
    "ＡＢＣ　１２３",
    "（示例）",
    "'",
    "＠",
    "\u200b",
    "𠮷野家",
    "</t><![CDATA[",
    "&amp;",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
)

/** Keys whose values are plain words: no rule of the Schema speaks of them. */
const free: ReadonlySet<string> = new Set([
  "name",
  "remark",
  "businessScope",
  "city",
  "street",
  "address",
  "email",
  "number",
  "mobile",
  "emergencyPhone",
  "licenceNumber",
  "shownNumber",
  "recordNumber",
  "packageName",
  "publicKey",
  "source",
  "product",
  "runsOn",
  "registrant",
])
const lists: ReadonlySet<string> = new Set([
  "languages",
  "contents",
  "addresses",
  "access",
  "resolvesTo",
  "subjects",
])

/** Any portfolio, with awkward texts where any text may stand. */
export const portfolio: fc.Arbitrary<Portfolio.Portfolio> = fc
  .record({
    filings: fc.array(filing({ provider: acme }), { maxLength: 4 }),
    broker: fc.option(filing({ provider: acme }), { nil: undefined }),
    texts: fc.array(fc.option(awkward, { nil: undefined }), { minLength: 1, maxLength: 40 }),
  })
  .map(({ filings, broker, texts }) => {
    const supply = { texts, at: 0 }
    return Schema.decodeUnknownSync(Schema.toType(Portfolio.Portfolio))({
      openbeian: 1,
      filings: filings.map((facts, index) => ({ customer: `C${index + 1}`, ...salted(facts, "", supply) })),
      ...(broker?.accounts === undefined ? {} : { accounts: broker.accounts }),
    })
  })

interface Supply {
  readonly texts: ReadonlyArray<string | undefined>
  at: number
}

const salted = (value: unknown, key: string, supply: Supply): Record<string, unknown> => {
  const inner = salt(value, key, supply)
  return typeof inner === "object" && inner !== null ? { ...inner } : {}
}

const salt = (value: unknown, key: string, supply: Supply): unknown => {
  if (typeof value === "string") return free.has(key) || lists.has(key) ? next(value, supply) : value
  if (Array.isArray(value)) return value.map((item) => salt(item, key, supply))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, salt(inner, name, supply)]))
}

const next = (value: string, supply: Supply): string =>
  supply.texts[supply.at++ % supply.texts.length] ?? value

/** Without groups that say nothing: a table has no place for them, and an absent key is unknown all the same. */
export const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, said(inner)] as const)
      .filter(([, inner]) => !isBlank(inner)),
  )
}

const isBlank = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
