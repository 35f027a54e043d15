import { DomainName } from "@openbeian/core/domain"
import type { Scopes } from "@openbeian/core/rule"

/** The domains of a subject, planned and filed, each once. */
export const domainsOf = (place: Scopes.FromSubject): ReadonlyArray<string> => {
  const all = [...new Set(namesOf(place))]
  return all.filter((name, n) => all.findIndex((other) => isOne(other, name)) === n)
}

/** Whether there is more than one. Asked of each service, so it reads no further than it must. */
export const hasSeveralDomains = (place: Scopes.FromSubject): boolean => {
  let first: string | undefined
  for (const name of namesOf(place)) {
    first ??= name
    if (!isOne(first, name)) return true
  }
  return false
}

const isOne = (one: string, other: string): boolean => one === other || DomainName.sameRegistrable(one, other)

/** An address among the domains is no domain. */
function* namesOf({ document, register }: Scopes.FromSubject): Generator<string> {
  for (const { domains } of document.services)
    for (const { name } of domains) if (!DomainName.isIpAddress(name)) yield name
  for (const { domains } of register.services)
    for (const name of domains) if (!DomainName.isIpAddress(name)) yield name
}
