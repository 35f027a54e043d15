import { Capability, Limit, type Plugin } from "@openbeian/core/provider"
import type { Text } from "@openbeian/core/text"

/** A provider in a list. */
export const summaryOf = ({ id, name, monogram, checkedOn }: Plugin.Plugin) => ({
  id,
  name,
  monogram,
  checkedOn,
})

/** What a provider says of itself, as plain data; the API has the same keys and more. */
export const viewOf = (plugin: Plugin.Plugin) => ({
  ...summaryOf(plugin),
  capabilities: entriesOf(Capability.capabilities).map(([id, label]) => ({
    id,
    label,
    ...supportOf(plugin.capabilities[id]),
  })),
  limits: entriesOf(Limit.limits).map(([id, label]) => ({ id, label, ...figuresOf(plugin.limits[id]) })),
  servers: { ...cited(plugin.servers), products: plugin.servers.products.map(cited) },
  types: { entries: Object.entries(plugin.types.entries).map(([id, entry]) => ({ id, ...cited(entry) })) },
  materials: plugin.materials.map(({ id, title, form, how, cites }) => ({
    id,
    title,
    form,
    how,
    clauses: cites,
  })),
  routes: plugin.routes.map(({ id, words, cites }) => ({ id, words, clauses: cites })),
  signup: {
    steps: plugin.signup.steps.map(({ zh, en, cites }) => ({ text: { zh, en }, clauses: cites })),
    contacts: plugin.signup.contacts.map(cited),
  },
})

export type ProviderView = ReturnType<typeof viewOf>
export type Figure = ProviderView["limits"][number]["figures"][number]

const supportOf = (answer: Plugin.Support) =>
  answer === "undocumented"
    ? ({ support: "undocumented", clauses: [] } as const)
    : ({ support: answer.can ? "can" : "cannot", clauses: answer.cites } as const)

const figuresOf = (limit: Limit.Limit) =>
  limit === "undocumented"
    ? { isDocumented: false, figures: [] }
    : { isDocumented: true, figures: limit.map(cited) }

const cited = <T extends { readonly cites: ReadonlyArray<string> }>({ cites, ...rest }: T) => ({
  ...rest,
  clauses: cites,
})

/** The keys of a closed record, typed. `Object.entries` forgets which keys there are. */
const entriesOf = <K extends string>(record: Readonly<Record<K, Text>>) =>
  Object.entries<Text>(record) as unknown as ReadonlyArray<readonly [K, Text]>
