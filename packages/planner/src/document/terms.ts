import { DomainName } from "@openbeian/core/domain"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { fill, type Text, text } from "@openbeian/core/text"
import { isNamed } from "../portfolio/facts.ts"
import { thingOf } from "./thing.ts"

/** The thing that a term is of: one thing, wherever the document writes it (到期的对象). */
export interface Lasting {
  /** Absent: it has no name, and is what stands at its place. */
  readonly key: string | undefined
  readonly thing: Text
}

/** Whether a fact is the last day of something. */
export const isTerm = (pointer: string): boolean => /\/(?:expiresOn|validUntil)$/u.test(pointer)

/** What ends on the day that stands at a pointer. */
export const lastingAt = (held: Filing.Facts, plugin: string, pointer: string): Lasting => {
  const [, list, index, inner, position] = pointer.split("/")
  const thing = thingOf(held, { path: pointer })
  if (list === "accounts") {
    const account = held.accounts?.[Number(index)]
    const code = inner === "codes" ? account?.codes?.[Number(position)] : undefined
    const server = inner === "servers" ? account?.servers?.[Number(position)]?.id : code?.server?.id
    return lastingServer(plugin, server, code?.id)
  }
  if (list === "services" && inner === "domains") {
    const name = held.services?.[Number(index)]?.domains?.[Number(position)]?.name
    return { key: name === undefined ? undefined : keyOfDomain(name), thing }
  }
  const number = valueAt(held, pointer.replace(/\/[^/]+$/u, "/number"))
  return { key: typeof number === "string" ? keyOfCredential(number) : undefined, thing }
}

/** A server, with where it is if that is not said otherwise; where only a code made from it is known, the one behind that. */
export const lastingServer = (
  plugin: string,
  server: string | undefined,
  code: string | undefined,
  at?: Text,
): Lasting => {
  const key =
    server !== undefined
      ? `server ${plugin} ${server}`
      : code !== undefined
        ? `code ${plugin} ${code}`
        : undefined
  const { zh, en } = server !== undefined ? known : code !== undefined ? behindCode : nameless
  const template = at === undefined ? text(zh, en) : text(`{at} ${zh}`, `${en} at {at}`)
  const data = { server: server ?? "", code: code ?? "", at: at ?? "" }
  return { key, thing: fill(template, data) }
}

const known = text("服务器 {server}", "server {server}")
const behindCode = text("授权码 {code} 的服务器", "the server of code {code}")
const nameless = text("服务器", "server")

/** What is renewed is the registration, however the names under it are written. */
export const keyOfDomain = (name: string): string => {
  const read = DomainName.parse(name)
  return `domain ${read._tag === "DomainName" ? read.registrable.ascii : name}`
}

export const keyOfCredential = (number: string): string => `credential ${number}`

/** Where the document has the terms of servers at a provider, by the path of what is told of them. */
export const termsIn = (
  { accounts = [] }: Filing.Facts,
  plugin: Plugin.Plugin,
): ReadonlyMap<string, ReadonlyArray<string>> => {
  const a = accounts.findIndex(({ provider }) => isNamed(plugin, provider))
  const { servers = [], codes = [] } = accounts[a] ?? {}
  const terms = [
    ...servers.map(({ id = "" }, n) => ({ id, at: `/accounts/${a}/servers/${n}/expiresOn` })),
    ...codes.map(({ id = "", server }, n) => ({
      id: server?.id ?? id,
      at: `/accounts/${a}/codes/${n}/server/expiresOn`,
    })),
  ]
  return new Map(
    [...Map.groupBy(terms, ({ id }) => pathOf(id))].map(([path, same]) => [path, same.map(({ at }) => at)]),
  )
}

export const pathOf = (id: string): string => `/accounts/${id}`

export const valueAt = (filing: Filing.Facts, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
      filing,
    )

/** With days that end before a day moved to that day. */
export const withTerms = (
  held: Filing.Facts,
  pointers: ReadonlyArray<string>,
  until: string,
): Filing.Facts => {
  const copy = structuredClone(held)
  for (const pointer of pointers) {
    const cut = pointer.lastIndexOf("/")
    const holder = valueAt(copy, pointer.slice(0, cut))
    const before = valueAt(copy, pointer)
    if (typeof holder === "object" && holder !== null && typeof before === "string" && before < until)
      Reflect.set(holder, pointer.slice(cut + 1), until)
  }
  return copy
}
