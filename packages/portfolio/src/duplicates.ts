import { DomainName } from "@openbeian/core/domain"
import type { Portfolio } from "@openbeian/core/filing"
import { CreditCode } from "@openbeian/core/subject"
import type { Place } from "./Cell.ts"
import type { Code } from "./Fault.ts"
import { type Faults, nameOf } from "./Faults.ts"
import type { Places } from "./Places.ts"

/** Tells what two customers or two services cannot both have. Both are kept. */
export const duplicates = (portfolio: Portfolio.Portfolio, places: Places, faults: Faults): void => {
  const codes = new Seen("sameCreditCode", places, faults)
  const domains = new Seen("sameDomain", places, faults)
  const packages = new Seen("samePackage", places, faults)
  portfolio.filings.forEach(({ subject, services = [] }, customer) => {
    const number = subject?.credential?.number ?? ""
    codes.add(CreditCode.normalise(number), number, `/filings/${customer}/subject/credential/number`)
    services.forEach((service, index) => {
      const at = `/filings/${customer}/services/${index}`
      service.domains?.forEach(({ name = "" }, domain) => {
        domains.add(nameAs(name), name, `${at}/domains/${domain}/name`)
      })
      if (service.kind === "app")
        for (const { os = "", packageName = "" } of service.platforms ?? [])
          packages.add(packageName === "" ? "" : `${os} ${packageName}`, packageName, `${at}/platforms`)
    })
  })
}

const nameAs = (written: string): string => {
  if (plainName.test(written)) return written
  const read = DomainName.parse(written)
  return read._tag === "DomainName" ? read.ascii : ""
}

const plainName = /^(?:[a-z\d]+\.)+[a-z]+$/u

/** Values and where each was first. */
class Seen {
  private readonly first = new Map<string, string>()
  private readonly code: Code
  private readonly places: Places
  private readonly faults: Faults

  constructor(code: Code, places: Places, faults: Faults) {
    this.code = code
    this.places = places
    this.faults = faults
  }

  add(key: string, found: string, pointer: string): void {
    if (key === "") return
    const known = this.first.get(key)
    if (known === undefined) this.first.set(key, pointer)
    else this.tell(found, this.places.of(known), this.places.of(pointer))
  }

  private tell(found: string, other: Place | undefined, place: Place | undefined): void {
    if (other === undefined || place === undefined) return
    this.faults.at(
      place,
      { code: this.code, found, data: { place: nameOf(other) } },
      { effect: "kept", other },
    )
  }
}
