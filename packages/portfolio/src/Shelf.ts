import type { Place } from "./Cell.ts"
import { type Draft, draftAt } from "./Draft.ts"
import type { Wrong } from "./Fault.ts"
import { type Faults, nameOf, placeOf } from "./Faults.ts"
import type { Reference } from "./names.ts"
import { type Customer, columnOf, keyOf, named, type Owner } from "./Owner.ts"
import type { Places } from "./Places.ts"
import { divided } from "./quoted.ts"
import { type Row, refersTo } from "./readRow.ts"

/** Where every row finds the thing that it belongs to. Customers come first, then what they have. */
export class Shelf {
  private readonly filings: Array<Draft> = []
  private readonly customers = new Map<string, Customer>()
  private readonly broker: Customer
  /** What was left out, and where: who belongs to it is left out as well. */
  private readonly lost = new Map<string, Place>()
  private readonly faults: Faults
  private readonly places: Places
  private readonly isListed: boolean

  constructor(faults: Faults, places: Places, isListed: boolean) {
    this.faults = faults
    this.places = places
    this.isListed = isListed
    this.broker = { value: {}, pointer: "", row: undefined, services: new Map(), accounts: new Map() }
  }

  /** The portfolio, of which every part was read by the Schema. */
  portfolio(): unknown {
    const accounts = this.broker.value["accounts"]
    return {
      openbeian: 1,
      filings: this.filings,
      ...(accounts === undefined ? {} : { accounts }),
    }
  }

  put(row: Row): void {
    if (row.one.id === "customer") {
      this.putCustomer(row)
      return
    }
    const customer = this.customerOf(row)
    if (customer === undefined) return
    switch (row.one.id) {
      case "service":
        this.putService(row, customer)
        return
      case "account":
        this.putAccount(row, customer)
        return
      case "domain":
        this.putDomain(row, customer)
        return
      case "server":
      case "code":
        this.putServer(row, customer)
        return
      case "filedService":
        if (!row.isLeftOut) this.push(row, customer, ["register", "services"])
        return
      case "filedSubject":
        this.putOnce(row, customer, ["register"], "subject")
        return
      case "principal":
      case "legalRepresentative":
        this.putOnce(row, customer, ["subject"], row.one.id)
        return
      case "servicePrincipal":
        this.putPrincipals(row, customer)
    }
  }

  private putCustomer(row: Row): void {
    if (row.isBroker) {
      const { accounts, ...more } = row.value
      if (Object.keys(more).length > 0)
        this.refuse(row, "customer", {
          code: "notHere",
          found: row.customer,
          data: { case: row.customer, heading: row.from.sheet.name },
        })
      if (accounts !== undefined) this.broker.value["accounts"] = accounts
      return
    }
    const known = this.customers.get(row.customer)
    if (known !== undefined) this.twice(row, "customer", row.customer, known.row)
    else this.open(row.customer, row)
  }

  private open(id: string, row: Row | undefined): Customer {
    const value: Draft = { customer: id, ...row?.value }
    const pointer = `/filings/${this.filings.length}`
    const customer = { value, pointer, row, services: new Map(), accounts: new Map() }
    this.filings.push(value)
    this.customers.set(id, customer)
    if (row !== undefined) this.places.add(pointer, row.from.table, row.row, row.one.id)
    return customer
  }

  private customerOf(row: Row): Customer | undefined {
    if (row.isBroker && (row.from.sheet.id === "accounts" || row.from.sheet.id === "servers"))
      return this.broker
    const customer = this.customers.get(row.customer)
    if (customer !== undefined) return customer
    if (!this.isListed && !row.isBroker) return this.open(row.customer, undefined)
    this.refuse(row, "customer", {
      code: "unknownCustomer",
      found: row.customer,
      data: { guess: this.faults.guess(row.customer, this.customers.keys()) },
    })
    return undefined
  }

  private putService(row: Row, customer: Customer): void {
    const { services } = customer
    const id = refersTo(row, "service") ?? `#${services.size + 1}`
    const known = services.get(id)
    if (known !== undefined) this.twice(row, "service", id, known.row)
    else if (row.isLeftOut) this.lose(row, "service", id)
    else services.set(id, { value: row.value, pointer: this.push(row, customer, ["services"]), row })
  }

  private putAccount(row: Row, customer: Customer): void {
    const { accounts } = customer
    const provider = String(row.value["provider"] ?? "")
    const id = refersTo(row, "account") ?? provider
    const known = accounts.get(id)
    if (row.isLeftOut) {
      this.lose(row, "account", id)
      return
    }
    if (known !== undefined) {
      this.twice(row, refersTo(row, "account") === undefined ? "provider" : "account", id, known.row)
      return
    }
    const same =
      customer === this.broker
        ? undefined
        : [...accounts.values()].find(({ value }) => value["provider"] === provider)
    if (same !== undefined) {
      const other = this.cellOf(same.row ?? row, "provider")
      this.refuse(
        row,
        "provider",
        { code: "providerTwice", found: provider, data: { place: nameOf(other) } },
        other,
      )
      this.lost.set(keyOf(row, "account", id), this.cellOf(row, "provider"))
    } else accounts.set(id, { value: row.value, pointer: this.push(row, customer, ["accounts"]), row })
  }

  private putDomain(row: Row, customer: Customer): void {
    const service = this.ownerOf(row, customer, "service", refersTo(row, "service"))
    if (service !== undefined && !row.isLeftOut) this.push(row, service, ["domains"])
  }

