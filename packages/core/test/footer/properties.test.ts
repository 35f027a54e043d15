import { Option, Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Footer, type FooterView } from "../../src/footer/index.ts"
import { Province } from "../../src/place/index.ts"
import { RecordNumber } from "../../src/record/index.ts"
import { spaced, wide } from "../record/spellings.ts"
import { country } from "./country.ts"

const number = fc
  .record({
    province: fc.constantFrom(...Province.mainland.map(({ code }) => code)),
    digits: fc.stringMatching(/^(?:\d{8}|\d{10})$/u),
    serial: fc.integer({ min: 1, max: 999 }),
    kind: fc.constantFrom("Website" as const, "App" as const),
  })
  .map(({ province, digits, ...service }) =>
    Result.getOrThrow(RecordNumber.make({ province, digits }, service)),
  )

const spelled = number.chain((made) => {
  const written = RecordNumber.format(made)
  return fc.record({
    made: fc.constant(made),
    raw: fc.constantFrom(written, wide(written), written.replace("号", "")).chain(spaced),
  })
})

/** Texts as a stranger would send them, with every sign that means something in HTML. */
const strange = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom("<", ">", "&", '"', "'", "</p>", "<script>", "&lt;", "{who}", "甲", "\n", "\ud800"),
    )
    .map((all) => all.join("")),
)

const asked: fc.Arbitrary<FooterView.Asked> = fc.record(
  {
    number: fc.oneof(
      strange,
      strange.map((text) => `${text}ICP备B2-20080075-3`),
      spelled.map(({ raw }) => raw),
    ),
    subjectNumber: fc.oneof(
      strange,
      spelled.map(({ raw }) => raw),
    ),
    organisation: strange,
    kind: fc.constantFrom("website" as const, "app" as const),
    province: fc.constantFrom(...Province.all.map(({ code }) => code)),
    publicSecurityNumber: fc.oneof(strange, fc.constant("粤公网安备44000002000001号")),
    year: fc.oneof(strange, fc.constant("2026")),
  },
  { requiredKeys: ["number"] },
)

describe("Footer.make", () => {
  it("shows a number that is the one given, or that of its subject where this is wanted", () => {
    fc.assert(
      fc.property(spelled, ({ made, raw }) => {
        const { parts, text } = Footer.make({ number: raw }, country)
        const shown = parts.find(({ part }) => part === "number")
        const wanted = shown?.is === "subject" ? Option.getOrThrow(RecordNumber.subjectOf(made)) : made
        const printed = RecordNumber.format(wanted)
        expect(shown?.text).toBe(printed)
        expect(text).toBe(printed)
        expect(RecordNumber.isSame(Result.getOrThrow(RecordNumber.parse(text)), wanted)).toBe(true)
      }),
    )
  })

  it("writes HTML that is its own marks and the text, and nothing else", () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { html, text } = Footer.make(given, country)
        expect(unmarked(html)).toBe(text)
        expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_Control}/u)
        expect(text.isWellFormed()).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it("leaves no place of a sentence open but those that were given", () => {
    fc.assert(
      fc.property(spelled, asked, ({ raw }, given) => {
        const { findings, parts } = Footer.make({ ...given, number: raw, organisation: "甲" }, country)
        for (const { message, fix } of findings) {
          for (const words of [message.zh, message.en, fix.zh, fix.en]) {
            expect(words.replaceAll("{who}", "")).not.toMatch(/\{\w+\}/u)
            expect(words).not.toBe("")
          }
        }
        for (const { says, title } of parts) {
          for (const words of [says.zh, says.en, title.zh, title.en]) expect(words).not.toMatch(/\{\w+\}|^$/u)
        }
      }),
    )
  })
})

/** The text of a piece of HTML that has no other elements than ours; what else looks like one makes it differ. */
const unmarked = (html: string): string =>
  html
    .split("\n")
    .map((line) =>
      line
        .replace(
          /^<p>(?:<a href="https:\/\/beian\.[\w./#?=]+" target="_blank" rel="noopener noreferrer">)?/u,
          "",
        )
        .replace(/(?:<\/a>)?<\/p>$/u, ""),
    )
    .join("\n")
    .replace(/[<>"']/gu, "MARK")
    .replace(/&(lt|gt|amp|quot|#39);/gu, (_, name: string) => entities[name] ?? "")

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" }
