import { type Text, text } from "@openbeian/core/text"
import { listedInPart } from "./document/sentences.ts"
import { type Called, calledIn } from "./document/thing.ts"
import type { Assumption, Figures, Plan, PlannedService, Range, Step } from "./Plan.ts"
import type { Moved, Place, PlanDiff } from "./PlanDiff.ts"

/** The difference of two plans for the same portfolio, such as before and after a fact was changed. */
export const diff = (before: Plan, after: Plan): PlanDiff => {
  const services = movedBetween(placesIn(before), placesIn(after))
  const calls = [after, before].map(({ customers }) => calledIn(customers))
  const called: Called = (customer, path) => calls.flatMap((callIn) => callIn(customer, path) ?? [])[0]
  return {
    openbeian: 1,
    before: before.figures,
    after: after.figures,
    services,
    assumptions: {
      added: missingFrom(before.assumptions, after.assumptions),
      removed: missingFrom(after.assumptions, before.assumptions),
    },
    text: [
      ...sentencesOn(before.figures, after.figures),
      ...wantedDays(before, after),
      ...sentencesOnSteps(before, after),
      ...services.map((moved) =>
        sentenceOn(moved, called, nameIn([...after.providers, ...before.providers])),
      ),
    ],
  }
}

interface Known {
  readonly customer: string
  readonly path: string
  readonly name: string
  readonly place: Place
}

const placesIn = (plan: Plan): ReadonlyMap<string, Known> => {
  const ends = new Map(plan.orders.map(({ id, ends }) => [id, ends]))
  const reasons = new Map(
    plan.blocked.map(({ customer, path, at }) => [`${customer} ${path}`, at.flatMap((each) => each.reasons)]),
  )
  return new Map(
    plan.customers.flatMap(({ customer, services }) =>
      services.map((service) => {
        const key = `${customer} ${service.path}`
        const place = placeOf(
          service,
          ends,
          (reasons.get(key) ?? []).map(({ message }) => message),
        )
        return [key, { customer, path: service.path, name: service.name, place }] as const
      }),
    ),
  )
}

const placeOf = (
  { outcome, provider, order, movesFrom }: PlannedService,
  ends: ReadonlyMap<string, Range>,
  reasons: ReadonlyArray<Text>,
): Place => {
  const end = order === undefined ? undefined : ends.get(order)
  return {
    outcome,
    ...(provider === undefined ? {} : { provider }),
    ...(end === undefined ? {} : { ends: end }),
    ...(movesFrom?.id === undefined ? {} : { leaves: movesFrom.id }),
    reasons,
  }
}

const movedBetween = (
  before: ReadonlyMap<string, Known>,
  after: ReadonlyMap<string, Known>,
): ReadonlyArray<Moved> => {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key): ReadonlyArray<Moved> => {
    const [was, is] = [before.get(key), after.get(key)]
    const named = is ?? was
    if (named === undefined || JSON.stringify(was?.place) === JSON.stringify(is?.place)) return []
    const { customer, path, name } = named
    return [
      {
        customer,
        path,
        name,
        ...(was === undefined ? {} : { before: was.place }),
        ...(is === undefined ? {} : { after: is.place }),
      },
    ]
  })
}

const missingFrom = (
  some: ReadonlyArray<Assumption>,
  others: ReadonlyArray<Assumption>,
): ReadonlyArray<Assumption> => {
  const known = new Set(some.map((each) => each.text.zh))
  return others.filter((each) => !known.has(each.text.zh))
}

const counted: ReadonlyArray<readonly [keyof Omit<Figures, "finish" | "costs">, Text]> = [
  ["blocked", text("暂不能备", "blocked")],
  ["open", text("待定", "open")],
  ["planned", text("可备", "planned")],
  ["yuan", text("成本（元）", "yuan")],
  ["servers", text("要买的服务器", "servers to buy")],
  ["accounts", text("要开的账号", "accounts to open")],
  ["orders", text("订单", "orders")],
  ["moves", text("要迁移的服务", "services that move")],
]

const sentencesOn = (before: Figures, after: Figures): ReadonlyArray<Text> => [
  ...counted.flatMap(([key, name]) => {
    const [was, is] = [before[key], after[key]]
    return was === is
      ? []
      : [text(`${name.zh}：${was ?? "—"} → ${is ?? "—"}`, `${name.en}: ${was ?? "—"} → ${is ?? "—"}`)]
  }),
  ...(before.finish?.latest === after.finish?.latest && before.finish?.likely === after.finish?.likely
    ? []
    : [
        text(
          `办完：${daysOf(before.finish).zh} → ${daysOf(after.finish).zh}`,
          `all ended: ${daysOf(before.finish).en} → ${daysOf(after.finish).en}`,
        ),
      ]),
]

