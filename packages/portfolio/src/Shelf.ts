import { type Draft, draftAt } from "./Draft.ts"
import type { Effect } from "./Fault.ts"
import { type Faults, nameOf } from "./Faults.ts"
import { Ids } from "./Ids.ts"
import type { Reference } from "./names.ts"
import { type Customer, type Kind, named, type Owner, ownersOf, unwritten } from "./Owner.ts"
import type { Places } from "./Places.ts"
import { divided, signs } from "./quoted.ts"
import { cellOf, type Refusal, Refusals } from "./Refusals.ts"
import { type Row, refersTo } from "./readRow.ts"

/** Where every row finds the thing that it belongs to. Customers come first, then what they have. */
export class Shelf {
  private readonly filings: Array<Draft> = []
  private readonly customers = new Ids<Customer>()
  private readonly broker: Customer
  private readonly faults: Faults
  private readonly places: Places
  private readonly refusals: Refusals
  /** Whether customers are those of a table of their own; otherwise any row makes one. */
  private isListed = false

  constructor(faults: Faults, places: Places) {
    this.faults = faults
    this.places = places
    this.refusals = new Refusals(faults)
    this.broker = { value: {}, pointer: "", row: undefined, services: new Ids(), accounts: new Ids() }
  }

  /** From here on a customer has to be in the table of customers. */
  list(): void {
    this.isListed = true
  }

  /** The portfolio, of which every part was read by the Schema. */
  portfolio(): unknown {
    const accounts = this.broker.value["accounts"]
    for (const [id, { value, row }] of this.customers.entries()) {
      value["customer"] = this.customers.called(id)
      if (row !== undefined) this.calls(row, "customer", this.customers, id)
    }
    return {
      openbeian: 1,
      filings: this.filings,
      ...(accounts === undefined ? {} : { accounts }),
    }
  }

