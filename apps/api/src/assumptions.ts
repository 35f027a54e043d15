import { Document } from "@openbeian/core/document"
import { Name } from "@openbeian/core/text"
import { Assumptions } from "@openbeian/planner"
import { installed } from "@openbeian/providers"
import { Hono } from "hono"
import { atMost, document, documentBytesMax } from "./body.ts"

/** What a broker assumes, such as prices: read, and written as YAML. */
export const assumptions = () =>
  new Hono()
    .post("/", atMost(documentBytesMax), document(Assumptions.Assumptions), (context) =>
      context.json(byId(context.req.valid("json").value), 200),
    )
    .post("/yaml", atMost(documentBytesMax), document(Assumptions.Assumptions), (context) =>
      context.text(Document.write(Assumptions.Assumptions, context.req.valid("json").value), 200, {
        "Content-Type": "application/yaml; charset=utf-8",
      }),
    )

/** A file may name a provider in words; whoever shows its figures looks for them by id. */
const byId = (given: Assumptions.Assumptions): Assumptions.Assumptions => {
  const { prices, efforts, limits } = given
  return {
    ...given,
    ...(prices === undefined ? {} : { prices: prices.map(named) }),
    ...(efforts === undefined ? {} : { efforts: efforts.map(named) }),
    ...(limits === undefined ? {} : { limits: limits.map(named) }),
  }
}

const named = <A extends { readonly provider: string }>(of: A): A => {
  const found = installed.find(({ id, name }) =>
    [id, name.zh, name.en].some((known) => Name.isSame(known, of.provider)),
  )
  return found === undefined ? of : { ...of, provider: found.id }
}
