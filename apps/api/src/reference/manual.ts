import { readFile } from "node:fs/promises"
import { html, raw } from "hono/html"
import { Marked, type Tokens } from "marked"
import type { Html } from "./shapes.ts"
import { languages, words } from "./words.ts"

/** The pages of the folder `docs` that the product leads to, by their address (手册). */
export const manuals = ["write-a-provider", "rules"] as const
export type Manual = (typeof manuals)[number]

/** A page for plugin writers, made of its Markdown; it is in English and runs no script. */
export const manual = async (name: Manual, style: string): Promise<Html> => {
  const source = await readFile(new URL(`${name}.md`, docs), "utf8")
  const { title, lead, sections, body } = rendered(source)
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${lead}" />
        <title>${title} · ${words.product.en}</title>
        <link rel="icon" type="image/svg+xml" href="/mark.svg" />
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">${words.skip.en}</a>
        <header>
          <a class="home" href="/">${words.product.en}</a>
          <nav aria-label="${title}">
            <a href="#contents">${words.contents.en}</a>
            ${manuals.map((each) => html`<a href="/docs/${each}">${titles[each]}</a>`)}
            <a href="${languages.en.path}">${words.title.en}</a>
          </nav>
        </header>
        <div class="columns">
          <main class="prose" id="content" tabindex="-1">${raw(body)}</main>
          <nav class="contents" id="contents" tabindex="-1" aria-label="${words.contents.en}">
            <h2>${words.contents.en}</h2>
            <ul>
              ${sections.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
            </ul>
          </nav>
        </div>
      </body>
    </html>`
}

const docs = new URL("../../../../docs/", import.meta.url)
const titles: Readonly<Record<Manual, string>> = { "write-a-provider": "Write a provider", rules: "Rules" }

const rendered = (source: string) => {
  let section = ""
  let samples = 0
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        section = plain(text)
        samples = 0
        return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>`
      },
      // It scrolls sideways, so keys have to reach it and it needs a name of its own.
      code({ text }) {
        samples += 1
        return `<pre tabindex="0" role="region" aria-label="${escaped(`${section}, sample ${samples}`)}"><code>${escaped(text)}</code></pre>`
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens)
        const to = linkTo(href)
        return to === undefined
          ? `${text} (<code>${escaped(pathOf(href))}</code>)`
          : `<a href="${to}">${text}</a>`
      },
    },
  })
  const tokens = marked.lexer(source)
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === "heading")
  return {
    title: headings[0]?.text ?? "",
    lead: plain(tokens.find(({ type }) => type === "paragraph")?.raw.trim() ?? ""),
    sections: headings
      .filter(({ depth }) => depth === 2)
      .map(({ text }) => ({ id: idOf(text), text: plain(text) })),
    body: marked.parser(tokens),
  }
}

/** Where a link leads within the product; undefined for what is in the repository alone. */
const linkTo = (href: string): string | undefined => {
  if (href.startsWith("#")) return href
  const [file = "", place] = href.split("#")
  const name = manuals.find((each) => file === `${each}.md`)
  if (name === undefined) return undefined
  return place === undefined ? `/docs/${name}` : `/docs/${name}#${place}`
}

/** A link of a page in the folder `docs`, as a path in the repository. */
const pathOf = (href: string): string => new URL(href, "file:///docs/").pathname.slice(1)

/** As the places of headings are named where the repository is read. */
const idOf = (heading: string): string =>
  plain(heading)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
    .replaceAll(/\s/gu, "-")

/** Words without their marks. */
const plain = (text: string): string => text.replaceAll(/[`*_]|\]\([^)]*\)|\[/gu, "")

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
