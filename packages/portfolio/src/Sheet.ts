import { Filing, Portfolio } from "@openbeian/core/filing"
import { type Text, text } from "@openbeian/core/text"
import { type Column, columnsOf, labelOf, merged } from "./Column.ts"
import { type Reference, references, type SheetId, sheetIds, sheetNames } from "./names.ts"

/** A table: what its rows are, and the columns that they have (工作表). */
export interface Sheet {
  readonly id: SheetId
  readonly name: Text
  readonly references: ReadonlyArray<Reference>
  /** What a row may be, told by the column `by`; without `by` there is one. */
  readonly cases: ReadonlyArray<Case>
  readonly by: Reference | undefined
  readonly columns: ReadonlyArray<Column>
}

/** One thing that a row may be. */
export interface Case {
  readonly id: CaseId
  readonly name: Text
  /** The keys under which the fact of a column stands in this thing. */
  readonly steps: ReadonlyMap<string, ReadonlyArray<string>>
  /** The columns that it cannot do without. */
  readonly required: ReadonlyArray<string>
}

export type CaseId =
  | "customer"
  | "principal"
  | "legalRepresentative"
  | "servicePrincipal"
  | "service"
  | "domain"
  | "filedSubject"
  | "filedService"
  | "account"
  | "server"
  | "code"

const thing = (
  id: CaseId,
  name: Text,
  columns: ReadonlyArray<Column>,
): Case & { columns: ReadonlyArray<Column> } => ({
  id,
  name,
  steps: new Map(columns.map((column) => [column.id, column.steps])),
  required: columns.flatMap(({ id, isRequired }) => (isRequired ? [id] : [])),
  columns,
})

const plain = (id: SheetId, refers: ReadonlyArray<Reference>, one: ReturnType<typeof thing>): Sheet => ({
  id,
  name: sheetNames[id],
  references: refers,
  cases: [one],
  by: undefined,
  columns: one.columns,
})

const several = (
  id: SheetId,
  refers: ReadonlyArray<Reference>,
  by: Reference,
  things: ReadonlyArray<ReturnType<typeof thing>>,
): Sheet => ({
  id,
  name: sheetNames[id],
  references: refers,
  cases: things,
  by,
  columns: [...merged(things.flatMap(({ columns }) => columns)).values()],
})

const person = columnsOf(Filing.Person.ast)

/** What a code's server has stands in the columns of servers, all but its id. */
const ofCode = columnsOf(Filing.AuthorizationCode.ast).map((column): Column => {
  const [first, second] = column.steps
  if (first !== "server" || second === undefined) return column
  if (second === "id") return { ...column, alsoCalled: [] }
  const [heading = column.heading] = column.alsoCalled
  return { ...column, id: column.steps.slice(1).join("/"), heading, alsoCalled: [] }
})

const customer = columnsOf(Portfolio.Customer.ast, {
  left: ["customer", "subject/principal", "subject/legalRepresentative", "register/subject"],
  lists: ["services", "accounts", "register/services"],
  own: "subject",
})

const sheets: Readonly<Record<SheetId, Sheet>> = {
  subjects: plain("subjects", ["customer"], thing("customer", text("客户", "customer"), customer)),
  persons: several("persons", ["customer", "role", "service"], "role", [
    thing("principal", labelOf(Filing.Subject.ast, "principal"), person),
    thing("legalRepresentative", labelOf(Filing.Subject.ast, "legalRepresentative"), person),
    thing("servicePrincipal", labelOf(Filing.Website.ast, "principal"), person),
  ]),
  services: plain(
    "services",
    ["customer", "service"],
    thing(
      "service",
      text("服务", "service"),
      columnsOf(Filing.Service.ast, { left: ["principal"], lists: ["domains"] }),
    ),
  ),
  domains: plain(
    "domains",
    ["customer", "service"],
    thing("domain", text("域名", "domain"), columnsOf(Filing.Domain.ast)),
  ),
  register: several("register", ["customer", "record"], "record", [
    thing("filedSubject", text("主体", "subject"), columnsOf(Filing.FiledSubject.ast)),
    thing("filedService", text("服务", "service"), columnsOf(Filing.FiledService.ast)),
  ]),
  accounts: plain(
    "accounts",
    ["customer", "account"],
    thing(
      "account",
      text("云账号", "account"),
      columnsOf(Filing.Account.ast, { left: [], lists: ["servers", "codes"] }),
    ),
  ),
  servers: several("servers", ["customer", "account", "resource"], "resource", [
    thing("server", text("服务器", "server"), columnsOf(Filing.Server.ast)),
    thing("code", text("授权码", "code"), ofCode),
  ]),
}

/** Every table of a portfolio. */
export const all: ReadonlyArray<Sheet> = sheetIds.map((id) => sheets[id])

export const of = (id: SheetId): Sheet => sheets[id]

export const headingOf = (reference: Reference): Text => references[reference]
