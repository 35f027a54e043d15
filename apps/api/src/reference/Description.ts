import { Report } from "@openbeian/core/check"
import { Schema } from "effect"

const o = Schema.optionalKey
const Words = { title: o(Schema.String), description: o(Schema.String) }

/** What the reference reads of a JSON Schema. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string
  /** In English, where `description` is in Chinese. */
  readonly title?: string
  readonly description?: string
  readonly enum?: ReadonlyArray<string | number | boolean>
  readonly anyOf?: ReadonlyArray<Shape>
  readonly allOf?: ReadonlyArray<Shape>
  readonly items?: Shape
  readonly prefixItems?: ReadonlyArray<Shape>
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: Shape | boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}
const Inner = Schema.suspend((): Schema.Codec<Shape> => Shape)
const Shape: Schema.Codec<Shape> = Schema.Struct({
  $ref: o(Schema.String),
  type: o(Schema.String),
  ...Words,
  enum: o(Schema.Array(Schema.Union([Schema.String, Schema.Finite, Schema.Boolean]))),
  anyOf: o(Schema.Array(Inner)),
  allOf: o(Schema.Array(Inner)),
  items: o(Inner),
  prefixItems: o(Schema.Array(Inner)),
  properties: o(Schema.Record(Schema.String, Inner)),
  required: o(Schema.Array(Schema.String)),
  additionalProperties: o(Schema.Union([Schema.Boolean, Inner])),
  minimum: o(Schema.Finite),
  maximum: o(Schema.Finite),
  maxLength: o(Schema.Finite),
})

const Content = Schema.Record(
  Schema.String,
  Schema.Struct({ schema: Shape, example: o(Schema.Record(Schema.String, Schema.Unknown)) }),
)

/** What can be asked at one path by one method. */
export const Operation = Schema.Struct({
  operationId: Schema.String,
  tags: Schema.Array(Schema.String),
  summary: Schema.String,
  description: Schema.String,
  parameters: Schema.Array(
    Schema.Struct({
      name: Schema.String,
      in: Schema.Literals(["path", "query"]),
      schema: Shape,
      example: o(Schema.String),
    }),
  ),
  requestBody: o(Schema.Struct({ content: Content })),
  responses: Schema.Record(Schema.String, Schema.Struct({ description: Schema.String, content: Content })),
})
export type Operation = typeof Operation.Type

/** What the reference reads of an OpenAPI document. */
export const Description = Schema.Struct({
  info: Schema.Struct({ version: Schema.String, summary: Schema.String, description: Schema.String }),
  tags: Schema.Array(Schema.Struct({ name: Schema.String, "x-title": Report.Both })),
  paths: Schema.Record(Schema.String, Schema.Record(Schema.String, Operation)),
  components: Schema.Struct({ schemas: Schema.Record(Schema.String, Shape) }),
})
export type Description = typeof Description.Type

/** An operation with the place where it is asked for. */
export interface Entry {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}

/** Every operation, in the order of the document. */
export const entriesOf = ({ paths }: Pick<Description, "paths">): ReadonlyArray<Entry> =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
