import * as Fields from "../filing/Fields.ts"
import type { Facts } from "../filing/Filing.ts"
import type { Plugin } from "../provider/Plugin.ts"
import type { Finding } from "../rule/evaluate.ts"
import { type Text, text } from "../text/Text.ts"
import { labelOf } from "./explain.ts"
import { asked } from "./named.ts"
import { questionText } from "./questionText.ts"
import type { ChangeView, QuestionView, ServiceView } from "./Report.ts"

/** What is open in one provider's answer. What a nearer layer decides is not asked for. */
export interface Open {
  readonly findings: ReadonlyArray<Finding>
  readonly services: ReadonlyArray<ServiceView>
  readonly changes: ReadonlyArray<ChangeView>
  /** Whether some province has something to say, as long as it is not known which it is. */
  readonly awaitsProvince: boolean
  readonly plugin: Plugin
}

/** The facts that are asked for at a provider, those first on which the most hangs. */
export const questions = (
  facts: Facts,
  { findings, services, changes, awaitsProvince, plugin }: Open,
  at: Text,
): ReadonlyArray<QuestionView> => {
  const known = { carrier: carriersOf(facts, plugin) }
  const waiting = [
    ...(awaitsProvince ? [{ asks: "/subject/province", blocks: true, decidesType: false, clauses: [] }] : []),
    ...findings.flatMap(({ rule, verdict }) =>
      verdict._tag === "Undecided"
        ? [{ asks: verdict.asks, blocks: rule.severity === "block", decidesType: false, clauses: rule.cites }]
        : [],
    ),
    ...[...services, ...changes].flatMap(({ types }) =>
      types.asks === undefined
        ? []
        : [{ asks: types.asks, blocks: true, decidesType: true, clauses: types.clauses }],
    ),
    ...services.flatMap(({ routes, materials, duties }) => openIn([...routes, ...materials, ...duties])),
    ...changes.flatMap(({ routes, materials }) => openIn([...routes, ...materials])),
  ]
  return [...Map.groupBy(waiting, ({ asks }) => asks)]
    .sort(([, one], [, other]) => weight(other) - weight(one))
    .map(([asks, all]) => {
      const field = Fields.at(asks) ?? { pattern: asks, label: labelOf(asks), answer: { type: "text" } }
      return {
        asks,
        label: labelOf(asks),
        text: questionText(field, at),
        of: ownerOf(facts, asks),
        answer: Fields.offering(field.answer, known),
        settles: all.length,
        blocks: all.filter(({ blocks }) => blocks).length,
        clauses: [...new Set(all.flatMap(({ clauses }) => clauses))],
      }
    })
}

const openIn = (parts: ReadonlyArray<Part>) =>
  parts.flatMap(({ asks, decidedBy, clauses }) =>
    asks === undefined || decidedBy !== undefined
      ? []
      : [{ asks, blocks: false, decidesType: false, clauses }],
  )

/** Servers and codes with an id, each with the provider whose it is. */
const carriersOf = (facts: Facts, plugin: Plugin): ReadonlyArray<Fields.Choice> => {
  const { is } = asked(plugin)
  const all = (facts.accounts ?? []).flatMap(({ provider, servers = [], codes = [] }) => {
    const at = is(provider) ? plugin.name : text(provider, provider)
    return [...servers, ...codes].flatMap(({ id = "" }) => (id === "" ? [] : [{ id, at }]))
  })
  return [...Map.groupBy(all, ({ id }) => id)].map(([id, same]) => ({
    value: id,
    label: text(
      `${id}（${same.map(({ at }) => at.zh).join("、")}）`,
      `${id} (${same.map(({ at }) => at.en).join(", ")})`,
    ),
  }))
}

interface Part {
  readonly asks?: string
  readonly decidedBy?: string
  readonly clauses: ReadonlyArray<string>
}

interface Waiting {
  readonly blocks: boolean
  readonly decidesType: boolean
}

/** What decides the filing type comes first, as everything else hangs on it; then what could block; then the rest. */
const weight = (all: ReadonlyArray<Waiting>): number =>
  all.reduce((sum, { blocks, decidesType }) => sum + (decidesType ? 1_000_000 : blocks ? 1_000 : 1), 0)

/** What a fact belongs to, by the name that the document gives it. */
export const ownerOf = (facts: Facts, pointer: string): Text => {
  const [head, index, list, inner] = pointer.split("/").slice(1)
  if (head === "services" && index !== undefined) {
    const service = facts.services?.[Number(index)]
    const domain = list === "domains" ? service?.domains?.[Number(inner)]?.name : undefined
    const name = domain ?? service?.name ?? service?.domains?.[0]?.name
    const number = Number(index) + 1
    return name === undefined ? text(`第 ${number} 个服务`, `service ${number}`) : text(name, name)
  }
  if (head === "subject") return text(facts.subject?.name ?? "主体", facts.subject?.name ?? "subject")
  return sections[head ?? ""] ?? text("", "")
}

const sections: Readonly<Record<string, Text>> = {
  services: text("要备案的服务", "services to file"),
  accounts: text("云账号", "account"),
  register: text("已有备案", "filed so far"),
  changes: text("变更与注销", "changes"),
}
