import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Regulations } from "@openbeian/core/regulation"
import { installed } from "@openbeian/providers"
import { regulations as gathered } from "@openbeian/regulations"
import { acme } from "@openbeian/testkit"
import { Layer, ManagedRuntime, Schema } from "effect"
import { TestClock } from "effect/testing"
import { makeApp } from "../src/app.ts"
import { CheckDesk } from "../src/CheckDesk.ts"
import { ExampleFiles } from "../src/ExampleFiles.ts"
import { Problem } from "../src/problem.ts"
import { type Limits, Workshop } from "../src/work/Workshop.ts"

/** What is installed, and one from outside the tree. */
export const providers = [...installed, acme]

/** The app without a port, with a clock that stands still until a test moves it. */
export const openDoor = ({
  plugins = providers,
  examples = "/nowhere",
  regulations = gathered,
  limits = {},
}: Installation = {}) => {
  const runtime = ManagedRuntime.make(
    Layer.mergeAll(
      CheckDesk.layer(plugins, regulations),
      ExampleFiles.layer(examples),
      Layer.provideMerge(Workshop.layer(limits), TestClock.layer({ warningDelay: "1 hour" })),
    ),
  )
  const app = makeApp(runtime, { folder: "/nowhere" })
  return {
    runtime,
    app,
    /** What is answered, by its Schema. */
    answer: async <A>(schema: Schema.Decoder<A>, path: string, init?: RequestInit): Promise<A> =>
      bodyOf(schema, 200, await app.request(path, init)),
    /** The problem that is answered instead, with this status. */
    problem: async (status: number, path: string, init?: RequestInit): Promise<Problem> =>
      bodyOf(Problem, status, await app.request(path, init)),
  }
}

interface Installation {
  readonly plugins?: typeof providers
  readonly examples?: string
  readonly regulations?: Regulations.Regulations
  readonly limits?: Partial<Limits>
}

const bodyOf = async <A>(schema: Schema.Decoder<A>, status: number, response: Response): Promise<A> => {
  const body: unknown = await response.json()
  if (response.status !== status) throw new Error(`${response.status}: ${JSON.stringify(body)}`)
  return Schema.decodeUnknownSync(schema)(body)
}

/** A folder with these files, and how to take it away again. */
export const folderWith = async (files: Readonly<Record<string, string>>) => {
  const folder = await mkdtemp(join(tmpdir(), "openbeian-"))
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
  return { folder, remove: () => rm(folder, { recursive: true }) }
}

export const yaml = (body: string): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/yaml" },
  body,
})

export const json = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
})
