import { ProvinceView, RegulationsView } from "@openbeian/core/check"
import { Effect } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { CheckDesk } from "./CheckDesk.ts"

/** What the country asks, and each province, which may be named in any of its spellings. */
export const regulations = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono()
    .get("/", (context) =>
      answer(
        context,
        CheckDesk.useSync((desk) => RegulationsView.whole(desk.regulations)),
      ),
    )
    .get("/provinces", (context) =>
      answer(
        context,
        CheckDesk.useSync((desk) => ProvinceView.list(desk.regulations)),
      ),
    )
    .get("/provinces/:code", (context) => answer(context, province(context.req.param("code"))))
}

const province = Effect.fnUntraced(function* (written: string) {
  const desk = yield* CheckDesk
  return ProvinceView.whole(yield* desk.administration(written), desk.regulations)
})