  private putServer(row: Row, customer: Customer): void {
    const account = this.ownerOf(row, customer, "account", refersTo(row, "account"))
    if (account === undefined || row.isLeftOut) return
    const { id } = row.value
    const same = typeof id === "string" ? this.idsOf(account).get(id) : undefined
    if (same !== undefined) this.twice(row, "id", String(id), same)
    else {
      this.push(row, account, [row.one.id === "server" ? "servers" : "codes"])
      if (typeof id === "string") this.idsOf(account).set(id, row)
    }
  }

  /** Servers and codes of one account share one set of ids. */
  private idsOf(account: Owner): Map<string, Row> {
    const known = this.ids.get(account) ?? new Map<string, Row>()
    this.ids.set(account, known)
    return known
  }
  private readonly ids = new Map<Owner, Map<string, Row>>()

  private putPrincipals(row: Row, customer: Customer): void {
    const written = refersTo(row, "service")
    const names =
      written === undefined ? [undefined] : divided(written, /[;；,，、\n]/u).map((name) => name.trim())
    const services = customer.services.has(written ?? "") ? [written] : names
    for (const name of services) {
      const service = this.ownerOf(row, customer, "service", name)
      if (service !== undefined) this.putOnce(row, service, [], "principal")
    }
  }

  private putOnce(row: Row, owner: Owner, path: ReadonlyArray<string>, key: string): void {
    if (row.isLeftOut) return
    const at = draftAt(owner.value, path)
    const pointer = [owner.pointer, ...path, key].join("/")
    const known = this.once.get(pointer)
    if (known !== undefined) {
      this.twice(row, row.from.sheet.by ?? "customer", row.one.name.zh, known)
      return
    }
    this.once.set(pointer, row)
    at[key] = row.value
    this.places.add(pointer, row.from.table, row.row, row.one.id)
  }
  private readonly once = new Map<string, Row>()

  /** Appends to a list, and says where the item is then. */
  private push(row: Row, owner: Owner, path: ReadonlyArray<string>): string {
    const key = path.at(-1) ?? ""
    const at = draftAt(owner.value, path.slice(0, -1))
    const known = at[key]
    const list: Array<unknown> = Array.isArray(known) ? known : []
    if (known !== undefined && list.length === 0) this.contradicts(owner, path, row)
    at[key] = list
    const pointer = `${owner.pointer}/${path.join("/")}/${list.length}`
    list.push(row.value)
    this.places.add(pointer, row.from.table, row.row, row.one.id)
    return pointer
  }

  /** The list was said to be empty. */
  private contradicts({ row: owner }: Owner, path: ReadonlyArray<string>, row: Row): void {
    const column = owner?.from.headings.byId.get(path.join("/"))
    if (owner === undefined || column === undefined) return
    const heading = owner.from.sheet.columns.find(({ id }) => id === path.join("/"))?.heading.zh ?? ""
    this.faults.add(
      owner.from.table,
      owner.row,
      column,
      { code: "noneButRows", found: "", data: { sheet: row.from.table.name } },
      { heading, other: placeOf(row.from.table, row.row, 0) },
    )
  }

  private ownerOf(
    row: Row,
    customer: Customer,
    kind: "service" | "account",
    written: string | undefined,
  ): Owner | undefined {
    const owners = kind === "service" ? customer.services : customer.accounts
    const [only] = owners.values()
    if (written === undefined && only !== undefined && owners.size === 1) {
      this.faults.understood(row.from.table, row.row, row.from.headings.references.get(kind) ?? 0, {
        why: "only",
        found: "",
        as: [...owners.keys()].join(""),
      })
      return only
    }
    const owner = written === undefined ? undefined : (owners.get(written) ?? named(owners, written))
    if (owner !== undefined) return owner
    const place = this.lost.get(keyOf(row, kind, written ?? ""))
    if (place !== undefined) {
      this.refuse(
        row,
        kind,
        { code: "ownerLeftOut", found: written ?? "", data: { place: nameOf(place) } },
        place,
      )
      return undefined
    }
    this.refuse(row, kind, {
      code: kind === "service" ? "unknownService" : "unknownAccount",
      found: written ?? "",
      data: { customer: row.customer, guess: this.faults.guess(written ?? "", owners.keys()) },
    })
    return undefined
  }

  private lose(row: Row, kind: Reference, id: string): void {
    this.lost.set(keyOf(row, kind, id), this.cellOf(row, kind))
  }

  private twice(row: Row, at: string, found: string, first: Row | undefined): void {
    const other = first === undefined ? undefined : this.cellOf(first, at)
    this.refuse(
      row,
      at,
      { code: "twice", found, data: { place: other === undefined ? "" : nameOf(other) } },
      other,
    )
  }

  private refuse(row: Row, at: string, wrong: Wrong, other?: Place): void {
    const place = this.cellOf(row, at)
    const heading = columnOf(row, at)
    this.faults.add(row.from.table, row.row, place.column - 1, wrong, {
      effect: "rowLeftOut",
      heading:
        heading?.heading.zh ?? String(row.from.table.rows[row.from.headings.row]?.[place.column - 1] ?? ""),
      ...(other === undefined ? {} : { other }),
    })
  }

  private cellOf(row: Row, at: string): Place {
    return placeOf(
      row.from.table,
      row.row,
      row.from.headings.byId.get(at) ?? row.from.headings.byId.get("customer") ?? 0,
    )
  }
}
