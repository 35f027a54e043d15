import { Hono } from "hono"
import { methodNotAllowed } from "hono/method-not-allowed"
import { trimTrailingSlash } from "hono/trailing-slash"
import type { Runtime } from "./answer.ts"
import { appCertificates } from "./appCertificates.ts"
import { assumptions } from "./assumptions.ts"
import { checks, filingTypes } from "./checks.ts"
import { clauseFilters, clauses } from "./clauses.ts"
import { comparison, conflicts } from "./comparison.ts"
import { delivery, kept } from "./delivery.ts"
import { description } from "./description.ts"
import { divisions } from "./divisions.ts"
import { documents, examples, fields, schemas } from "./documents.ts"
import { footers } from "./footers.ts"
import { guides } from "./guides.ts"
import { headers, ownHost } from "./headers.ts"
import { health } from "./health.ts"
import { identityNumbers } from "./identityNumbers.ts"
import { jobs } from "./jobs.ts"
import { overview } from "./overview.ts"
import { comparisons, plans } from "./plans.ts"
import { portfolios } from "./portfolios.ts"
import * as Problem from "./problem.ts"
import { providers } from "./providers.ts"
import { recordNumbers } from "./recordNumbers.ts"
import { reference } from "./reference/reference.ts"
import { refusals } from "./refusals.ts"
import { regulations } from "./regulations.ts"
import { site, webFolder } from "./site.ts"

/** Every route a program may call. `App` carries them, with their types, to the page's client. */
const routes = (runtime: Runtime) =>
  new Hono()
    .route("/api/providers", providers(runtime))
    .route("/api/regulations", regulations(runtime))
    .route("/api/comparison", comparison(runtime))
    .route("/api/conflicts", conflicts(runtime))
    .route("/api/clauses", clauses(runtime))
    .route("/api/clause-filters", clauseFilters(runtime))
    .route("/api/guides", guides(runtime))
    .route("/api/checks", checks(runtime))
    .route("/api/refusals", refusals(runtime))
    .route("/api/filing-types", filingTypes(runtime))
    .route("/api/record-numbers", recordNumbers())
    .route("/api/identity-numbers", identityNumbers())
    .route("/api/app-certificates", appCertificates())
    .route("/api/divisions", divisions())
    .route("/api/footers", footers(runtime))
    .route("/api/documents", documents())
    .route("/api/assumptions", assumptions())
    .route("/api/portfolios", portfolios(runtime))
    .route("/api/plans", plans(runtime))
    .route("/api/comparisons", comparisons(runtime))
    .route("/api/jobs", jobs(runtime))
    .route("/api/examples", examples(runtime))
    .route("/api/overview", overview(runtime))
    .route("/api/fields", fields(runtime))
    .route("/api/schemas", schemas())
    .route("/", health(runtime))
    .route("/openapi.json", description(runtime))

export type App = ReturnType<typeof routes>

/** The door: headers and refusals around the routes, the built page behind them. */
export const makeApp = (runtime: Runtime, { host = "127.0.0.1", folder = webFolder }: Door = {}) => {
  const app = new Hono().use(delivery(), headers, ownHost(host), trimTrailingSlash())
  for (const path of catalogue) app.use(path, kept)
  return app
    .use(
      methodNotAllowed({
        app,
        onMethodNotAllowed: (context, allowed) =>
          Problem.answer(context, { _tag: "MethodUnknown", method: context.req.method, allowed }),
      }),
    )
    .route("/", routes(runtime))
    .route("/", reference(runtime))
    .route("/", site(folder))
    .notFound((context) => Problem.answer(context, { _tag: "PathUnknown", path: context.req.path }))
    .onError((error, context) => Problem.broken(context, error))
}

/** What is the same for everybody until the server starts with other papers. What is sent in is not among it. */
const catalogue = [
  "/api/providers/*",
  "/api/regulations/*",
  "/api/comparison",
  "/api/conflicts",
  "/api/clauses/*",
  "/api/clause-filters",
  "/api/guides/*",
  "/api/divisions/*",
  "/api/examples",
  "/api/overview",
  "/api/fields",
  "/api/schemas/*",
  "/openapi.json",
  "/docs/*",
  "/llms.txt",
]

/** Where the server listens, and where the built page lies. */
export interface Door {
  readonly host?: string
  readonly folder?: string
}
