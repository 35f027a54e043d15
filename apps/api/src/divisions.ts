import { Province } from "@openbeian/core/place"
import { text } from "@openbeian/core/text"
import { Result, Schema } from "effect"
import { Hono } from "hono"
import { linked, pageAnswer, pageFields, pageOf } from "./pages.ts"
import * as Problem from "./problem.ts"
import { query } from "./query.ts"

/** Administrative divisions for whoever fills in an address; the table is loaded with the first question. */
export const divisions = () =>
  new Hono()
    .get("/", query(DivisionQuery), async (context) => {
      const { Division } = await load()
      const { under, historic, limit = limitMax, after, ...asked } = context.req.valid("query")
      const q = asked.q?.trim() ?? ""
      if (under !== undefined && Division.of(under) === undefined)
        return Problem.answer(context, { _tag: "DivisionUnknown", code: under })
      const found =
        q === ""
          ? under === undefined
            ? Province.all.flatMap(({ code }) => Division.of(code) ?? [])
            : Division.childrenOf(under, historic === true ? "all" : "today")
          : Division.search(q).filter(
              ({ isHistoric, code, path }) =>
                (historic === true || !isHistoric) &&
                (under === undefined || code === under || path.some((each) => each.code === under)),
            )
      return Result.match(pageOf(found, { idOf: ({ code }) => code, limit, after }), {
        onFailure: ({ reason }) => Problem.answer(context, reason),
        onSuccess: (page) => context.json({ asOf: Division.asOf, ...linked(context, page) }, 200),
      })
    })
    .get("/:code", async (context) => {
      const { Division } = await load()
      const code = context.req.param("code")
      const division = Division.of(code)
      return division === undefined
        ? Problem.answer(context, { _tag: "DivisionUnknown", code })
        : context.json({ asOf: Division.asOf, division }, 200)
    })

const load = () => import("@openbeian/divisions")

/** More than lie in any division today, so that whoever goes down level by level needs one page each. */
const limitMax = 500

export const DivisionQuery = Schema.Struct({
  under: Schema.optionalKey(
    Schema.String.check(
      Schema.isPattern(/^\d{6}$/u, {
        expects: text("六位行政区划代码，如 330000", "a code of six digits such as 330000"),
      }),
    ).annotate({
      title: "what they lie in; absent: the provinces, or a search everywhere",
      description: "所属区划；不填则列出各省，或在全国查找",
    }),
  ),
  q: Schema.optionalKey(
    Schema.String.annotate({
      title: "a name or its beginning; empty: as if absent",
      description: "名称或其开头；空白等于不填",
    }),
  ),
  historic: Schema.optionalKey(
    Schema.Boolean.annotate({
      title: "abolished codes too; absent: those of today",
      description: "是否含已停用代码；不填只含现行",
    }),
  ),
  ...pageFields(limitMax),
})

const Named = Schema.Struct({ code: Schema.String, name: Schema.String })
const Between = Schema.Struct({ after: Schema.optionalKey(Schema.String), by: Schema.String })

export const Division = Schema.Struct({
  ...Named.fields,
  level: Schema.Literals(["province", "prefecture", "county"]),
  path: Schema.Array(Named),
  isHistoric: Schema.Boolean,
  from: Schema.optionalKey(Between),
  until: Schema.optionalKey(Between),
  successors: Schema.Array(Named),
}).annotate({ identifier: "Division" })

export const Divisions = Schema.Struct({
  asOf: Schema.String,
  items: Schema.Array(Division),
  ...pageAnswer,
}).annotate({ identifier: "Divisions" })

export const OneDivision = Schema.Struct({ asOf: Schema.String, division: Division }).annotate({
  identifier: "OneDivision",
})
