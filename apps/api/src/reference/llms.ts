import { type Description, entriesOf } from "./Description.ts"
import { curl, shown } from "./request.ts"
import { rules } from "./words.ts"

/** What a language model is to know of the service, in the form that llmstxt.org proposes. */
export const llms = (description: Description, origin: string): string =>
  [
    "# OpenBeian",
    "",
    `> ${description.info.summary}. It answers what filing with the ministry (ICP备案) a website or app needs, what would be refused and why, which materials are wanted, and how long it takes; each conclusion names the clauses it rests on.`,
    "",
    "Answers are advice resting on the editions named; the provider and the administration have the last word.",
    "",
    ...rules.map(({ title, says }) => `- ${title.en}: ${says.en}`),
    "",
    "## Documents",
    "",
    `- [OpenAPI](${origin}/openapi.json): every route and shape, OpenAPI 3.1`,
    `- [API reference](${origin}/docs/en): the same for people, in English; in Chinese at ${origin}/docs`,
    `- [Filing document](${origin}/api/schemas/filing): JSON Schema of what is checked`,
    `- [Report](${origin}/api/schemas/report): JSON Schema of what a check answers`,
    `- [Portfolio](${origin}/api/schemas/portfolio), [plan](${origin}/api/schemas/plan): JSON Schemas of many filings and of a plan for them`,
    `- [Examples](${origin}/api/examples): filings to start from, as YAML`,
    ...description.tags.flatMap(({ name, "x-title": title }) => [
      "",
      `## ${title.en}`,
      "",
      ...entriesOf(description)
        .filter(({ operation }) => operation.tags.includes(name))
        .map((entry) => {
          const { operation, method, path } = entry
          const asks = operation.parameters.flatMap(({ name: asked, in: where }) =>
            where === "query" ? [asked] : [],
          )
          const query = asks.length === 0 ? "" : `; query: ${asks.join(", ")}`
          const named = `${method.toUpperCase()} ${path}`
          return `- [${named}](${origin}/docs/en#${operation.operationId}): ${operation.summary}${query}`
        }),
    ]),
    "",
    "## How to check a filing",
    "",
    "```sh",
    ...entriesOf(description)
      .filter(({ path }) => path === "/api/checks")
      .map((entry) => curl(origin, shown(entry))),
    "```",
    "",
    "In the report, `providers[].findings` says of each rule at each place whether it passes, fails or waits for a fact;",
    "`questions` lists the facts worth asking for next, `services[].types` which filing it is, `materials` and `routes` what",
    "is wanted and what happens when. `clauses` holds every clause cited, by id.",
    "",
  ].join("\n")
