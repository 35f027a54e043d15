import {
  CertificateView,
  Comparison,
  Conflicts,
  GuideView,
  ProviderView,
  ProvinceView,
  RefusalView,
  RegulationsView,
  Report,
} from "@openbeian/core/check"
import { Filing } from "@openbeian/core/filing"
import { FooterView } from "@openbeian/core/footer"
import { Library } from "@openbeian/core/library"
import { type Text, text } from "@openbeian/core/text"
import { JsonSchema, Schema, SchemaRepresentation } from "effect"
import type { ExtractSchema } from "hono/types"
import type { App } from "./app.ts"
import { CertificateText } from "./appCertificates.ts"
import { mediaTypes } from "./body.ts"
import { CheckQuery, FilingTypes } from "./checks.ts"
import { ClauseFilters, ClausePage, ClauseQuery } from "./clauses.ts"
import { ProvidersAsked } from "./comparison.ts"
import { DivisionQuery, Divisions, OneDivision } from "./divisions.ts"
import { Examples, FieldList, Reading } from "./documents.ts"
import { FooterFacts } from "./footers.ts"
import { GuideTopics } from "./guides.ts"
import { Alive, Ready } from "./health.ts"
import { IdentityReading, WrittenNumber } from "./identityNumbers.ts"
import { Overview } from "./overview.ts"
import { Problem } from "./problem.ts"
import { Providers } from "./providers.ts"
import { NumberTexts, ParsedNumbers } from "./recordNumbers.ts"
import { RefusalText } from "./refusals.ts"

/** The OpenAPI 3.1 description of the API. The page never asks for it, so it is made when somebody does. */
export const openapi = () => {
  made ??= describe()
  return made
}

/** A route as it is described: what it takes beside its path, and what it answers. */
interface Operation {
  readonly says: Text
  readonly query?: Schema.Struct<Schema.Struct.Fields>
  readonly body?: Schema.Constraint
  readonly answer: Schema.Constraint
  readonly mediaType?: string
  /** Whether query or body name something that there may not be. A name in the path is one by itself. */
  readonly asksByName?: true
}

type Routes = ExtractSchema<App>

const AnySchema = Schema.Record(Schema.String, Schema.Unknown)

