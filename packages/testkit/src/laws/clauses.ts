import { Book } from "@openbeian/core/check"
import { Coverage, type Plugin } from "@openbeian/core/provider"
import { Clause } from "@openbeian/core/rule"
import { isDay } from "./identity.ts"
import { law } from "./Law.ts"

/** What a plugin's book holds, and that all of it is used and nothing else. */
export const clauses = [
  law("takes each clause from a source of its book", "每条条款都出自所列文件", ({ book }) =>
    Object.entries(book.clauses).flatMap(([id, { source }]) =>
      Object.hasOwn(book.sources, source) ? [] : [`${id} is of ${source}`],
    ),
  ),
  law("shares no clause id with core", "条款编号与 core 的不重复", ({ book }) =>
    Object.keys(book.clauses).filter((id) => Object.hasOwn(Book.common.clauses, id)),
  ),
  law("owns its book", "条款归自己所有", ({ id, book }) => (book.owner === id ? [] : [book.owner])),
  law("cites nothing that is not in the book", "引用的条款都存在", (plugin) =>
    Coverage.uses(plugin).flatMap(({ by, cites }) =>
      cites.filter((id) => !Object.hasOwn(plugin.book.clauses, id)).map((id) => `${by} cites ${id}`),
    ),
  ),
  law("cites something wherever it has to", "该引条款之处都引了", (plugin) =>
    Coverage.uses(plugin).flatMap(({ by, cites }) => (cites.length > 0 ? [] : [by])),
  ),
  law(
    "uses each clause in force as its kind demands, or waives it with a reason",
    "每条现行条款都按其类别使用，或写明理由放弃",
    (plugin) =>
      Coverage.coverage(plugin).flatMap(({ id, kind, status }) =>
        status === "orphan" ? [`${id} (${kind})`] : [],
      ),
  ),
  law("waives no clause that is used", "用到的条款不放弃", (plugin) =>
    Coverage.coverage(plugin).flatMap(({ id, status, by }) =>
      status === "used" && plugin.book.clauses[id]?.waived !== undefined
        ? [`${id} is used by ${by.join(", ")}`]
        : [],
    ),
  ),
  law("supersedes a clause by one that is in force", "取代旧条款的是现行条款", ({ book }) =>
    Object.entries(book.clauses).flatMap(([id, { supersededBy }]) => {
      if (supersededBy === undefined) return []
      const next = book.clauses[supersededBy]
      return next !== undefined && Clause.isInForce(next) ? [] : [`${id} by ${supersededBy}`]
    }),
  ),
  law(
    "cites a superseded clause only as advice or for a figure that another has replaced",
    "被取代的条款只用于建议，或用于已有新值的旧数值",
    (plugin) =>
      binding(plugin).flatMap(({ by, cites }) =>
        cites.filter((id) => isSuperseded(plugin, id)).map((id) => `${by} cites ${id}`),
      ),
  ),
  law(
    "rules each conflict between two clauses of the book, on a real day",
    "每处矛盾都在两条自己的条款之间，裁定有真实日期",
    ({ book }) =>
      book.conflicts.flatMap(({ between: [one, other], ruling, on }) => {
        const isSound =
          one !== other &&
          [one, other].every((id) => Object.hasOwn(book.clauses, id)) &&
          [one, other, "review"].includes(ruling) &&
          isDay(on)
        return isSound ? [] : [`${one} and ${other}: ${ruling} on ${on}`]
      }),
  ),
]

const isSuperseded = ({ book }: Plugin.Plugin, id: string): boolean => {
  const clause = book.clauses[id]
  return clause !== undefined && !Clause.isInForce(clause)
}

/** The uses that bind anyone today. */
const binding = (plugin: Plugin.Plugin): ReadonlyArray<Pick<Coverage.Use, "by" | "cites">> => [
  ...Coverage.uses(plugin).filter(({ as }) => as !== "rule" && as !== "figure"),
  ...plugin.rules
    .filter(({ severity }) => severity !== "advice")
    .map(({ id, cites }) => ({ by: `rule ${id}`, cites })),
  ...Object.entries(plugin.limits).flatMap(([name, limit]) =>
    limit === "undocumented"
      ? []
      : limit
          .filter(({ from }) => from === limit[0].from)
          .map(({ cites }) => ({ by: `limit ${name}`, cites })),
  ),
]
