import { type Filing, Vocabulary } from "@openbeian/core/filing"
import { listed, type Text, text } from "@openbeian/core/text"
import type { PlannedCustomer, PlannedService } from "../Plan.ts"

/** What a finding is about: the place where it stands and the facts that decided it. */
interface About {
  readonly path: string
  readonly facts?: ReadonlyArray<string>
}

/**
 * What has to be renewed or changed, by its kind and name (改动对象): a domain, person, server, code, account or record. Of
 * what stands at a service or subject as a whole the facts tell which of its parts it is about.
 */
export const thingOf = (filing: Filing.Facts, { path, facts = [] }: About): Text => {
  const part = partAt(filing, path)
  if (part !== undefined) return part
  const whole = wholeOf(filing, path) ?? subjectOf(filing)
  const parts = facts.flatMap((fact) => partAt(filing, fact) ?? [])
  const named = [...new Map(parts.map((each) => [each.zh, each])).values()].filter(
    ({ zh }) => zh !== whole.zh,
  )
  if (named.length === 0) return whole
  const { zh, en } = listed([...named.slice(0, partsShown), ...(named.length > partsShown ? ["…"] : [])])
  return text(`${whole.zh}（${zh}）`, `${whole.en} (${en})`)
}

const partsShown = 3

/** What is changed, each change once with all the things that it is for. */
export const changesOf = (all: ReadonlyArray<{ readonly thing: Text; readonly fix: Text }>): Text => {
  const groups = [...Map.groupBy(all, ({ fix }) => fix.zh).values()].flatMap((same) => {
    const [first] = same
    const things = listed([...new Map(same.map(({ thing }) => [thing.zh, thing])).values()])
    return first === undefined ? [] : [ofThing(things, first.fix)]
  })
  return { zh: groups.map(({ zh }) => zh).join("；"), en: groups.map(({ en }) => en).join("; ") }
}

/** A sentence with what it is about in front. */
export const ofThing = (thing: Text, says: Text): Text =>
  text(`${thing.zh}：${says.zh}`, `${thing.en}: ${says.en}`)

/** The service or change at a place, by its kind and name. */
export const wholeOf = (filing: Filing.Facts, pointer: string): Text | undefined => {
  const { head, index } = stepsOf(pointer)
  const service = head === "services" ? filing.services?.[index] : undefined
  if (service !== undefined) return serviceAt(filing.services ?? [], service, index)
  const change = head === "changes" ? filing.changes?.[index] : undefined
  return change === undefined || !("service" in change) ? undefined : called(filed, change.service, index)
}

/** By its kind and name, and by its domain too where another one is called the same. */
const serviceAt = (all: ReadonlyArray<Filing.Service>, service: Filing.Service, index: number): Text => {
  const { kind, name, domains } = service
  const own = domains?.[0]?.name
  const whole = called(Vocabulary.serviceKinds[kind], name ?? own, index)
  const isAlone = all.filter((other) => other.kind === kind && other.name === name).length === 1
  return isAlone || name === undefined || own === undefined || own === name
    ? whole
    : withDetail(whole, text(own, own))
}

/** What a fact is asked of: its service, and the thing inside that; nothing where it is the subject itself. */
export const askedOf = (filing: Filing.Facts, pointer: string): Text | undefined => {
  const [whole, part] = [wholeOf(filing, pointer), partAt(filing, pointer)]
  return whole === undefined || part === undefined ? (whole ?? part) : withDetail(whole, part)
}

/** A thing inside a filing that has a name of its own. */
const partAt = (filing: Filing.Facts, pointer: string): Text | undefined => {
  const { head, index, list, inner } = stepsOf(pointer)
  const { subject, services, accounts, register } = filing
  if (head === "services" && list === "domains" && inner !== undefined)
    return called(domain, services?.[index]?.domains?.[inner]?.name, inner)
  if (head === "services" && list === "principal")
    return called(principalOfService, services?.[index]?.principal?.name)
  if (pointer.startsWith("/subject/principal")) return called(principal, subject?.principal?.name)
  if (pointer.startsWith("/subject/legalRepresentative"))
    return called(representative, subject?.legalRepresentative?.name)
  if (head === "register" && pointer.startsWith("/register/services/")) {
    const at = Number(pointer.split("/")[3])
    const entry = register?.services?.[at]
    return called(filed, entry?.recordNumber ?? entry?.name ?? entry?.domains?.[0], at)
  }
  if (head !== "accounts" || Number.isNaN(index)) return undefined
  const account = accounts?.[index]
  if (list === "servers" && inner !== undefined) return called(server, account?.servers?.[inner]?.id, inner)
  if (list === "codes" && inner !== undefined) return called(code, account?.codes?.[inner]?.id, inner)
  return called(accountAt, account?.id ?? account?.provider)
}

const subjectOf = ({ subject }: Filing.Facts): Text => called(subjectCalled, subject?.name)

/** `/services/0/domains/1/name`: the list, the index in it, the list inside, and the index in that. */
const stepsOf = (pointer: string) => {
  const [head = "", index, list, inner] = pointer.split("/").slice(1)
  return { head, index: Number(index), list, inner: inner === undefined ? undefined : Number(inner) }
}

/** By its name; without one by its number. */
const called = (kind: Text, name: string | undefined, index?: number): Text => {
  if (name !== undefined && name !== "") return text(`${kind.zh} ${name}`, `${kind.en} ${name}`)
  return index === undefined ? kind : text(`第 ${index + 1} 个${kind.zh}`, `${kind.en} ${index + 1}`)
}

const domain = text("域名", "domain")
const server = text("服务器", "server")
const code = text("授权码", "code")
const accountAt = text("账号", "account")
const filed = text("已备案的服务", "filed service")
const principal = text("主体负责人", "responsible person of the subject")
const principalOfService = text("服务负责人", "responsible person of the service")
const representative = text("法定代表人", "legal representative")
const subjectCalled = text("主体", "subject")

/** How the services and changes of a plan are called (服务称呼). */
export type Called = (customer: string, path: string) => Text | undefined

/**
 * By their names. Those of one customer that share a name are told apart by their first domain, or by their kind where one
 * has no domain.
 */
export const calledIn = (
  customers: ReadonlyArray<Pick<PlannedCustomer, "customer" | "services">>,
): Called => {
  const names = new Map(
    customers.flatMap(({ customer, services }) => {
      const byName = Map.groupBy(services, ({ name }) => name)
      return services.map((service) => {
        const isAlone = byName.get(service.name)?.length === 1
        return [keyOf(customer, service.path), isAlone ? plain(service) : apart(service)] as const
      })
    }),
  )
  return (customer, path) => names.get(keyOf(customer, path))
}

const plain = ({ name }: PlannedService): Text => text(name, name)

const apart = ({ name, domain, kind }: PlannedService): Text => {
  const kinds: Readonly<Record<string, Text>> = Vocabulary.serviceKinds
  const by = domain === undefined ? kinds[kind] : text(domain, domain)
  return by === undefined || domain === name ? text(name, name) : withDetail(text(name, name), by)
}

/** A name with what tells it from others behind it. */
const withDetail = (name: Text, by: Text): Text => text(`${name.zh}（${by.zh}）`, `${name.en} (${by.en})`)

const keyOf = (customer: string, path: string): string => JSON.stringify([customer, path])
