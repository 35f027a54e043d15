import * as DomainName from "../domain/DomainName.ts"
import { type Text, text } from "../text/Text.ts"
import type { Account } from "./Filing.ts"
import type { Portfolio } from "./Portfolio.ts"

/** What is written and stands for nothing. */
export type Kind = "unknownCarrier" | "noDomainName"

/** A fact of a portfolio that stands for nothing there is (无从对应的内容). */
export interface Stray {
  readonly kind: Kind
  readonly found: string
  /** JSON Pointer into the portfolio. */
  readonly at: string
}

/** Servers and codes that nobody has, and domains that are none. */
export const within = ({ filings, accounts: ofBroker }: Portfolio): ReadonlyArray<Stray> => {
  const lent = idsIn(ofBroker)
  return filings.flatMap(({ accounts, services = [] }, customer) => {
    const own = idsIn(accounts)
    return services.flatMap((service, index): ReadonlyArray<Stray> => {
      const at = `/filings/${customer}/services/${index}`
      const { runsOn: found = "" } = service
      const isKnown = found === "" || own.has(found) || lent.has(found)
      return [
        ...(isKnown ? [] : [{ kind: "unknownCarrier" as const, found, at: `${at}/runsOn` }]),
        ...namesIn(service.domains ?? [], at),
      ]
    })
  })
}

const namesIn = (domains: ReadonlyArray<{ readonly name?: string }>, at: string): ReadonlyArray<Stray> =>
  domains.flatMap(({ name: found = "" }, index) =>
    found === "" || (DomainName.isReachable(found) && DomainName.joinedIn(found).length === 0)
      ? []
      : [{ kind: "noDomainName", found, at: `${at}/domains/${index}/name` }],
  )

const idsIn = (accounts: ReadonlyArray<Account> = []): ReadonlySet<string | undefined> =>
  new Set(accounts.flatMap(({ servers = [], codes = [] }) => [...servers, ...codes].map(({ id }) => id)))

/** What is said of it and how it is mended; {found} is to be filled in. */
export const sentences: Readonly<Record<Kind, { readonly message: Text; readonly fix: Text }>> = {
  unknownCarrier: {
    message: text(
      "该客户和经办都没有编号为“{found}”的服务器或授权码",
      'no server or code of this customer or of the broker has the id "{found}"',
    ),
    fix: text(
      "改为已列出的服务器或授权码的编号，或把它加到账号下；不知道就清空",
      "write the id of a server or code that is listed, or add it to its account; leave it empty while it is not known",
    ),
  },
  noDomainName: {
    message: text("“{found}”不是域名", '"{found}" is no domain name'),
    fix: text(
      "填注册的域名或其子域名，如 example.cn，每处一个；不知道就清空",
      "write a registered domain or a name below it, such as example.cn, one in each place; leave it empty while it is not known",
    ),
  },
}
