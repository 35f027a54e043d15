import { fileURLToPath } from "node:url"
import type { Text } from "@openbeian/core/text"
import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import { Console, Effect, Layer, ManagedRuntime } from "effect"
import { makeApp } from "./app.ts"
import { CheckDesk } from "./CheckDesk.ts"
import { ExampleFiles } from "./ExampleFiles.ts"
import { addressOf, listen } from "./server.ts"
import { settings } from "./settings.ts"
import { Workshop } from "./work/Workshop.ts"

/** The handlers stay for good, because Ctrl-C in a terminal often arrives twice: by itself and through npm. */
const asked = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => resolve())
})

const examples = fileURLToPath(new URL("../../../examples", import.meta.url))
const runtime = ManagedRuntime.make(
  Layer.mergeAll(CheckDesk.layer(installed, regulations), ExampleFiles.layer(examples), Workshop.layer()),
)

const serve = Effect.gen(function* () {
  const { host, port } = yield* settings
  const server = yield* listen(makeApp(runtime, { host }).fetch, { host, port })
  yield* Console.log(`OpenBeian ${addressOf(server, host)}`)
  yield* Effect.promise(() => asked)
})

const complain = ({ says }: { readonly says: Text }) =>
  Effect.andThen(
    Console.error(`${says.zh}\n${says.en}`),
    Effect.sync(() => {
      process.exitCode = 1
    }),
  )

await runtime.runPromise(Effect.catch(Effect.scoped(serve), complain))
await runtime.dispose()
