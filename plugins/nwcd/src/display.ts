import { text } from "@openbeian/core/text"

/** What stands at the foot of a website, and in an app. */
export const display = [
  {
    service: "website",
    number: "service",
    where: text("页面底部", "at the foot of the pages"),
    cites: ["nwcd-footer-number"],
  },
  {
    service: "website",
    link: "https://beian.miit.gov.cn/#/Integrated/index",
    cites: ["nwcd-footer-link"],
  },
  {
    service: "app",
    where: text("“设置”或“介绍”等显著处", "a prominent place such as settings or about"),
    cites: ["nwcd-app-number-display"],
  },
  {
    service: "app",
    number: "service",
    cites: ["nwcd-app-number-display", "nwcd-app-number-suffix"],
  },
  { service: "app", link: "https://beian.miit.gov.cn/", cites: ["nwcd-app-number-link"] },
] as const
