import { readdirSync, readFileSync } from "node:fs"
import { Check } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

/**
 * Holds each filing of a folder, `NAME.yaml`, against what is expected of it, `expected/NAME.json`. A maintained provider
 * answers every one of them; another may be left out, in all of them alike.
 */
export const examples = (
  folder: URL,
  plugins: ReadonlyArray<Plugin.Plugin>,
  regulations: Regulations.Regulations,
): void => {
  const names = readdirSync(folder).flatMap((file) =>
    file.endsWith(".yaml") ? [file.slice(0, -".yaml".length)] : [],
  )
  const expected: ReadonlySet<string> = new Set([
    ...plugins.flatMap(({ id, level }) => (level === "maintained" ? [id] : [])),
    ...Object.keys(expectedOf(folder, names[0] ?? "")).filter((key) => key !== "today"),
  ])
  describe("examples", () => {
    it("has an expected result for each filing", () => {
      expect(names).not.toEqual([])
      expect(readdirSync(new URL("expected/", folder)).sort()).toEqual(
        names.map((name) => `${name}.json`).sort(),
      )
    })

    it.each(names)("answers %s as expected at every provider", (name) => {
      const { today, ...providers } = expectedOf(folder, name)
      const { value } = Result.getOrThrow(
        Document.read(Filing.Filing, readFileSync(new URL(`${name}.yaml`, folder), "utf8")),
      )
      const report = Check.check(value, plugins, regulations, today)
      const answers = Object.fromEntries(
        report.providers.flatMap((answer) =>
          expected.has(answer.provider) ? [[answer.provider, inShort(answer)]] : [],
        ),
      )
      expect(answers).toEqual(providers)
    })
  })
}

const expectedOf = (folder: URL, name: string) =>
  JSON.parse(readFileSync(new URL(`expected/${name}.json`, folder), "utf8"))

/** What an expert would write down of an answer. */
const inShort = (answer: ReturnType<typeof Check.check>["providers"][number]) => ({
  isFreeOfBlocks: answer.isFreeOfBlocks,
  types: byPath([...answer.services, ...answer.changes], ({ types }) =>
    types.outcome === "decided" ? types.types.map(({ words }) => words.zh) : types.outcome,
  ),
  routes: byPath(answer.services, ({ routes }) =>
    routes.flatMap(({ id, applies }) => (applies === "yes" ? id : [])),
  ),
  findings: answer.findings.flatMap(({ verdict, severity, path, rule, clauses, from, decidedBy }) =>
    verdict === "Fail" || verdict === "Review"
      ? [
          [
            `${verdict} ${severity} ${path} ${rule} [${clauses.join(" ")}]`,
            ...(from === undefined ? [] : [`from ${from}`]),
            ...(decidedBy === undefined ? [] : [`set aside by ${decidedBy}`]),
          ].join(" "),
        ]
      : [],
  ),
  undecided: answer.counts.undecided,
  asks: answer.questions.slice(0, 5).map(({ asks }) => asks),
  required: byPath(answer.services, ({ materials }) =>
    materials.flatMap(({ id, wanted, decidedBy }) =>
      wanted === "required" && decidedBy === undefined ? id : [],
    ),
  ),
  orders: answer.orders.map(
    ({ words, holds, waitsFor }) =>
      `${words.zh} ${holds.join(" ")}${waitsFor === undefined ? "" : ` after ${waitsFor}`}`,
  ),
  duties: byPath(answer.services, ({ duties }) =>
    duties.flatMap(({ id, decidedBy }) => (decidedBy === undefined ? id : [])),
  ),
})

const byPath = <A extends { readonly path: string }, B>(
  all: ReadonlyArray<A>,
  of: (each: A) => B,
): Readonly<Record<string, B>> => Object.fromEntries(all.map((each) => [each.path, of(each)]))
