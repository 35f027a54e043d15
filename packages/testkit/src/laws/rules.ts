import { Check } from "@openbeian/core/check"
import { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import type { Rule, Verdict } from "@openbeian/core/rule"
import { Result, Schema } from "effect"
import { gravest } from "../gravest.ts"
import { law, repeated } from "./Law.ts"

/** What a rule is: one sentence of the papers, in words that anyone understands, shown by examples. */
export const rules = [
  law(
    "begins each rule id with its own and has each once",
    "规则编号以自己的编号开头，且不重复",
    ({ id, rules }) => [
      ...rules.flatMap((rule) => (isNamed(rule.id, id) ? [] : [rule.id])),
      ...repeated(rules.map((rule) => rule.id)),
    ],
  ),
  law(
    "fills each {key} of a rule's sentences by what its examples give",
    "规则句子里的每个 {key} 都有例子给出的值",
    (plugin) =>
      plugin.rules.flatMap((rule) => {
        const data = new Set(rule.examples.flatMap((example) => keysOf(verdictsOf(plugin, rule, example))))
        return places(rule.says).flatMap((key) => (data.has(key) ? [] : [`${rule.id}: {${key}}`]))
      }),
  ),
  law("leaves no {key} open in what it says of an example", "对例子说的话里没有未填的 {key}", (plugin) =>
    eachExample(plugin, (rule, { given, today = plugin.checkedOn }) =>
      Check.check(given, [plugin], Regulations.none, today).providers.flatMap(({ findings }) =>
        findings
          .filter((finding) => finding.rule === rule.id)
          .flatMap(({ message, fix }) => [...places(message), ...places(fix)].map((key) => `{${key}}`)),
      ),
    ),
  ),
  law(
    "shows each rule by a quiet example and one that is not",
    "每条规则有通过的例子，也有不通过的例子",
    ({ rules }) =>
      rules.flatMap(({ id, examples }) => {
        const shown = new Set(examples.map(({ expect }) => expect))
        const isQuiet = shown.has("Pass") || (shown.has("NotApplicable") && !shown.has("Fail"))
        return isQuiet && (shown.has("Fail") || shown.has("Review")) ? [] : [id]
      }),
  ),
  law("gives examples that are filings", "例子都是合法的备案资料", (plugin) =>
    eachExample(plugin, (_, { given }) => (Result.isSuccess(asFiling(given)) ? [] : [JSON.stringify(given)])),
  ),
  law("holds every example", "每个例子的结论都如所写", (plugin) =>
    eachExample(plugin, (rule, example) => {
      const found = gravest(verdictsOf(plugin, rule, example))
      return found === example.expect
        ? []
        : [`${found ?? "no place"}, not ${example.expect}: ${JSON.stringify(example.given)}`]
    }),
  ),
]

/** An example without a day holds on any: the last check and one a year later stand for them. */
export const verdictsOf = (
  plugin: Plugin.Plugin,
  rule: Rule.AnyRule,
  { given, today }: Rule.Example,
): ReadonlyArray<Verdict.Verdict> => {
  const aYearLater = `${Number(plugin.checkedOn.slice(0, 4)) + 1}-03-01`
  return (today === undefined ? [plugin.checkedOn, aYearLater] : [today]).flatMap((day) =>
    Check.findings(given, plugin, day).flatMap((finding) =>
      finding.rule.id === rule.id ? [finding.verdict] : [],
    ),
  )
}

const eachExample = (
  { rules }: Plugin.Plugin,
  faults: (rule: Rule.AnyRule, example: Rule.Example) => ReadonlyArray<string>,
): ReadonlyArray<string> =>
  rules.flatMap((rule) =>
    rule.examples.flatMap((example, n) =>
      faults(rule, example).map((fault) => `${rule.id}, example ${n + 1}: ${fault}`),
    ),
  )

const isNamed = (id: string, owner: string): boolean =>
  id.startsWith(`${owner}/`) && /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id.slice(owner.length + 1))

const keysOf = (verdicts: ReadonlyArray<Verdict.Verdict>): ReadonlyArray<string> =>
  verdicts.flatMap((verdict) => ("data" in verdict ? Object.keys(verdict.data) : []))

const places = ({ zh, en }: Rule.AnyRule["says"]): ReadonlyArray<string> =>
  [zh, en].flatMap((words) => [...words.matchAll(/\{(\w+)\}/gu)].flatMap(([, key]) => key ?? []))

const asFiling = Schema.decodeUnknownResult(Schema.toType(Filing.Facts), { onExcessProperty: "error" })
