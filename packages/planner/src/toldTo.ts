import { text } from "@openbeian/core/text"
import type { Assumption } from "./Assumption.ts"
import { listedInPart } from "./document/sentences.ts"

/** What an assumption tells one customer whom it concerns (对某客户的说明): of services that it touches those of that customer alone. */
export const toldTo = (customer: string, assumption: Assumption): Assumption => {
  const { customers, rule } = assumption
  if (rule !== undefined) {
    const services = rule.services.filter((each) => each.customer === customer)
    return naming({ ...assumption, rule: { ...rule, services } })
  }
  return customers === undefined ? assumption : { ...assumption, customers: [customer] }
}

/** A rule on which the papers differ, with its services in the text and their customers. */
export const naming = (assumption: Unnamed): Assumption => {
  const { services, says } = assumption.rule
  const named = listedInPart(services.map(({ customer, name }) => `${customer} ${name}`))
  return {
    ...assumption,
    text: text(`${says.zh}${named.zh}。`, `${says.en} ${named.en}.`),
    customers: [...new Set(services.map(({ customer }) => customer))],
  }
}

type Unnamed = Omit<Assumption, "text" | "customers" | "rule"> & Required<Pick<Assumption, "rule">>
