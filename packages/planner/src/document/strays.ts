import { Strangers } from "@openbeian/core/check"
import { Strays } from "@openbeian/core/filing"
import { fill, text } from "@openbeian/core/text"
import type { Assumption } from "../Plan.ts"

/** What the portfolio names and nobody has, and domains that are none: how the plan takes it (无从对应的内容). */
export const straysOf = (
  strays: ReadonlyArray<Strays.Stray>,
  rows: ReadonlyArray<string>,
): ReadonlyArray<Assumption> =>
  [...Map.groupBy(strays, ({ at }) => at.split("/")[2] ?? "")].flatMap(([index, own]) => {
    const customer = rows[Number(index)]
    if (customer === undefined) return []
    const told = own.slice(0, shown).map(({ kind, found, at }): Assumption => {
      const { message, fix } = Strays.sentences[kind]
      const said = fill(message, { found })
      const path = `/${at.split("/").slice(3).join("/")}`
      return {
        kind: "stray",
        text: text(
          `${customer} ${path}：${said.zh}，${taken[kind].zh}；${fix.zh}。`,
          `${customer} ${path}: ${said.en}, ${taken[kind].en}; ${fix.en}.`,
        ),
        customers: [customer],
        clauses: [],
      }
    })
    const more = own.length - shown
    if (more <= 0) return told
    const rest: Assumption = {
      kind: "stray",
      text: text(
        `${customer} 另有 ${more} 处这样的内容；检查客户组合会逐一列出。`,
        `${customer} has ${more} more of these; the check of the portfolio lists all of them.`,
      ),
      customers: [customer],
      clauses: [],
    }
    return [...told, rest]
  })

const taken: Readonly<Record<Strays.Kind, ReturnType<typeof text>>> = {
  unknownCarrier: text(
    "现在在哪里运行按未知计，也就不算迁移",
    "so where it runs today is taken as unknown, and nothing as a move",
  ),
  noDomainName: text("计划照写法作出", "and it is planned as it is written"),
}

/** A document for people ends somewhere. */
const shown = 20

/** Providers that the portfolio names and that are not installed, each once: how the plan takes them (未安装的接入商). */
export const strangersOf = (strangers: ReadonlyArray<Strangers.Stranger>): ReadonlyArray<Assumption> =>
  [...Map.groupBy(strangers, ({ found }) => found)].map(([found, places]): Assumption => {
    const [first] = places
    const { message, fix } = Strangers.sentences
    const named = (["account", "access"] as const).filter((names) =>
      places.some((place) => place.names === names),
    )
    const took = named.map((names) => takenAs[names])
    const said = fill(message, { found })
    const mend = fill(fix, { guess: Strangers.guess(first?.meant) })
    const customers = [...new Set(places.flatMap(({ customer }) => customer ?? []))]
    return {
      kind: "stray",
      text: text(
        `${said.zh}：${took.map(({ zh }) => zh).join("，")}；${mend.zh}。`,
        `${capital(said.en)}: ${took.map(({ en }) => en).join("; ")}; ${mend.en}.`,
      ),
      ...(customers.length === 0 ? {} : { customers }),
      clauses: [],
    }
  })

const takenAs: Readonly<Record<Strangers.Stranger["names"], ReturnType<typeof text>>> = {
  account: text(
    "在那里的账号连同其中的服务器都没有用上",
    "accounts there are not used, nor are their servers",
  ),
  access: text(
    "写明在那里的接入按其他接入商计",
    "access that is said to be there is taken as another provider's",
  ),
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