/**
 * What there is to do more, less and otherwise. The steps of an order that one of the plans does not have go with its
 * services, which are told; days are those of the orders.
 */
const sentencesOnSteps = (before: Plan, after: Plan): ReadonlyArray<Text> => {
  const [was, is] = [stepsIn(before, after), stepsIn(after, before)]
  const told = (name: Text, steps: ReadonlyArray<Step>): ReadonlyArray<Text> => {
    const { zh, en } = listedInPart(steps.map((step) => step.text))
    return steps.length === 0 ? [] : [text(`${name.zh}：${zh}`, `${name.en}: ${en}`)]
  }
  const steps = [...is.values()]
  const isOther = (step: Step, other: Step | undefined): boolean =>
    other !== undefined && other.text.zh !== step.text.zh
  return [
    ...told(
      text("多出的步骤", "steps that are added"),
      steps.filter(({ id }) => !was.has(id)),
    ),
    ...told(
      text("不再有的步骤", "steps that are gone"),
      [...was.values()].filter(({ id }) => !is.has(id)),
    ),
    ...told(
      text("内容有变的步骤", "steps that are done otherwise"),
      steps.filter((step) => isOther(step, was.get(step.id))),
    ),
  ]
}

/** By their ids, without those of orders that the other plan does not have. */
const stepsIn = ({ steps }: Plan, { orders }: Plan): ReadonlyMap<string, Step> => {
  const known = new Set(orders.map(({ id }) => id))
  return new Map(
    steps.flatMap((step) =>
      step.order === undefined || known.has(step.order) ? [[step.id, step] as const] : [],
    ),
  )
}

/** Two plans may differ since they were wanted by different days. */
const wantedDays = ({ finishBy: was }: Plan, { finishBy: is }: Plan): ReadonlyArray<Text> =>
  was === is
    ? []
    : [
        text(
          `要求的办完期限：${was ?? "—"} → ${is ?? "—"}`,
          `wanted to have ended by: ${was ?? "—"} → ${is ?? "—"}`,
        ),
      ]

const daysOf = (range: Range | undefined): Text => {
  if (range === undefined) return text("—", "—")
  const { earliest, likely, latest } = range
  if (earliest === latest) return text(latest, latest)
  const most = `${earliest} – ${latest}`
  return likely === undefined
    ? text(most, most)
    : text(`${most}，预计 ${likely}`, `${most}, likely ${likely}`)
}

type NameOf = (provider: string) => Text

/** As the plans call them; what is left for them may be at a provider that they do not use. */
const nameIn =
  (providers: Plan["providers"]): NameOf =>
  (provider) =>
    providers.find(({ id }) => id === provider)?.name ?? text(provider, provider)

const sentenceOn = ({ customer, path, name, before, after }: Moved, called: Called, nameOf: NameOf): Text => {
  const { zh, en } = called(customer, path) ?? text(name, name)
  return text(
    `${customer} · ${zh}：${placed(before, nameOf, "zh")} → ${placed(after, nameOf, "zh")}`,
    `${customer} · ${en}: ${placed(before, nameOf, "en")} → ${placed(after, nameOf, "en")}`,
  )
}

const placed = (place: Place | undefined, nameOf: NameOf, language: keyof Text): string => {
  if (place === undefined) return { zh: "没有", en: "not there" }[language]
  const { outcome, provider, ends, leaves } = place
  const where = provider === undefined ? "" : ` ${nameOf(provider)[language]}`
  const when = ends === undefined ? "" : ` ${daysOf(ends)[language]}`
  const moves = leaves === undefined ? "" : leaving(leaves)[language]
  return `${outcomes[outcome][language]}${where}${moves}${when}`
}

const leaving = (id: string): Text => text(`（迁离 ${id}）`, ` (leaves ${id})`)

const outcomes: Readonly<Record<PlannedService["outcome"], Text>> = {
  planned: text("可备", "planned"),
  nothing: text("无须再备", "nothing to file"),
  blocked: text("暂不能备", "blocked"),
  review: text("口径存疑", "left open"),
  undecided: text("缺事实", "wants a fact"),
}
