import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import solid from "vite-plugin-solid"

export default defineConfig({
  plugins: [solid(), tailwindcss()],
  build: {
    target: "es2022",
    // The first browsers with light-dark(): each colour is written once for both themes.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // Which script holds which page, for the table of sizes.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The table of what to load is in every page, so names are short.
        chunkFileNames: "assets/[hash].js",
        codeSplitting: {
          groups: [
            {
              name: "shell",
              test: /preload-helper|node_modules\/solid-js\/|src\/(?:language\/(?!deadline)|app\.intl|components\/(?:icon|page-head)|features\/(?:draft\/(?!link|export|file)|api\/(?:client|large|problem)))/u,
            },
            // What the facts and the result have in common.
            {
              name: "filing",
              test: /src\/(?:components\/(?:answer|finding|question|verdict|clause\/clauses?\.)|features\/(?:check\/|page\/(?:bar|head)|form\/(?:part|tree)))/u,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8787" } },
})
