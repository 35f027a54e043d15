import * as Schema from "effect/Schema"
import * as Fields from "../filing/Fields.ts"
import type { Facts } from "../filing/Filing.ts"
import { listed, type Text, text } from "../text/Text.ts"
import { labelOf } from "./explain.ts"
import { ownerOf } from "./questions.ts"
import * as Report from "./Report.ts"

/** A field to look at, whatever the filing. */
export const field = (pattern: string): typeof FieldView.Type => ({ pattern, label: ownLabelOf(pattern) })

/** The places of a filing that a pattern stands for. A list that is not known stands for all that would be in it. */
export const expand = (pattern: string, facts: Facts): ReadonlyArray<typeof PlaceView.Type> => {
  const [, ...steps] = pattern.split("/")
  return walk(facts, steps, "").map(({ path, value }) => ({
    path,
    // Of files that are not known there is no field, only of what each would say.
    label: ownLabelOf(Fields.at(path) === undefined ? pattern : path),
    of: ownerOf(facts, path),
    ...(value === undefined ? {} : { value: shown(path, value) }),
  }))
}

const walk = (value: unknown, steps: ReadonlyArray<string>, path: string): ReadonlyArray<Place> => {
  const [step, ...rest] = steps
  if (step === undefined) return [{ path, value }]
  if (step !== "*") return walk(isNoun(value) ? value[step] : undefined, rest, `${path}/${step}`)
  if (value === undefined) return [{ path, value }]
  const entries = Object.entries(isNoun(value) || Array.isArray(value) ? value : {})
  return entries.flatMap(([key, each]) => walk(each, rest, `${path}/${key}`))
}

interface Place {
  readonly path: string
  readonly value: unknown
}

const isNoun = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Name and number are several persons' in one filing: the label says whose. */
const ownLabelOf = (pointer: string): Text => {
  const label = labelOf(pointer)
  const whose = persons.find(([pattern]) => pattern.test(pointer))?.[1]
  return whose === undefined ? label : text(`${whose.zh}的${label.zh}`, `${label.en} of ${whose.en}`)
}

const persons: ReadonlyArray<readonly [RegExp, Text]> = [
  [/^\/subject\/principal\//u, text("主体负责人", "the subject's responsible person")],
  [/^\/subject\/legalRepresentative\//u, text("法定代表人", "the legal representative")],
  [/^\/services\/[^/]+\/principal\//u, text("服务负责人", "the service's responsible person")],
  [/^\/subject\/credential\//u, text("主体", "the subject")],
]

/** In the words of the form. Numbers of certificates and phones are told by their ends only. */
const shown = (path: string, value: unknown): Text => {
  if (typeof value === "boolean") return value ? text("是", "yes") : text("否", "no")
  if (Array.isArray(value)) {
    return value.every((each) => typeof each === "string") && value.length > 0
      ? listed(value.map((each) => shown(`${path}/0`, each)))
      : text(`${value.length} 项`, `${value.length} entries`)
  }
  const words = String(value)
  const choice = Fields.at(path)?.answer.choices?.find((each) => each.value === words)
  if (choice !== undefined) return choice.label
  return isPrivate.test(path) ? same(masked(words)) : same(words)
}

const same = (words: string): Text => text(words, words)

const isPrivate = /\/credential\/number$|\/mobile$|\/emergencyPhone$/u

const masked = (number: string): string =>
  number.length > 7 ? `${number.slice(0, 3)}…${number.slice(-4)}` : "…"

export const FieldView = Schema.Struct({
  pattern: Schema.String.annotate({ description: "JSON Pointer into the filing, * for any index" }),
  label: Report.Both,
}).annotate({ identifier: "RefusalField" })

export const PlaceView = Schema.Struct({
  path: Schema.String.annotate({ description: "JSON Pointer into the filing" }),
  label: Report.Both,
  of: Report.Both.annotateKey({ description: "what it belongs to, such as a domain by its name" }),
  value: Schema.optionalKey(
    Report.Both.annotateKey({ description: "what the filing says there; absent: it does not say" }),
  ),
}).annotate({ identifier: "RefusalPlace" })
