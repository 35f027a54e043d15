import { html, raw } from "hono/html"
import { kinds } from "../problem.ts"
import { type Description, type Entry, entriesOf } from "./Description.ts"
import { curl, shown } from "./request.ts"
import { coded, type Html, keysOf, meaning, typeOf } from "./shapes.ts"
import { type Language, languages, rules, words } from "./words.ts"

/** The reference of the API as a page without any script, made of its description. */
export const page = (description: Description, { language, origin, style }: Setting): Html => {
  const say = (key: keyof typeof words): string => words[key][language]
  const { lang } = languages[language]
  const other = languages[language === "zh" ? "en" : "zh"]
  const { info, components } = description
  const entries = entriesOf(description)
  const groups = description.tags.map((tag) => ({
    ...tag,
    title: tag["x-title"][language],
    entries: entries.filter(({ operation }) => operation.tags.includes(tag.name)),
  }))
  const shapes = Object.entries(components.schemas)
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${language === "zh" ? info.description : info.summary}" />
        <title>${say("title")} · ${say("product")}</title>
        <link rel="icon" type="image/svg+xml" href="/mark.svg" />
        <link rel="alternate" hreflang="${other.lang}" href="${other.path}" />
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">${say("skip")}</a>
        <header>
          <a class="home" href="/">${say("product")}</a>
          <nav aria-label="${say("title")}">
            <a href="#contents">${say("contents")}</a>
            <a href="/openapi.json">${say("document")}</a>
            <a href="/llms.txt">llms.txt</a>
            <a href="${other.path}" hreflang="${other.lang}" lang="${other.lang}">${other.name}</a>
          </nav>
        </header>
        <div class="columns">
          <main id="content" tabindex="-1">
            <h1>${say("title")}</h1>
            <p class="lead">${language === "zh" ? info.description : info.summary}</p>
            <dl class="rules">
              ${rules.map(
                ({ title, says }) => html`
                  <div>
                    <dt>${title[language]}</dt>
                    <dd>${coded(says[language])}</dd>
                  </div>
                `,
              )}
            </dl>
            ${groups.map(
              (group) => html`
                <section aria-labelledby="group-${group.name}">
                  <h2 id="group-${group.name}">${group.title}</h2>
                  ${group.entries.map((entry) => operation(entry, language, origin))}
                </section>
              `,
            )}
            <section aria-labelledby="shapes">
              <h2 id="shapes">${say("shapes")}</h2>
              ${shapes.map(
                ([name, shape]) => html`
                  <article class="shape" aria-labelledby="shape-${name}">
                    <h3 id="shape-${name}">${name}</h3>
                    ${
                      shape.properties === undefined && shape.anyOf?.[0]?.properties === undefined
                        ? html`<p>${typeOf(shape, language)}</p>`
                        : ""
                    }
                    ${meaning(shape, language)} ${keysOf(shape, language, "maybe")}
                  </article>
                `,
              )}
            </section>
            <section aria-labelledby="kinds">
              <h2 id="kinds">${say("kinds")}</h2>
              <dl class="kinds">
                ${kinds.map(
                  ({ name, status, title }) => html`
                    <div id="problem-${name}">
                      <dt><code>/problems/${broken(name)}</code></dt>
                      <dd>${status} · ${title[language]}</dd>
                    </div>
                  `,
                )}
              </dl>
            </section>
          </main>
          <nav class="contents" id="contents" tabindex="-1" aria-label="${say("contents")}">
            <h2>${say("contents")}</h2>
              ${groups.map(
                (group) => html`
                  <p><a href="#group-${group.name}">${group.title}</a></p>
                  <ul>
                    ${group.entries.map(
                      ({ path, method, operation }) => html`
                        <li>
                          <a href="#${operation.operationId}"
                            ><span class="method">${method.toUpperCase()}</span> ${broken(path)}</a
                          >
                        </li>
                      `,
                    )}
                  </ul>
                `,
              )}
              <p><a href="#shapes">${say("shapes")}</a></p>
              <p><a href="#kinds">${say("kinds")}</a></p>
          </nav>
        </div>
      </body>
    </html>`
}

/** How the page is to be: its language, the address that examples name, and its style. */
export interface Setting {
  readonly language: Language
  readonly origin: string
  readonly style: string
}

const operation = ({ path, method, operation }: Entry, language: Language, origin: string): Html => {
  const say = (key: keyof typeof words): string => words[key][language]
  const { operationId, parameters, requestBody, responses } = operation
  const request = shown({ path, method, operation })
  const [body] = Object.values(requestBody?.content ?? {})
  const { 200: answered, ...refused } = responses
  const answers = Object.entries(answered?.content ?? {})
  return html`
    <article aria-labelledby="${operationId}">
      <h3 id="${operationId}"><span class="method">${method.toUpperCase()}</span> <code>${broken(path)}</code></h3>
      <p>${language === "zh" ? operation.description : operation.summary}</p>
      ${
        parameters.length === 0
          ? ""
          : html`<h4>${say("parameters")}</h4>
            <ul class="keys">
              ${parameters.map(
                ({ name, in: where, schema }) => html`<li>
                  <code class="key">${name}</code> <span class="type">${typeOf(schema, language)}</span>
                  <span class="absent">${say(where === "path" ? "inPath" : "optional")}</span>
                  ${meaning(schema, language)}
                </li>`,
              )}
            </ul>`
      }
      ${
        body === undefined
          ? ""
          : html`<h4>${say("body")}</h4>
            <p>${typeOf(body.schema, language)}</p>
            ${keysOf(body.schema, language, "optional")}`
      }
      <h4>${say("answer")}</h4>
      ${answers.map(
        ([mediaType, { schema }]) => html`
          <p><code>${mediaType}</code> ${typeOf(schema, language)}</p>
          ${keysOf(schema, language, "maybe")}
        `,
      )}
      ${
        Object.keys(refused).length === 0
          ? ""
          : html`<p>
            ${say("problems")} ${Object.keys(refused).map((status) => html`<code>${status}</code> `)}
            <a href="#kinds">${say("kinds")}</a>
          </p>`
      }
      <h4>${say("example")}</h4>
      <pre tabindex="0" role="region" aria-label="${say("command")} ${method.toUpperCase()} ${path}"><code>${curl(
        origin,
        request,
      )}</code></pre>
      ${request.isWhole && request.method === "GET" ? html`<p><a href="${request.url}">${say("attempt")}</a></p>` : ""}
    </article>
  `
}

/** A long path may be broken where its parts end. */
const broken = (path: string): ReadonlyArray<Html> =>
  path.split(/(?=[/.-])/u).map((part) => html`${part}<wbr />`)
