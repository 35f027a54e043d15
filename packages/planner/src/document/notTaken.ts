import { Strangers } from "@openbeian/core/check"
import { Province } from "@openbeian/core/place"
import { Capability, Limit, type Plugin } from "@openbeian/core/provider"
import { listed, type Text, text } from "@openbeian/core/text"
import type { Assumptions } from "../Assumptions.ts"
import type { Assumption } from "../Plan.ts"
import { isNamed } from "../portfolio/facts.ts"
import { rowsOn } from "../portfolio/limits.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"

interface Given {
  readonly setting: Setting
  /** All providers, those too that this plan is not for. */
  readonly installed: ReadonlyArray<Plugin.Plugin>
  readonly customers: ReadonlyArray<Weighed>
}

/** What the user gave and the plan does not use: what it was, why, and how that is mended. */
export const notTakenOf = (given: Given): ReadonlyArray<Assumption> =>
  [...ofNobody(given), ...stated(given), ...answered(given), ...twice(given), ...elsewhere(given)].map(
    (said): Assumption => ({ kind: "notTaken", clauses: [], ...said }),
  )

type Said = Pick<Assumption, "text"> & Partial<Assumption>

/** For a provider that is not installed, such as a name that is written otherwise. */
const ofNobody = ({ setting: { assumptions }, installed }: Given): ReadonlyArray<Said> => {
  const known = listed(installed.map(({ id }) => text(id, id)))
  const isKnown = (provider: string): boolean => installed.some((plugin) => isNamed(plugin, provider))
  return [...Map.groupBy(figuresIn(assumptions), ({ provider }) => provider)].flatMap(
    ([provider, figures]) => {
      if (isKnown(provider)) return []
      const what = listed(figures.map(({ words }) => words))
      const guess = Strangers.guess(Strangers.meantBy(provider, installed))
      return [
        {
          text: text(
            `没有安装叫“${provider}”的接入商，您为它填的${what.zh}没有用上；${guess.zh}请改成其中之一：${known.zh}。`,
            `No provider called “${provider}” is installed, so what you gave for it is not used: ${what.en}; ${guess.en}write one of: ${known.en}.`,
          ),
        },
      ]
    },
  )
}

/** For what the papers state: they decide. */
const stated = ({ setting }: Given): ReadonlyArray<Said> =>
  (setting.assumptions.limits ?? []).flatMap(({ provider, limit, value }) => {
    const plugin = setting.plugins.find((each) => isNamed(each, provider))
    const figures = plugin === undefined ? [] : rowsOn(plugin.limits[limit], setting.today)
    if (plugin === undefined || figures.length === 0) return []
    const { zh, en } = Limit.limits[limit]
    return [
      {
        provider: plugin.id,
        text: text(
          `${plugin.name.zh}的文件载明了${zh}，以文件为准；您填的 ${value} 只用于文件没有写到的情形，可以从假设里删去。`,
          `The papers of ${plugin.name.en} state the number of ${en}, and they decide; your figure of ${value} counts only for what they do not speak of, and can be taken out of the assumptions.`,
        ),
        clauses: [...new Set(figures.flatMap(({ cites }) => cites))],
      },
    ]
  })

/** Answers to what the papers answer themselves. */
const answered = ({ setting }: Given): ReadonlyArray<Said> =>
  (setting.assumptions.capabilities ?? []).flatMap(({ provider, capability }) => {
    const plugin = setting.plugins.find((each) => isNamed(each, provider))
    const support = plugin?.capabilities[capability] ?? "undocumented"
    if (plugin === undefined || support === "undocumented") return []
    const { zh, en } = Capability.capabilities[capability]
    return [
      {
        provider: plugin.id,
        text: text(
          `${plugin.name.zh}的文件写明了${zh}与否，以文件为准；您填的可以从假设里删去。`,
          `The papers of ${plugin.name.en} say whether there is ${en}, and they decide; your answer can be taken out of the assumptions.`,
        ),
        clauses: support.cites,
      },
    ]
  })

/** Of the same the first counts. */
const twice = ({ setting: { assumptions }, installed }: Given): ReadonlyArray<Said> => {
  const seen = new Set<string>()
  return [...figuresIn(assumptions), ...estimatesIn(assumptions)].flatMap(({ provider, about, words }) => {
    const id = installed.find((plugin) => isNamed(plugin, provider))?.id ?? provider
    const key = JSON.stringify([id, about])
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      {
        text: text(
          `${provider}${words.zh}填了不止一次，只用第一个；请删去后面的。`,
          `${provider === "" ? "There" : `For ${provider} there`} is more than one figure: ${words.en} comes after another and is not used; remove it.`,
        ),
      },
    ]
  })
}

/** For a province in which nobody of the portfolio is. */
const elsewhere = ({ setting: { assumptions }, customers }: Given): ReadonlyArray<Said> => {
  const here = new Set(customers.map(({ facts }) => facts.subject?.province))
  return (assumptions.estimates ?? []).flatMap(({ province, workingDays }) => {
    if (province === undefined || here.has(province)) return []
    const { zh, en } = Province.nameOf(province)
    return [
      {
        text: text(
          `没有客户在${zh}，您为它填的管局用时 ${workingDays} 个工作日没有用上；请核对省份。`,
          `No customer is in ${en}, so your ${workingDays} working days for its administration are not used; check the province.`,
        ),
      },
    ]
  })
}

interface Figure {
  readonly provider: string
  /** What it is about: two of the same are one too many. */
  readonly about: string
  readonly words: Text
}

const figuresIn = ({
  prices = [],
  efforts = [],
  limits = [],
  capabilities = [],
}: Assumptions): ReadonlyArray<Figure> => [
  ...prices.map(({ provider, product, yuan }) => ({
    provider,
    about: `price ${product}`,
    words: text(`“${product}”的价格 ${yuan} 元`, `a price of ${yuan} yuan for “${product}”`),
  })),
  ...efforts.map(({ provider }) => ({
    provider,
    about: "effort",
    words: text("手续成本", "costs of accounts, orders and moves"),
  })),
  ...limits.map(({ provider, limit, value }) => ({
    provider,
    about: limit,
    words: text(`${Limit.limits[limit].zh} ${value}`, `${value} ${Limit.limits[limit].en}`),
  })),
  ...capabilities.map(({ provider, capability }) => ({
    provider,
    about: capability,
    words: answerTo(capability),
  })),
]

const answerTo = (capability: Capability.CapabilityName): Text => {
  const { zh, en } = Capability.capabilities[capability]
  return text(`“${zh}”的回答`, `an answer to “${en}”`)
}

const estimatesIn = ({ estimates = [] }: Assumptions): ReadonlyArray<Figure> =>
  estimates.map(({ province }) => {
    const { zh, en } = province === undefined ? text("各省", "all provinces") : Province.nameOf(province)
    return {
      provider: "",
      about: `estimate ${province}`,
      words: text(`${zh}的管局用时`, `the administration's time in ${en}`),
    }
  })
