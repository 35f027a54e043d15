import { text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import type { Names } from "../names.ts"
import { unlistedOf } from "../notes.ts"
import { forms, wanted } from "../words.ts"
import { cited } from "./cited.ts"
import type { Data } from "./printable.ts"

/** A paper that goes into several orders is named once, with all its services. */
export const materialsOf = (plan: Plan.Plan, names: Names): Data =>
  plan.customers.flatMap(({ customer, name, services }) => {
    const own = plan.materials.filter((material) => material.customer === customer)
    const alike = Map.groupBy(own, ({ id, title, wanted, how, form }) =>
      JSON.stringify([id, title, wanted, how, form]),
    )
    const rows = [...alike.values()].flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const unique = (words: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(words)]
      return [
        {
          title: names.say(first.title),
          wanted: first.wanted,
          words: names.say(wanted[first.wanted]),
          form: names.say(forms[first.form]),
          how: names.say(first.how),
          format: unique(group.flatMap(({ format }) => format.map(names.say))).join(" · "),
          for: forWhich(unique(group.flatMap((one) => one.for)), customer, services, names),
          providers: names.join(unique(group.map(({ provider }) => names.provider(provider)))),
          clauses: cited(unique(group.flatMap(({ clauses }) => clauses)), names),
        },
      ]
    })
    const unlisted = unlistedOf(plan, customer, names).map(({ words }) => words)
    return rows.length + unlisted.length === 0 ? [] : [{ customer: name, rows, unlisted }]
  })

/** A long list that is simply all of them is said so. */
const forWhich = (
  paths: ReadonlyArray<string>,
  customer: string,
  services: ReadonlyArray<Plan.PlannedService>,
  { join, say, service }: Names,
): string => {
  const planned = services.filter(({ outcome }) => outcome === "planned")
  const isAll = planned.length === paths.length && planned.every(({ path }) => paths.includes(path))
  return isAll && paths.length > 3
    ? say(text(`全部 ${paths.length} 项`, `all ${paths.length} planned`))
    : join([...new Set(paths.map((path) => service(customer, path)))])
}
