import { Strangers } from "@openbeian/core/check"
import { fill, text } from "@openbeian/core/text"
import type { Assumption } from "../Plan.ts"

/** Providers that the portfolio names and that are not installed, each once: how the plan takes them (未安装的接入商). */
export const strangersOf = (strangers: ReadonlyArray<Strangers.Stranger>): ReadonlyArray<Assumption> =>
  [...Map.groupBy(strangers, ({ found }) => found)].map(([found, places]): Assumption => {
    const [first] = places
    const { message, fix } = Strangers.sentences
    const taken = (["account", "access"] as const).flatMap((names) => {
      const count = places.filter((place) => place.names === names).length
      return count === 0 ? [] : [takenAs[names](count)]
    })
    const said = fill(message, { found })
    const mend = fill(fix, { guess: Strangers.guess(first?.meant) })
    const customers = [...new Set(places.flatMap(({ customer }) => customer ?? []))]
    return {
      kind: "stray",
      text: text(
        `${said.zh}：${taken.map(({ zh }) => zh).join("，")}；${mend.zh}。`,
        `${capital(said.en)}: ${taken.map(({ en }) => en).join("; ")}; ${mend.en}.`,
      ),
      ...(customers.length === 0 ? {} : { customers }),
      clauses: [],
    }
  })

const takenAs = {
  account: (count: number) =>
    text(
      `在那里的 ${count} 个账号连同其中的服务器都没有用上`,
      count === 1
        ? "the account there is not used, nor are its servers"
        : `the ${count} accounts there are not used, nor are their servers`,
    ),
  access: (count: number) =>
    text(
      `写明在那里接入的 ${count} 处按其他接入商计`,
      count === 1
        ? "access that is said to be there is taken as another provider's"
        : `access that is said to be there, in ${count} places, is taken as another provider's`,
    ),
} as const

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
