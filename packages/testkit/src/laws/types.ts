import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import { law } from "./Law.ts"

/** That the table of filing types says one thing of each case. */
export const types = [
  law(
    "answers each case of subject and service by its row, and leaves the others to a person",
    "主体与服务的每种情形按表回答，表中没有的交人判断",
    (plugin) =>
      standings.flatMap((subject) =>
        standings.flatMap((service) => {
          const is = plugin.types.additions.find(
            (row) => row.subject === subject && row.service === service,
          )?.is
          const wanted = typeof is === "object" ? "decided" : (is ?? "review")
          const found = outcomeOf(plugin, subject, service)
          return found === undefined || found === wanted
            ? []
            : [`${subject} and ${service}: ${found}, not ${wanted}`]
        }),
      ),
  ),
  law(
    "has no row that an earlier one hides",
    "类型表没有被前面的行遮住的行",
    ({ types: { additions, changes } }) => [
      ...additions.flatMap((row, n) =>
        additions
          .slice(0, n)
          .some(({ subject, service }) => subject === row.subject && service === row.service)
          ? [`${row.subject} and ${row.service}`]
          : [],
      ),
      ...changes.flatMap((row, n) =>
        changes
          .slice(0, n)
          .some(
            ({ change, only, standing }) =>
              change === row.change &&
              (only === undefined || only === row.only) &&
              (standing === undefined || standing === row.standing),
          )
          ? [`${row.change}${row.only === undefined ? "" : ` of ${row.only} only`}`]
          : [],
      ),
    ],
  ),
  law(
    "leads by its rows to every entry and to nothing else",
    "类型表的行通向每个入口，且只通向入口",
    ({ types: { entries, additions, changes } }) => {
      const named = [...additions, ...changes].flatMap(({ is }) => (typeof is === "object" ? is : []))
      return [
        ...named.filter((id) => !Object.hasOwn(entries, id)).map((id) => `no entry ${id}`),
        ...Object.keys(entries)
          .filter((id) => !named.includes(id))
          .map((id) => `no row leads to ${id}`),
      ]
    },
  ),
]

const standings = ["unfiled", "here", "elsewhere"] as const satisfies ReadonlyArray<Plugin.Standing>

/** What comes of a service of a kind that the provider takes; nothing where it takes none. */
const outcomeOf = (plugin: Plugin.Plugin, subject: Plugin.Standing, service: Plugin.Standing) => {
  const kind = (["website", "app", "miniProgram", "quickApp"] as const).find((each) => {
    const support = plugin.capabilities[each]
    return support !== "undocumented" && support.can
  })
  if (kind === undefined) return undefined
  const facts: Filing.Facts = {
    services: [{ kind, name: "溪桥茶", domains: [{ name: "example.cn" }] }],
    register: {
      subject: { isFiled: subject !== "unfiled", access: access(plugin, subject) },
      services:
        service === "unfiled"
          ? []
          : [{ kind, name: "溪桥茶", domains: ["example.cn"], access: access(plugin, service) }],
    },
  }
  return Check.check(facts, [plugin], Regulations.none, plugin.checkedOn).providers[0]?.services[0]?.types
    .outcome
}

const access = ({ id }: Plugin.Plugin, standing: Plugin.Standing): ReadonlyArray<string> =>
  standing === "unfiled" ? [] : [standing === "here" ? id : "elsewhere"]
