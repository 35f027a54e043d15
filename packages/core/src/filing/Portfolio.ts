import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { text } from "../text/Text.ts"
import { key } from "./annotations.ts"
import { Account, Facts } from "./Filing.ts"
import { Words } from "./leaves.ts"

const named = text("客户编号，前后没有空格", "an id of the customer, without blanks around it")

/** How a broker calls a customer (客户编号). */
const CustomerId = Words.check(
  Schema.makeFilter((written) => written !== "" && written.trim() === written, {
    expected: named.en,
    expects: named,
  }),
)

/** One customer of a broker and the filing that is wanted for it (客户). */
export const Customer = Schema.Struct({
  customer: CustomerId.annotateKey({
    title: "id of the customer",
    description: "客户编号",
    label: { zh: "客户编号", en: "id of the customer" },
  }),
  ...Facts.fields,
}).annotate({ identifier: "Customer" })

/** Tables and plans name a customer by its id alone. */
const takenTwice = (customers: ReadonlyArray<{ readonly customer: string }>) => {
  const first = new Map<string, number>()
  return customers.flatMap(({ customer }, index) => {
    const taken = first.get(customer)
    if (taken === undefined) first.set(customer, index)
    return taken === undefined ? [] : [{ path: [index, "customer"], issue: takenBy(customer, taken) }]
  })
}

const takenBy = (customer: string, first: number): SchemaIssue.Issue => {
  const says = text(
    `客户编号“${customer}”与第 ${first + 1} 个客户相同`,
    `the id "${customer}" is that of customer ${first + 1} of the list`,
  )
  const fix = text(
    "给每个客户一个自己的编号；同一客户的服务写在一处",
    "give each customer an id of its own; put all services of one customer together",
  )
  return new SchemaIssue.InvalidValue({ message: says.en, says, fix })
}

/**
 * The customers of a broker (客户组合). As in a filing, an absent key is unknown, and a list that is present is
 * complete.
 */
export const Portfolio = Schema.Struct({
  openbeian: Schema.Literal(1).annotateKey({ label: { zh: "文档版本", en: "format of this document" } }),
  filings: Schema.Array(Customer)
    .check(Schema.makeFilter(takenTwice))
    .annotateKey({ title: "customers", description: "客户", label: { zh: "客户", en: "customers" } }),
  accounts: key(
    Schema.Array(Account),
    "代理自有云账号",
    "accounts of the broker itself, whose codes may serve customers where the provider allows it",
  ),
}).annotate({ identifier: "Portfolio" })

/** So much of a portfolio is read: a thousand filings with all their facts need less. */
export const limits = { maxBytes: 30_000_000, maxTokens: 12_000_000 } as const

export type Customer = typeof Customer.Type
export type Portfolio = typeof Portfolio.Type
