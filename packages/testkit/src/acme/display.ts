import type { Display } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

/** One province otherwise than the rest, and of apps only where. */
export const display: ReadonlyArray<Display.Display<Id>> = [
  { service: "website", province: "440000", number: "subject", cites: ["ac-shown-guangdong"] },
  {
    service: "website",
    number: "service",
    where: text("页面底部", "at the foot of the pages"),
    link: "https://beian.miit.gov.cn/",
    cites: ["ac-shown-number"],
  },
  { service: "app", where: text("“关于”页", "the page “about”"), cites: ["ac-shown-app"] },
]
