import { DomainName } from "@openbeian/core/domain"
import type { FilingType } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate, Scopes } from "@openbeian/core/rule"
import type { Complete, File } from "../filings/clean.ts"

type Service = Complete["services"][number]
type Finding = Evaluate.Finding

/**
 * What the engine is held against: the predicates of the same rules in plain lists over the plain document, with
 * the loops over places written out. It can answer only when every fact is there.
 */
export const plainFindings = (
  facts: Complete,
  plugin: Plugin.Plugin,
  rules: Evaluate.RuleIndex,
  today: string,
): ReadonlyArray<Finding> => {
  const findings: Array<Finding> = []
  const { subject, register, services } = facts
  const { id } = plugin
  const provider = {
    id,
    is: (written: string) => written === id,
    isAmong: (written: ReadonlyArray<string>) => written.includes(id),
  }
  const n = facts.accounts.findIndex((each) => each.provider === id)
  const account = facts.accounts[n]
  if (account === undefined) throw new Error(`no account at ${id}`)
  const rows = services.map((service) => rowOf(plugin, facts, service))
  const planned = services.map((service, s) => ({ service, filing: filingOf(typeOf(plugin, rows[s])) }))
  const wishes: ReadonlyArray<Scopes.Wish> = ["add"]
  const base = { today, provider, wishes, subject, register, account, planned, document: facts }
  const atAccount = `/accounts/${n}`
  for (const rule of rules.account) findings.push({ rule, at: atAccount, verdict: rule.decide(base) })
  for (const rule of rules.subject) findings.push({ rule, at: "/subject", verdict: rule.decide(base) })
  const isHandedIn = { isAdded: true, isWritten: true }
  const person = { ...base, ...isHandedIn, person: subject.principal }
  for (const rule of rules.person) {
    findings.push({ rule, at: "/subject/principal", verdict: rule.decide(person) })
  }
  services.forEach((service, s) => {
    const person = { ...base, ...isHandedIn, person: service.principal }
    const at = `/services/${s}/principal`
    for (const rule of rules.person) findings.push({ rule, at, verdict: rule.decide(person) })
  })
  const places = services.map((service, s) => {
    const filing = filingOf(typeOf(plugin, rows[s]))
    return { ...base, service, filing, host: hostOf(account, service) }
  })
  places.forEach((place, s) => {
    const at = `/services/${s}`
    for (const rule of rules.service) findings.push({ rule, at, verdict: rule.decide(place) })
  })
  places.forEach((place, s) => {
    place.service.domains.forEach((domain, d) => {
      const at = `/services/${s}/domains/${d}`
      const inner = { ...place, domain, registration: { standing: standingOf(plugin, facts, domain.name) } }
      for (const rule of rules.domain) findings.push({ rule, at, verdict: rule.decide(inner) })
    })
  })
  places.forEach((place, s) => {
    const files: Readonly<Record<string, File>> = place.service.files
    for (const { id, format, wanted } of plugin.materials) {
      const file = files[id]
      if (file === undefined || format === "undocumented") continue
      const at = `/services/${s}/files/${id}`
      const inner = { ...place, file, format, material: { isWanted: wanted(place) !== "no" } }
      for (const rule of rules.material) findings.push({ rule, at, verdict: rule.decide(inner) })
    }
  })
  const types = new Set(rows.flatMap((row) => entriesOf(plugin, row).map((entry) => entry.type)))
  for (const type of types) {
    const place = { ...base, order: orderOf(plugin, facts, type, rows) }
    for (const rule of rules.order) findings.push({ rule, at: "/services", verdict: rule.decide(place) })
  }
  return findings
}
type Row = Plugin.AdditionRow | undefined

const rowOf = (plugin: Plugin.Plugin, { register }: Complete, service: Service): Row => {
  const support = plugin.capabilities[service.kind]
  if (support === "undocumented" || !support.can) return undefined
  const filed = register.services.find((entry) => entry.kind === service.kind && isSame(entry, service))
  const standing = filed === undefined ? "unfiled" : whereIs(filed.access, plugin)
  const subject = register.subject.isFiled ? whereIs(register.subject.access, plugin) : "unfiled"
  return plugin.types.additions.find((row) => row.subject === subject && row.service === standing)
}

const standingOf = (plugin: Plugin.Plugin, { register }: Complete, domain: string): Plugin.Standing => {
  const entries = register.services.filter((entry) =>
    entry.domains.some((filed) => DomainName.sameRegistrable(filed, domain)),
  )
  if (entries.length === 0) return "unfiled"
  return entries.some(({ access }) => whereIs(access, plugin) === "here") ? "here" : "elsewhere"
}

const whereIs = (access: ReadonlyArray<string>, plugin: Plugin.Plugin) =>
  access.includes(plugin.id) ? "here" : "elsewhere"

const isSame = (entry: Complete["register"]["services"][number], service: Service): boolean =>
  service.kind === "website"
    ? entry.domains.some((filed) =>
        service.domains.some(({ name }) => DomainName.sameRegistrable(filed, name)),
      )
    : entry.name === service.name

const entriesOf = (plugin: Plugin.Plugin, row: Row) =>
  row === undefined || row.is === "review" || row.is === "nothing"
    ? []
    : row.is.flatMap((id) => plugin.types.entries[id] ?? [])

const typeOf = (plugin: Plugin.Plugin, row: Row): FilingType.FilingType | "nothing" | "review" =>
  row?.is === "nothing" ? "nothing" : (entriesOf(plugin, row)[0]?.type ?? "review")

const filingOf = (type: Scopes.Planned["type"]): Scopes.Planned => ({ type, isAdded: type !== "nothing" })

const hostOf = (account: Complete["accounts"][number], { runsOn }: Service): Scopes.Host => {
  const server = account.servers.find(({ id }) => id === runsOn)
  if (server !== undefined) return { server, code: "none" }
  const code = account.codes.find(({ id }) => id === runsOn)
  if (code === undefined) throw new Error(`nothing to run on: ${runsOn}`)
  return { server: code.server, code }
}

const orderOf = (
  plugin: Plugin.Plugin,
  { register, services }: Complete,
  type: FilingType.FilingType,
  rows: ReadonlyArray<Row>,
): Scopes.Order => ({
  type,
  wish: "add",
  becomes: "nothing",
  subjectIsHere: register.subject.isFiled && register.subject.access.includes(plugin.id),
  serviceIsHere: false,
  otherAccess: [],
  additions: (kind) => {
    const isAdded = (row: Row) => entriesOf(plugin, row).some((entry) => entry.type === type)
    const n = services.filter((service, s) => service.kind === kind && isAdded(rows[s])).length
    return {
      atLeast: n,
      atMost: n,
      unsettled: () => {
        throw new Error("every fact is there")
      },
    }
  },
})
