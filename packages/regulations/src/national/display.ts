import { Display } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

/** How the country wants a number shown (备案号标示). Which number of a website it is the provinces say. */
export const display: ReadonlyArray<Display.Display<Id>> = [
  {
    service: "website",
    where: text("主页底部中央", "in the middle of the foot of the home page"),
    cites: ["national-number-at-the-foot", "national-number-shown"],
  },
  {
    service: "website",
    link: Display.ministry,
    cites: ["national-footer-link", "national-ministry-address"],
  },
  {
    service: "app",
    number: "service",
    where: text("显著位置，如“设置”或“介绍”", "in a prominent place, such as settings or about"),
    link: Display.ministry,
    cites: ["national-app-number"],
  },
]