/** One row a route: a route without a row does not compile. */
const operations: { readonly [P in keyof Routes]: { readonly [M in keyof Routes[P]]: Operation } } = {
  "/api/providers": { $get: { says: text("已安装的接入商", "Installed providers"), answer: Providers } },
  "/api/providers/:id": {
    $get: {
      says: text("一家接入商的全部资料，逐条注明条款", "All that one provider says, clause by clause"),
      answer: ProviderView.Whole,
    },
  },
  "/api/regulations": {
    $get: {
      says: text("全国的要求与全部依据文件", "What the country asks, and all papers"),
      answer: RegulationsView.Whole,
    },
  },
  "/api/regulations/provinces": {
    $get: {
      says: text("已收录的省份", "The provinces of which something is stated"),
      answer: ProvinceView.List,
    },
  },
  "/api/regulations/provinces/:code": {
    $get: {
      says: text(
        "一省的全部要求；可写代码、字母、简称或名称",
        "All that is stated of a province, by its code, letters, one-character name or name",
      ),
      answer: ProvinceView.Whole,
    },
  },
  "/api/comparison": {
    $get: {
      says: text("接入商并排比较", "Providers side by side"),
      query: ProvidersAsked,
      answer: Comparison.Comparison,
      asksByName: true,
    },
  },
  "/api/conflicts": {
    $get: {
      says: text("文件自相矛盾之处与取舍", "Contradictions in the papers and their rulings"),
      query: ProvidersAsked,
      answer: Conflicts.Conflicts,
      asksByName: true,
    },
  },
  "/api/clauses": {
    $get: {
      says: text("条款库，可筛选与分页", "The library of clauses, filtered, by pages"),
      query: ClauseQuery,
      answer: ClausePage,
      asksByName: true,
    },
  },
  "/api/clauses/:id": {
    $get: {
      says: text(
        "一条条款：依据、引用处、矛盾与沿革",
        "One clause: its paper, what cites it, what contradicts it, and what it replaced",
      ),
      answer: Library.WholeClause,
    },
  },
  "/api/clause-filters": {
    $get: {
      says: text("条款库可用的筛选条件及条数", "By what clauses can be filtered, and how many there are"),
      answer: ClauseFilters,
    },
  },
  "/api/guides": {
    $get: {
      says: text("指引的主题，以及哪些接入商有", "Topics of guides, and who has one"),
      answer: GuideTopics,
    },
  },
  "/api/guides/:provider": {
    $get: { says: text("一家接入商的指引", "The guides of one provider"), answer: GuideView.List },
  },
  "/api/guides/:provider/:topic": {
    $get: {
      says: text("一篇指引：问题、答案与办法", "One guide: questions, answers, and what to do"),
      answer: GuideView.Whole,
    },
  },
  "/api/refusals": {
    $post: {
      says: text("识读一段驳回文字", "Read the text of a refusal"),
      query: CheckQuery,
      body: RefusalText,
      answer: RefusalView.Reading,
    },
  },
  "/api/checks": {
    $post: {
      says: text("检查一份备案资料", "Check a filing"),
      query: CheckQuery,
      body: Filing.Filing,
      answer: Report.Report,
      asksByName: true,
    },
  },
  "/api/filing-types": {
    $post: {
      says: text("判定备案类型", "Tell the types of a filing"),
      query: CheckQuery,
      body: Filing.Filing,
      answer: FilingTypes,
      asksByName: true,
    },
  },
  "/api/record-numbers/parse": {
    $post: { says: text("识读备案号", "Read record numbers"), body: NumberTexts, answer: ParsedNumbers },
  },
  "/api/identity-numbers": {
    $post: {
      says: text(
        "识读统一社会信用代码、居民身份证号码或居住证号码：格式、地区、校验位",
        "Read a credit code, a resident identity card number or a residence permit number: form, area, check character",
      ),
      body: WrittenNumber,
      answer: IdentityReading,
    },
  },
  "/api/app-certificates": {
    $post: {
      says: text(
        "识读 APP 签名证书的指纹、公钥或证书",
        "Read fingerprints, the public key or the whole of an app's signing certificate",
      ),
      body: CertificateText,
      answer: CertificateView.Reading,
    },
  },
  "/api/divisions": {
    $get: {
      says: text("行政区划：逐级列出，或按名称查", "Administrative divisions, level by level or by name"),
      query: DivisionQuery,
      answer: Divisions,
      asksByName: true,
    },
  },
  "/api/divisions/:code": {
    $get: {
      says: text("一个行政区划，含已停用代码", "One division, abolished codes too"),
      answer: OneDivision,
    },
  },
  "/api/footers": {
    $post: {
      says: text("生成网站底部或 APP 内标示的备案号", "Make what a website or an app shows of its filing"),
      body: FooterFacts,
      answer: FooterView.Footer,
      asksByName: true,
    },
  },
  "/api/documents": {
    $post: {
      says: text("识读备案资料文本", "Read the text of a filing"),
      body: Filing.Filing,
      answer: Reading,
    },
  },
  "/api/documents/yaml": {
    $post: {
      says: text("把备案资料写成 YAML", "Write a filing as YAML"),
      body: Filing.Filing,
      answer: Schema.String,
      mediaType: "application/yaml",
    },
  },
  "/api/examples": { $get: { says: text("示例备案资料", "Example filings"), answer: Examples } },
  "/api/overview": {
    $get: {
      says: text(
        "收录了多少，以及各家答案不同的一件事",
        "How much is known, and one fact answered differently",
      ),
      answer: Overview,
    },
  },
  "/api/fields": { $get: { says: text("备案资料的全部字段", "Every field of a filing"), answer: FieldList } },
  "/api/schemas/filing": {
    $get: {
      says: text("备案资料的 JSON Schema", "JSON Schema of a filing"),
      answer: AnySchema,
      mediaType: "application/schema+json",
    },
  },
  "/api/schemas/report": {
    $get: {
      says: text("检查结果的 JSON Schema", "JSON Schema of a report"),
      answer: AnySchema,
      mediaType: "application/schema+json",
    },
  },
  "/livez": { $get: { says: text("进程是否存活", "Whether the process lives"), answer: Alive } },
  "/readyz": { $get: { says: text("能否应答", "Whether it can answer"), answer: Ready } },
  "/openapi.json": { $get: { says: text("本文档", "This document"), answer: AnySchema } },
}

const describe = () => {
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
    paths[templated] = { ...paths[templated], [method]: describeOne(path, method, operation, jsonOf) }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "OpenBeian",
      version: "1",
      summary: "China ICP filing across access providers: what is advised, and the clause it rests on",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: definitions },
  }
}

let made: ReturnType<typeof describe> | undefined

type JsonOf = (schema: Schema.Constraint) => JsonSchema.JsonSchema

/** All in one go, so that a noun which several routes speak of is defined once. */
const translate = (schemas: ReadonlyArray<Schema.Constraint>) => {
  const all: ReadonlyArray<Schema.Constraint> = [Problem, ...schemas]
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

const describeOne = (path: string, method: string, operation: Operation, jsonOf: JsonOf) => {
  const { says, query, body, answer, mediaType = "application/json" } = operation
  const inPath = [...path.matchAll(/:(\w+)/gu)].map(([, name]) => name)
  return {
    operationId: `${method}${path.replace(/\W+(\w)?/gu, (_, letter: string = "") => letter.toUpperCase())}`,
    summary: says.en,
    description: says.zh,
    parameters: [
      ...inPath.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      ...Object.entries(query?.fields ?? {}).map(([name, field]) => ({
        name,
        in: "query",
        schema: jsonOf(field),
      })),
    ],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: contents(mediaTypes, jsonOf(body)) } }),
    responses: {
      200: { description: "Answered", content: contents([mediaType], jsonOf(answer)) },
      ...Object.fromEntries(
        refusals(operation, operation.asksByName === true || inPath.length > 0).map(
          ([status, description]) => [
            status,
            { description, content: contents(["application/problem+json"], jsonOf(Problem)) },
          ],
        ),
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

const contents = (mediaTypes: ReadonlyArray<string>, schema: JsonSchema.JsonSchema) =>
  Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema }]))
