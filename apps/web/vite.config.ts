import tailwindcss from "@tailwindcss/vite"
import { defineConfig, type Plugin } from "vite"
import solid from "vite-plugin-solid"

/** A widget of Kobalte is one object of all its parts; marked as pure, the parts that no page uses can go (8 KiB of text). */
const droppableParts: Plugin = {
  name: "droppable-parts",
  enforce: "pre",
  transform: {
    filter: { id: /\/@kobalte\/core\/dist\/chunk\// },
    handler: (code) =>
      code
        .replaceAll(/^(var \w+ =) (?=Object\.assign\()/gmu, "$1 /* @__PURE__ */ ")
        // What a part says that stands outside of its widget; the page's one list has all of them inside.
        .replaceAll(/(new Error\()\s*"\[kobalte\]: [^"]*"\s*(?=\))/gu, "$1"),
  },
}

/**
 * d3-time names the range of each interval by itself, and gives some their own `every` afterwards, which counts as a use
 * of them; made at once and marked as pure, it is none (3 KiB of text).
 */
const droppableRanges: Plugin = {
  name: "droppable-ranges",
  enforce: "pre",
  transform: {
    filter: { id: /\/d3-time\/dist\// },
    handler: (code) =>
      code
        .replaceAll(/^(const \w+ =) (\w+\.range);$/gmu, "$1 /* @__PURE__ */ (() => $2)();")
        .replaceAll(
          /^(const (\w+) =) (timeInterval\([\s\S]*?^\}\));\s+(?:\/\/.*\s+)?\2\.every = ([\s\S]*?^\});$/gmu,
          "$1 /* @__PURE__ */ Object.assign($3, { every: $4 });",
        ),
  },
}

/**
 * Modules of libraries that the page cannot come to, and what they do where nothing asks for them (12 KiB of text). A
 * name that a library adds to one of them stops the build; test/bundle.test.ts holds that the page asks for none.
 */
const unreached: ReadonlyArray<readonly [module: RegExp, instead: string]> = [
  // Changes by the query library: the page only asks with it.
  [
    /\/query-core\/build\/modern\/mutationCache\.js/u,
    "export class MutationCache { getAll() { return [] } findAll() { return [] } clear() {} async resumePausedMutations() {} }",
  ],
  // Answers that a server has put into the page: the page is made in the browser.
  [
    /\/query-core\/build\/modern\/hydration\.js/u,
    [
      "hydrate",
      "dehydrate",
      "dehydrateQuery",
      "defaultShouldDehydrateQuery",
      "defaultShouldDehydrateMutation",
    ]
      .map((name) => `export const ${name} = () => undefined`)
      .join("\n"),
  ],
  // What a modal list keeps from being scrolled and read: the list of places is none.
  [/\/solid-prevent-scroll\/dist\/index\.jsx/u, "export default () => undefined"],
  [
    /\/@kobalte\/core\/dist\/chunk\/TDEUK6C2\.jsx/u,
    "export const createHideOutside = () => undefined, ariaHideOutside = createHideOutside",
  ],
]

const leftOut: ReadonlyArray<Plugin> = unreached.map(([id, instead]) => ({
  name: `left-out ${id.source}`,
  enforce: "pre",
  transform: { filter: { id }, handler: () => ({ code: instead, map: null }) },
}))

export default defineConfig({
  plugins: [droppableParts, droppableRanges, ...leftOut, solid(), tailwindcss()],
  build: {
    target: "es2022",
    // The first browsers with light-dark(): each colour is written once for both themes.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // Which script holds which page, for the table of sizes.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // What d3-time and Kobalte make while they are loaded; what of it nobody asks for can go.
        manualPureFunctions: ["timeInterval", "timeWeekday", "utcWeekday", "ticker", "__export"],
        // Solid follows what is read. Left out, rolldown takes both as false here, against its page.
        propertyReadSideEffects: "always",
        propertyWriteSideEffects: "always",
      },
      output: {
        // The table of what to load is in every page, so names are short.
        chunkFileNames: "assets/[hash].js",
        codeSplitting: {
          groups: [
            {
              name: "shell",
              test: /preload-helper|node_modules\/solid-js\/|src\/(?:language\/(?!deadline)|app\.intl|components\/(?:icon|page-head)|features\/(?:draft\/(?!link|export)|api\/(?:client|large|problem)))/u,
            },
            // What the facts and the result have in common.
            {
              name: "filing",
              test: /src\/(?:components\/(?:answer|finding|layer|question|verdict|clause\/clauses?\.)|features\/(?:check\/|page\/(?:bar|head)|form\/(?:part|tree)))/u,
              minShareCount: 2,
            },
            // What the pages have in common that ask the API by queries.
            {
              name: "asking",
              test: /node_modules\/@tanstack\/|src\/(?:language\/deadline|components\/|features\/(?:api\/(?!queries)|providers\/))/u,
              minShareCount: 2,
            },
            // And those on a portfolio.
            { name: "portfolio", test: /src\/features\/(?:portfolio|plan)\//u, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8787" } },
})
