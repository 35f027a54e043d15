import { JsonSchema, Schema, SchemaRepresentation } from "effect"
import { mediaTypes } from "./body.ts"
import { groups, type Known, type Operation, operations } from "./operations.ts"
import { Problem } from "./problem.ts"
import { Job } from "./work/Job.ts"

/** The OpenAPI 3.1 description of the API. The page never asks for it, so it is made when somebody does. */
export const openapi = (known: Known = nobody) => {
  const before = made.get(known.provider)
  if (before !== undefined) return before
  const document = describe(known)
  made.set(known.provider, document)
  return document
}

const describe = (known: Known) => {
  const rows = Object.entries(operations).flatMap(([path, methods]) =>
    Object.entries<Operation>(methods).map(([method, operation]) => ({
      path,
      method: method.slice(1),
      operation,
    })),
  )
  const { jsonOf, definitions } = translate(rows.flatMap(({ operation }) => schemasOf(operation)))
  const paths: Record<string, Record<string, ReturnType<typeof describeOne>>> = {}
  for (const { path, method, operation } of rows) {
    const templated = path.replace(/:(\w+)/gu, "{$1}")
    paths[templated] = { ...paths[templated], [method]: describeOne(path, method, operation, jsonOf, known) }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "OpenBeian",
      version: "1",
      summary: "China ICP filing across access providers: what is advised, and the clause it rests on",
      description: "跨接入商的中国 ICP 备案：给出建议，并注明所依据的条款",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    externalDocs: { url: "/docs" },
    servers: [{ url: "/" }],
    tags: Object.entries(groups).map(([name, title]) => ({ name, description: title.en, "x-title": title })),
    paths,
    components: { schemas: definitions },
  }
}

/** The names for examples where no provider is installed. */
const nobody: Known = { provider: "acme", topic: "needFiling" }

/** By the provider of its examples. */
const made = new Map<string, ReturnType<typeof describe>>()

type JsonOf = (schema: Schema.Constraint) => JsonSchema.JsonSchema

/** All in one go, so that a noun which several routes speak of is defined once. */
const translate = (schemas: ReadonlyArray<Schema.Constraint>) => {
  const all: ReadonlyArray<Schema.Constraint> = [Problem, Job, ...schemas]
  const [first = Problem, ...more] = all.map(Schema.toCodecJson)
  const { schemas: translated, definitions } = JsonSchema.toMultiDocumentOpenApi3_1(
    SchemaRepresentation.toJsonSchemaMultiDocument(
      SchemaRepresentation.toRepresentations([first.ast, ...more.map(({ ast }) => ast)]),
      { onExcessProperty: "error" },
    ),
  )
  const jsonOf: JsonOf = (schema) => translated[all.indexOf(schema)] ?? {}
  return { jsonOf, definitions }
}

const schemasOf = ({ query, body, answer }: Operation): ReadonlyArray<Schema.Constraint> => [
  ...Object.values(query?.fields ?? {}),
  ...(body === undefined ? [] : [body]),
  answer,
]

const describeOne = (path: string, method: string, operation: Operation, jsonOf: JsonOf, known: Known) => {
  const { group, says, query, body, answer, mediaType = json } = operation
  const { bodies = mediaTypes, forms = [], mayBecomeJob = false } = operation
  const inPath = Object.entries(operation.path ?? {})
  const example = operation.example?.(known) ?? {}
  return {
    operationId: `${method}${path.replace(/\W+(\w)?/gu, (_, letter: string = "") => letter.toUpperCase())}`,
    tags: [group],
    summary: says.en,
    description: says.zh,
    parameters: [
      ...inPath.map(([name, { zh, en }]) => ({
        name,
        in: "path",
        required: true,
        schema: { type: "string", title: en, description: zh },
        ...exampleOf(example.path?.[name]),
      })),
      ...Object.entries(query?.fields ?? {}).map(([name, field]) => ({
        name,
        in: "query",
        schema: jsonOf(field),
        ...exampleOf(example.query?.[name]),
      })),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: operation.isBodyOptional !== true,
            content: contents(bodies, jsonOf(body), exampleOf(example.body)),
          },
        }),
    responses: {
      200: {
        description: "Answered",
        content: { ...contents([mediaType], jsonOf(answer)), ...contents(forms, {}) },
      },
      ...(mayBecomeJob
        ? { 202: { description: "A job, told of at Location", content: contents([json], jsonOf(Job)) } }
        : {}),
      ...Object.fromEntries(
        [
          ...refusals(operation, operation.asksByName === true || inPath.length > 0),
          ...(operation.refusals ?? []),
        ].map(([status, description]) => [
          status,
          { description, content: contents(["application/problem+json"], jsonOf(Problem)) },
        ]),
      ),
    },
  }
}

/** What any route of this kind may refuse. */
const refusals = (
  { query, body }: Operation,
  asksByName: boolean,
): ReadonlyArray<readonly [number, string]> => [
  ...(query === undefined && body === undefined ? [] : [[400, "Cannot be read"] as const]),
  ...(asksByName ? [[404, "A name is unknown"] as const] : []),
  ...(body === undefined
    ? []
    : ([
        [413, "The body is too large"],
        [415, "The content type or encoding is not taken"],
        [422, "The document has faults"],
      ] as const)),
]

const json = "application/json"

const contents = (
  mediaTypes: ReadonlyArray<string>,
  schema: JsonSchema.JsonSchema,
  example: { readonly example?: object | string } = {},
) => Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema, ...example }]))

const exampleOf = <A extends object | string>(example: A | undefined): { readonly example?: A } =>
  example === undefined ? {} : { example }
