import { DomainName } from "@openbeian/core/domain"
import type { Scopes } from "@openbeian/core/rule"

/** The domains of a subject, planned and filed, each once. */
export const domainsOf = ({ document, register }: Scopes.FromSubject): ReadonlyArray<string> => {
  const all = [
    ...document.services.flatMap(({ domains }) => domains.map(({ name }) => name)),
    ...register.services.flatMap(({ domains }) => domains),
  ]
  return all.filter((name, n) => all.findIndex((other) => DomainName.sameRegistrable(other, name)) === n)
}