  /** The customer that is meant, as the portfolio calls it. */
  meant(written: string): string | undefined {
    const id = this.customers.get(written) === undefined ? this.customers.meant(written) : written
    return id === undefined ? undefined : this.customers.called(id)
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
      const data = { case: row.customer, heading: row.from.sheet.name }
      if (Object.keys(more).length > 0)
        this.refusals.tell(row, "customer", { wrong: { code: "notHere", found: row.customer, data } })
      if (accounts !== undefined) this.broker.value["accounts"] = accounts
      return
    }
    const known = this.customers.get(row.customer)
    if (known !== undefined) this.refusals.twice(row, "customer", row.customer, known.row)
    else this.open(row.customer, row)
  }

  private open(id: string, row: Row | undefined): Customer {
    const value: Draft = { customer: id, ...row?.value }
    const pointer = `/filings/${this.filings.length}`
    const customer = { value, pointer, row, services: new Ids<Owner>(), accounts: new Ids<Owner>() }
    this.filings.push(value)
    this.customers.set(id, customer)
    if (row !== undefined) this.places.add(pointer, row.from.table, row.row, row.one.id)
    return customer
  }

  private customerOf(row: Row): Customer | undefined {
    if (row.isBroker && (row.from.sheet.id === "accounts" || row.from.sheet.id === "servers"))
      return this.broker
    const found = this.withId(row, "customer", this.customers, row.customer)
    if (found !== undefined) return found
    if (!this.isListed && !row.isBroker) {
      const opened = this.open(row.customer, undefined)
      this.calls(row, "customer", this.customers, row.customer)
      return opened
    }
    const guess = this.faults.guess(row.customer, this.customers.keys())
    this.refusals.tell(row, "customer", {
      wrong: { code: "unknownCustomer", found: row.customer, data: { guess } },
    })
    return undefined
  }

  private putService(row: Row, customer: Customer): void {
    const { services } = customer
    const id = refersTo(row, "service") ?? unwritten(services.size + 1)
    const known = services.get(id)
    if (known !== undefined) {
      this.refusals.twice(row, "service", id, known.row)
      this.refusals.lack(customer, "service", cellOf(row, "service"))
    } else if (row.isLeftOut) this.refusals.lose(row, customer, "service", id)
    else services.set(id, { value: row.value, pointer: this.push(row, customer, ["services"]), row })
  }

  private putAccount(row: Row, customer: Customer): void {
    const { accounts } = customer
    const provider = String(row.value["provider"] ?? "")
    const id = refersTo(row, "account") ?? provider
    const known = accounts.get(id)
    if (row.isLeftOut) {
      this.refusals.lose(row, customer, "account", id)
      return
    }
    if (known !== undefined) {
      const at = refersTo(row, "account") === undefined ? "provider" : "account"
      this.refusals.twice(row, at, id, known.row)
      this.refusals.lack(customer, "account", cellOf(row, at))
      return
    }
    const same =
      customer === this.broker
        ? undefined
        : [...accounts.entries()].find(([, { value }]) => value["provider"] === provider)?.[1]
    if (same !== undefined) {
      const other = cellOf(same.row ?? row, "provider")
      const wrong = { code: "providerTwice", found: provider, data: { place: nameOf(other) } } as const
      this.refusals.tell(row, "provider", { wrong, other })
      this.refusals.lose(row, customer, "account", id, "provider")
    } else accounts.set(id, { value: row.value, pointer: this.push(row, customer, ["accounts"]), row })
  }

  private putDomain(row: Row, customer: Customer): void {
    const service = this.ownerOf(row, customer, "service")
    if (service !== undefined && !row.isLeftOut) this.push(row, service, ["domains"])
  }

  private putServer(row: Row, customer: Customer): void {
    const account = this.ownerOf(row, customer, "account")
    if (account === undefined || row.isLeftOut) return
    const { id } = row.value
    const same = typeof id === "string" ? this.idsOf(account).get(id) : undefined
    if (same !== undefined) this.refusals.twice(row, "id", String(id), same)
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

  /** One row may name several services. It is left out where none of them can be had. */
  private putPrincipals(row: Row, customer: Customer): void {
    const written = refersTo(row, "service")
    const isOne = written === undefined || customer.services.get(written) !== undefined
    const names = isOne ? [written] : divided(written, signs).map((name) => name.trim())
    const found = new Set(names.map((name) => this.find(row, customer, "service", name)))
    const isTaken = [...found].some((one) => "pointer" in one && !this.once.has(`${one.pointer}/principal`))
    const effect = isTaken ? "cellLeftOut" : "rowLeftOut"
    for (const one of found)
      if ("pointer" in one) this.putOnce(row, one, [], "principal", effect)
      else this.refusals.tell(row, "service", one, effect)
  }

  private putOnce(row: Row, owner: Owner, path: ReadonlyArray<string>, key: string, effect?: Effect): void {
    if (row.isLeftOut) return
    const at = draftAt(owner.value, path)
    const pointer = [owner.pointer, ...path, key].join("/")
    const known = this.once.get(pointer)
    if (known !== undefined) {
      this.refusals.twice(row, row.from.sheet.by ?? "customer", row.one.name, known, effect)
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
    if (known !== undefined && list.length === 0) this.refusals.contradicts(owner, path, row)
    at[key] = list
    const pointer = `${owner.pointer}/${path.join("/")}/${list.length}`
    list.push(row.value)
    this.places.add(pointer, row.from.table, row.row, row.one.id)
    return pointer
  }

  private ownerOf(row: Row, customer: Customer, kind: Kind): Owner | undefined {
    const found = this.find(row, customer, kind, refersTo(row, kind))
    if ("pointer" in found) return found
    this.refusals.tell(row, kind, found)
    return undefined
  }

  /** What a row belongs to, by its id, by its name, or because there is nothing else. */
  private find(row: Row, customer: Customer, kind: Kind, written: string | undefined): Owner | Refusal {
    const owners = ownersOf(customer, kind)
    if (written === undefined) {
      const [only] = owners.entries()
      const refusal = this.refusals.unnamed(customer, row, kind)
      if (refusal !== undefined || only === undefined)
        return refusal ?? this.refusals.unfound(customer, row, kind, "")
      this.understood(row, kind, { why: "only", found: "", as: only[0] })
      return only[1]
    }
    const isLost = this.refusals.lostAt(customer, kind, written) !== undefined
    const found = owners.get(written) ?? (isLost ? undefined : this.withId(row, kind, owners, written))
    return (
      found ??
      (isLost ? undefined : named(owners, written)) ??
      this.refusals.unfound(customer, row, kind, written)
    )
  }

  /** By the id as it is written, else by one of another width. */
  private withId<T>(row: Row, at: Reference, among: Ids<T>, written: string): T | undefined {
    const id = among.get(written) === undefined ? among.meant(written) : written
    if (id === undefined) return undefined
    this.calls(row, at, among, id)
    return among.get(id)
  }

  /** Tells an id that is called otherwise than it is written. What was taken over from the row above was told there. */
  private calls<T>(row: Row, at: Reference, among: Ids<T>, id: string): void {
    const [written, as] = [refersTo(row, at), among.called(id)]
    if (written !== undefined && written !== as)
      this.understood(row, at, { why: "width", found: written, as })
  }

  private understood(row: Row, at: Reference, reading: Parameters<Faults["understood"]>[3]): void {
    this.faults.understood(row.from.table, row.row, row.from.headings.references.get(at) ?? 0, reading)
  }
}
