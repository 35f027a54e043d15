import { DomainName } from "@openbeian/core/domain"
import { Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const openType = text(
  "网站已开放，而属于哪一类备案文档没有写；若是新增，拿到备案号之前不得开放",
  "the website is open and the guide leaves open which filing it is; if it is a new one, it has to stay closed",
)

/** Rules on websites that are to be filed, or are filed here. */
export const websiteRules: Rules = [
  rule("service", {
    id: "aliyun/site-opens-after-the-filing",
    cites: ["ali-mainland-server-needs-filing"],
    topic: "siteStaysClosed",
    severity: "block",
    says: text(
      "网站用大陆服务器，备案之前已对外开放",
      "the website runs on a mainland server and is open before it is filed",
    ),
    fix: text("先关闭网站，备案完成后再开放", "close the website until the filing is done"),
    decide: ({ service, filing, host }) => {
      if (service.kind !== "website") return notApplicable
      if (!service.isOpen) return pass
      if (filing.type === "nothing" || filing.type === "newAccess") return notApplicable
      if (host.server.region !== "mainland") return notApplicable
      return filing.type === "review" ? review(openType) : fail()
    },
    examples: [
      { given: unfiled(false, "mainland"), expect: "Pass" },
      { given: unfiled(true, "mainland"), expect: "Fail" },
      { given: unfiled(true, "hongKong"), expect: "NotApplicable" },
      { given: { services: [{ kind: "website", isOpen: true }] }, expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "aliyun/filed-data-are-up-to-date",
    cites: ["ali-change-duty"],
    severity: "warn",
    says: text(
      "网站现名“{name}”，备案登记的是“{filed}”；不及时变更可能被取消接入甚至注销",
      "the website is called {name} now and filed as {filed}; without a change its access may be cancelled, or the record",
    ),
    fix: text("办理变更备案", "file a change"),
    decide: ({ service, filing, register, provider }) => {
      if (service.kind !== "website" || filing.type !== "nothing") return notApplicable
      const filed = register.services.find(
        ({ access, domains }) =>
          provider.isAmong(access) &&
          domains.some((known) =>
            service.domains.some(({ name }) => DomainName.sameRegistrable(known, name)),
          ),
      )
      if (filed === undefined) return notApplicable
      return Name.isSame(filed.name, service.name) ? pass : fail({ name: service.name, filed: filed.name })
    },
    examples: [
      { given: filedAs("溪桥茶业"), expect: "Pass" },
      { given: filedAs("溪桥书店"), expect: "Fail" },
      { given: unfiled(false, "mainland"), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "aliyun/commercial-service-has-its-licence",
    cites: ["ali-commercial-licence", "ali-commercial-two-ways"],
    topic: "licence",
    severity: "warn",
    says: text(
      "商品或服务的在线平台及第三方卖方还须取得经营性 ICP 许可证",
      "an online platform or third-party seller needs the commercial licence too",
    ),
    fix: text(
      "拿到备案号之后申请：找当地管局（阿里云提供资质与接入协议），或由阿里云代办",
      "apply once the record number is there: at the local administration, with papers and access agreement from Aliyun, or through Aliyun",
    ),
    decide: ({ service }) => {
      if (!service.isCommercial) return pass
      return service.licenceNumber === "" ? fail() : pass
    },
    examples: [
      { given: { services: [{ kind: "website", isCommercial: false }] }, expect: "Pass" },
      { given: licensed("浙B2-20180018"), expect: "Pass" },
      { given: licensed(""), expect: "Fail" },
      { given: { services: [{ kind: "website", isCommercial: true }] }, expect: "Undecided" },
    ],
  }),
]

function unfiled(isOpen: boolean, region: "mainland" | "hongKong") {
  return {
    services: [{ kind: "website", domains: [], isOpen, runsOn: "s" }],
    register: { subject: { isFiled: false }, services: [] },
    accounts: [{ provider: "aliyun", servers: [{ id: "s", region }] }],
  } as const
}
function filedAs(name: string) {
  return {
    services: [{ kind: "website", name: "溪桥茶业", domains: [{ name: "example.cn" }] }],
    register: {
      subject: { isFiled: true, access: ["aliyun"] },
      services: [{ kind: "website", name, domains: ["example.cn"], access: ["aliyun"] }],
    },
  } as const
}
function licensed(licenceNumber: string) {
  return { services: [{ kind: "website", isCommercial: true, licenceNumber }] } as const
}
