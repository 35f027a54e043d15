import { type Text, text } from "@openbeian/core/text"
import { Schema } from "effect"
import type { ExtractSchema } from "hono/types"
import type { App } from "../app.ts"

/** A route as it is described: what it takes, what it answers, and a request to try. */
export interface Operation {
  readonly group: Group
  readonly says: Text
  /** What the names in the path mean. */
  readonly path?: Readonly<Record<string, Text>>
  readonly query?: Schema.Struct<Schema.Struct.Fields>
  readonly body?: Schema.Constraint
  readonly answer: Schema.Constraint
  readonly mediaType?: string
  /** Media types of the body. Absent: JSON and YAML. */
  readonly bodies?: ReadonlyArray<string>
  /** Whether a request without a body is answered too. */
  readonly isBodyOptional?: true
  /** Media types of the answer that have no schema, by `Accept`. */
  readonly forms?: ReadonlyArray<string>
  /** Whether a worker answers, and a large portfolio becomes a job. */
  readonly mayBecomeJob?: true
  /** Beside those that follow from what is taken. */
  readonly refusals?: ReadonlyArray<readonly [status: number, description: string]>
  /** Whether query or body name something that there may not be. A name in the path is one by itself. */
  readonly asksByName?: true
  /** What to send for an answer worth seeing. Absent: nothing has to be sent. */
  readonly example?: (known: Known) => Example
}

/** Names that are installed here and no word of this table. */
export interface Known {
  readonly provider: string
  /** A topic of which that provider has a guide. */
  readonly topic: string
}

/** A request to try (请求示例). */
interface Example {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
}

/** The parts of the reference, in the order of reading (接口分组). */
export const groups = {
  check: text("检查", "Check"),
  form: text("填写", "Fill in"),
  portfolio: text("客户组合与计划", "Portfolios and plans"),
  provider: text("接入商", "Providers"),
  paper: text("依据", "Papers"),
  number: text("编号与证书", "Numbers and certificates"),
  service: text("服务本身", "The service"),
} as const satisfies Record<string, Text>
type Group = keyof typeof groups

type Routes = ExtractSchema<App>

/** One row a route. */
export type Operations = { readonly [P in keyof Routes]: { readonly [M in keyof Routes[P]]: Operation } }

/** Rows of some routes: what is no route does not compile. */
export const rowsOf = <P extends keyof Routes>(rows: Pick<Operations, P>): Pick<Operations, P> => rows

/** Any object, of which nothing more is said. */
export const AnySchema = Schema.Record(Schema.String, Schema.Unknown)
