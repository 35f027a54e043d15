import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import * as SchemaIssue from "effect/SchemaIssue"
import { Day } from "../calendar/index.ts"
import { Province } from "../place/index.ts"
import type { Text } from "../text/Text.ts"
import { text } from "../text/Text.ts"
import type { Unreadable } from "../text/Unreadable.ts"

/** Free text, kept as it was written. */
export const Words = Schema.String

/** An access provider by id or name, installed or not (接入商). */
export const ProviderLeaf = Words.annotate({ names: "provider" })

/** A server or an authorization code of an account, by its id (服务器或授权码). */
export const CarrierLeaf = Words.annotate({ names: "carrier" })

/** A text that is understood in several spellings and kept in one. */
const leaf = (
  answer: "day" | undefined,
  expects: Text,
  parse: (written: string) => Result.Result<string, Unreadable>,
  print: (kept: string) => string = (kept) => kept,
) =>
  Schema.String.pipe(
    Schema.decodeTo(Schema.String, {
      decode: SchemaGetter.transformEffect((written: string) =>
        Effect.fromResult(parse(written)).pipe(
          Effect.mapError(({ says, fix }) => new SchemaIssue.InvalidValue({ message: says.en, says, fix })),
        ),
      ),
      encode: SchemaGetter.transform(print),
    }),
  ).annotate({ expects, answer })

/** A day, kept as YYYY-MM-DD; 2026/11/20 and 2026年11月20日 are understood. */
export const DayLeaf = leaf("day", text("日期，如 2026-11-20", "a day such as 2026-11-20"), Day.parse)

/** The last day of something that may have no end: a day or 长期. */
export const LastDayLeaf = leaf(
  "day",
  text("日期，如 2026-11-20；或 长期", "a day such as 2026-11-20, or 长期"),
  Day.parseEnd,
)

/** A province, kept as its six-digit code and printed by its name; 54, XZ, 藏 and 西藏自治区 are understood. */
export const ProvinceLeaf = leaf(
  undefined,
  text("省份，如 浙江、浙、33、ZJ", "a province such as 浙江, 浙, 33 or ZJ"),
  (written) => Result.map(Province.parse(written), (province): string => province.code),
  (code) => Province.nameOf(code).zh,
).annotate({ choices: Object.fromEntries(Province.all.map(({ code, name }) => [code, name])) })
