import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { Context, Effect, Layer } from "effect"

/** A filing to start from, with invented people (示例). */
export interface Example {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  /** The document as it is written, comments included. */
  readonly yaml: string
}

/** The examples of the repository, read once, when they are first asked for. */
export class ExampleFiles extends Context.Service<
  ExampleFiles,
  {
    readonly all: Effect.Effect<ReadonlyArray<Example>>
    /** The workbook of a broker. */
    readonly portfolio: Effect.Effect<Uint8Array<ArrayBuffer>>
  }
>()("@openbeian/api/ExampleFiles") {
  static readonly layer = (folder: string) =>
    Layer.effect(
      ExampleFiles,
      Effect.map(Effect.cached(readAll(folder)), (all) =>
        ExampleFiles.of({
          all,
          portfolio: Effect.promise(
            async () => new Uint8Array(await readFile(join(folder, "portfolio.xlsx"))),
          ),
        }),
      ),
    )
}

/** A folder that cannot be read is a defect of the installation. */
const readAll = (folder: string): Effect.Effect<ReadonlyArray<Example>> =>
  Effect.promise(async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort()
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")))
    return texts.map((yaml, n) => toExample(names[n] ?? "", yaml))
  })

const toExample = (fileName: string, yaml: string): Example => {
  const id = fileName.replace(/\.yaml$/u, "")
  return { id, title: { zh: titleOf(yaml, "zh") ?? id, en: titleOf(yaml, "en") ?? id }, yaml }
}

/** From a comment in front of the document, `# title-zh: 首次备案`. */
const titleOf = (yaml: string, language: "zh" | "en"): string | undefined =>
  new RegExp(`^# title-${language}: *(.+?) *$`, "mu").exec(yaml)?.[1]
