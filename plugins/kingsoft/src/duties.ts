import { DomainName } from "@openbeian/core/domain"
import type { Scopes } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"

/** What is to be done before the order and after approval. */
export const duties = [
  {
    id: "domain-real-name",
    topic: "realName",
    title: text("域名实名认证", "real-name verification of the domain"),
    at: "before",
    within: { from: 1, to: 7, unit: "workingDays" },
    clock: text("自向注册商提交之日起", "from the day the data went to the registrar"),
    what: text(
      "审核一般 1 个工作日，个别 3–7 个工作日；通过后再提交备案",
      "the review takes 1 working day as a rule, 3 to 7 at times; file afterwards",
    ),
    when: ({ service }: Scopes.FromService) =>
      service.domains.some(
        (domain) => !DomainName.isIpAddress(domain.name) && domain.realName !== "verified",
      ),
    cites: ["ks-domain-real-name-window", "ks-domain-real-name"],
  },
  {
    id: "public-security",
    topic: "publicSecurity",
    title: text("公安联网备案", "filing with public security"),
    at: "after",
    within: { from: 0, to: 30, unit: "days" },
    clock: text("自网络联通之日起", "from the day the site is connected"),
    what: text("到当地公安机关网安部门办理备案", "file with the local cyber police"),
    when: ({ service }: Scopes.FromService) =>
      service.kind === "website" && !(service.isOpen && service.isPublicSecurityFiled),
    cites: ["ks-public-security"],
  },
  {
    id: "commercial-licence",
    topic: "licence",
    title: text("经营性许可（ICP 证）", "commercial licence"),
    at: "after",
    clock: text("取得备案号后、开始经营前", "after the record number, before trading begins"),
    what: text(
      "自行到当地管局办理；须先有有效备案号",
      "apply at the local administration; a valid record number comes first",
    ),
    when: ({ service }: Scopes.FromService) => service.isCommercial,
    cites: ["ks-licence-self-service", "ks-scope-noncommercial"],
  },
] as const
