import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

const monthsMin = 3

/** The products that the page names. Its list is of 2021, and other products are neither taken nor refused by it. */
export const servers: Plugin.Servers<Id> = {
  products: [
    { id: "cvm", words: text("云服务器", "CVM"), monthsMin, cites: ["tc-resources", "tc-three-months"] },
    {
      id: "lighthouse",
      words: text("轻量应用服务器", "Lighthouse"),
      monthsMin,
      cites: ["tc-resources", "tc-three-months"],
    },
    {
      id: "scf",
      words: text("云函数资源包", "pack of serverless functions"),
      monthsMin,
      cites: ["tc-resources", "tc-three-months"],
    },
    {
      id: "cloud-run",
      words: text("云托管", "Cloud Run"),
      monthsMin,
      cites: ["tc-resources", "tc-three-months"],
    },
  ],
  others: "undocumented",
  cites: ["tc-resources"],
}
