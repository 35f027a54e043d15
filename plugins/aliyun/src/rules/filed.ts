import { DomainName } from "@openbeian/core/domain"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, passUntil } = Verdict

/** Rules on the domains of websites that are filed here: what the inspections cancel access for. */
export const filedRules: Rules = [
  rule("domain", {
    id: "aliyun/filed-domain-is-pointed-here",
    cites: ["ali-cancelled-shell-site", "ali-inspection-ongoing"],
    severity: "warn",
    says: text(
      "域名 {name} 已在阿里云备案而没有解析到阿里云大陆服务器，会按空壳网站取消接入",
      "the domain {name} is filed here and not pointed at a mainland server here; its access is cancelled as that of a shell site",
    ),
    fix: text(
      "把域名指回阿里云大陆服务器，或改在实际所用的接入商备案",
      "point it at a mainland server here again, or file through the provider in use",
    ),
    decide: (place) => {
      if (!isFiledHere(place)) return notApplicable
      const { name, resolvesTo } = place.domain
      return place.provider.isAmong(resolvesTo) ? pass : fail({ name })
    },
    examples: [
      { given: filed({ resolvesTo: ["aliyun", "elsewhere"] }), expect: "Pass" },
      { given: filed({ resolvesTo: ["elsewhere"] }), expect: "Fail" },
      { given: filed({ resolvesTo: [] }), expect: "Fail" },
      { given: filed({}), expect: "Undecided" },
      { given: filed({ resolvesTo: [] }, "elsewhere"), expect: "NotApplicable" },
    ],
  }),

  // No topic: what the country says of an expired domain blocks, and goes on to count.
  rule("domain", {
    id: "aliyun/filed-domain-is-renewed-in-time",
    cites: ["ali-cancelled-domain-expired", "ali-inspection-ongoing"],
    severity: "warn",
    says: text(
      "已备案的域名 {name} 在 {expiresOn} 到期，没有及时续费会被取消接入",
      "the domain {name} is filed and expired on {expiresOn}; without a renewal in time its access is cancelled",
    ),
    fix: text("续费", "renew it"),
    decide: (place) => {
      if (!isFiledHere(place)) return notApplicable
      const { name, expiresOn } = place.domain
      return place.today <= expiresOn ? passUntil(expiresOn) : fail({ name, expiresOn })
    },
    examples: [
      { given: filed({ expiresOn: "2026-11-22" }), today: "2026-11-22", expect: "Pass" },
      { given: filed({ expiresOn: "2026-11-21" }), today: "2026-11-22", expect: "Fail" },
      { given: filed({}), expect: "Undecided" },
      {
        given: filed({ expiresOn: "2026-11-21" }, "elsewhere"),
        today: "2026-11-22",
        expect: "NotApplicable",
      },
    ],
  }),
]

/** A domain that is filed and has access here, of a website that is not added. */
export function isFiledHere(
  place: Pick<Scopes.Scopes["domain"], "domain" | "filing" | "registration">,
): boolean {
  if (place.filing.isAdded || DomainName.isIpAddress(place.domain.name)) return false
  return place.registration.standing === "here"
}

type Domain = { readonly resolvesTo?: ReadonlyArray<string>; readonly expiresOn?: string }

function filed(domain: Domain, access = "aliyun") {
  return {
    services: [{ kind: "website" as const, domains: [{ ...domain, name: "example.cn" }] }],
    register: {
      subject: { isFiled: true, access: ["aliyun"] },
      services: [{ kind: "website" as const, domains: ["example.cn"], access: [access] }],
    },
  }
}
