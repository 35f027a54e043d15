import { text } from "@openbeian/core/text"

const where = text("页面底部", "at the foot of the pages")

/** What stands at the foot of a website. */
export const display = [
  {
    service: "website",
    province: "440000",
    number: "subject",
    where,
    cites: ["ali-footer-guangdong", "ali-footer-number"],
  },
  {
    service: "website",
    number: "service",
    where,
    cites: ["ali-footer-other-provinces", "ali-footer-number"],
  },
  { service: "website", link: "https://beian.miit.gov.cn/", cites: ["ali-footer-link"] },
] as const
