import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

/** One before the order and one after approval. */
export const duties: ReadonlyArray<Plugin.Duty<Id>> = [
  {
    id: "domain-real-name",
    title: text("域名实名满三天", "three days after the domain's real name"),
    at: "before",
    within: { from: 3, to: 3, unit: "days" },
    clock: text("自实名通过之日起", "from the day of verification"),
    what: text("满三天后提交", "hand in afterwards"),
    when: ({ service }) => service.domains.length > 0,
    cites: ["ac-domain-real-name"],
  },
  {
    id: "public-security",
    topic: "publicSecurity",
    title: text("公安备案", "filing with public security"),
    at: "after",
    within: { from: 0, to: 30, unit: "days" },
    clock: text("自网站开通之日起", "from the opening of the website"),
    what: text("到当地公安机关办理", "file with the local police"),
    when: ({ service }) => service.kind === "website",
    cites: ["ac-public-security"],
  },
]
