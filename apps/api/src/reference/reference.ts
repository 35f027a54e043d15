import { readFile } from "node:fs/promises"
import { Effect, Schema } from "effect"
import { type Context, Hono } from "hono"
import type { Runtime } from "../answer.ts"
import { described } from "../description.ts"
import * as Problem from "../problem.ts"
import { Description } from "./Description.ts"
import { llms } from "./llms.ts"
import { manual, manuals } from "./manual.ts"
import { page } from "./page.ts"
import { type Language, languages } from "./words.ts"

/** The description for people and for language models, where the types of problems lead, and the manual. */
export const reference = (runtime: Runtime) => {
  const description = () => runtime.runPromise(Effect.map(described, read))
  const inLanguage = (language: Language) => async (context: Context) =>
    context.html(
      await page(await description(), { language, origin: originOf(context), style: await style() }),
    )
  const manualPages = new Hono()
  for (const name of manuals)
    manualPages.get(`/docs/${name}`, async (context) => context.html(await manual(name, await style())))
  return new Hono()
    .route("/", manualPages)
    .get(languages.zh.path, inLanguage("zh"))
    .get(languages.en.path, inLanguage("en"))
    .get("/llms.txt", async (context) => context.text(llms(await description(), originOf(context))))
    .get("/problems/:name", (context) => {
      const name = context.req.param("name")
      return Problem.kinds.some((kind) => kind.name === name)
        ? context.redirect(`${languages.zh.path}#problem-${name}`)
        : Problem.answer(context, { _tag: "PathUnknown", path: context.req.path })
    })
}

/** The description with the parts that the reference shows. */
const read = (document: object): Description => Schema.decodeUnknownSync(Description)(document)

const originOf = ({ req }: Context): string => new URL(req.url).origin

const style = () => readFile(new URL("./reference.css", import.meta.url), "utf8")
