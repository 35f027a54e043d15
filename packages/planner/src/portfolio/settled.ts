import { EndDays, type Filing, type Portfolio } from "@openbeian/core/filing"

/** The portfolio with the earliest of the last days that differ for one thing, until somebody says which is right. */
export const settled = (portfolio: Portfolio.Portfolio): Portfolio.Portfolio => {
  const days = new Map(
    EndDays.differing(portfolio).flatMap((written) => {
      const [earliest = ""] = written.map(({ day }) => day).toSorted()
      return written.map(({ at }) => [at, earliest] as const)
    }),
  )
  if (days.size === 0) return portfolio
  const ending = <A extends { readonly expiresOn?: string }>(one: A, at: string): A => {
    const expiresOn = days.get(`${at}/expiresOn`)
    return expiresOn === undefined ? one : { ...one, expiresOn }
  }
  const accountsAt = (accounts: ReadonlyArray<Filing.Account>, at: string): ReadonlyArray<Filing.Account> =>
    accounts.map((account, n) => ({
      ...account,
      ...(account.servers && {
        servers: account.servers.map((server, s) => ending(server, `${at}/${n}/servers/${s}`)),
      }),
      ...(account.codes && {
        codes: account.codes.map((code, c) =>
          code.server === undefined
            ? code
            : { ...code, server: ending(code.server, `${at}/${n}/codes/${c}/server`) },
        ),
      }),
    }))
  return {
    ...portfolio,
    ...(portfolio.accounts && { accounts: accountsAt(portfolio.accounts, "/accounts") }),
    filings: portfolio.filings.map((filing, f) => ({
      ...filing,
      ...(filing.accounts && { accounts: accountsAt(filing.accounts, `/filings/${f}/accounts`) }),
      ...(filing.services && {
        services: filing.services.map((service, s) =>
          service.domains === undefined
            ? service
            : {
                ...service,
                domains: service.domains.map((domain, d) =>
                  ending(domain, `/filings/${f}/services/${s}/domains/${d}`),
                ),
              },
        ),
      }),
    })),
  }
}
