import { DomainName } from "@openbeian/core/domain"
import { suffixList } from "./suffixes.ts"

/** The suffix of a domain and whether the list of 2020 has it. */
export interface Suffix {
  readonly name: string
  /** The last label, by which the list is read: its longer suffixes all lie under `cn`, which it has too. */
  readonly top: string
  readonly isListed: boolean
}

/** The suffix that a domain is registered under, or nothing where the text is no domain. */
export const suffixOf = (domain: string): Suffix | undefined => {
  const plain = plainDomain.exec(domain)?.groups?.["top"]
  // What is written plainly under a listed suffix is not taken apart: that costs more than the rest of the rule.
  if (plain !== undefined && listed.has(plain)) return { name: plain, top: plain, isListed: true }
  const read = DomainName.parse(domain)
  if (read._tag !== "DomainName") return undefined
  const name = read.suffix.unicode
  const top = name.slice(name.lastIndexOf(".") + 1)
  return { name, top, isListed: listed.has(top) }
}

const plainDomain = /^(?:[a-z0-9-]+\.)+(?<top>[a-z]{2,})$/u

const listed: ReadonlySet<string> = new Set(suffixList.suffixes)
