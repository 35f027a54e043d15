import { Day } from "@openbeian/core/calendar"
import { Product } from "@openbeian/core/provider"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { listed, Name, text } from "@openbeian/core/text"
import { servers } from "../servers.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, failUntil, notApplicable, pass, review } = Verdict

const codesMax = 5
const servicesPerAddress = 2

const theSameDay = text(
  "个人账号实名认证满 48 小时正在这一天，以通过的钟点为准",
  "the 48 hours after the check of the personal account end on this day, at the hour at which it was passed",
)

/** What the account has to be, and what its resources can carry beside the limits. */
export const accountRules: Rules = [
  rule("account", {
    id: "tencent/account-bears-the-name-of-the-subject",
    cites: ["tc-account-name"],
    severity: "block",
    says: text(
      "账号实名是“{account}”，备案主体是“{subject}”",
      "the account is verified as {account}, the subject is {subject}",
    ),
    fix: text("用“{subject}”实名的账号备案", "file from an account verified as {subject}"),
    decide: ({ account, subject, wishes }) => {
      if (!wishes.includes("add")) return notApplicable
      const { realName } = account
      return Name.isSame(realName, subject.name) ? pass : fail({ account: realName, subject: subject.name })
    },
    examples: [
      { given: owned("溪桥茶业有限公司"), expect: "Pass" },
      { given: owned("溪桥茶业（杭州）有限公司"), expect: "Fail" },
      { given: { subject: { name: "溪桥茶业有限公司" } }, expect: "Undecided" },
    ],
  }),

  rule("account", {
    id: "tencent/personal-account-has-settled",
    cites: ["tc-personal-account-48-hours"],
    severity: "block",
    says: text(
      "个人账号实名认证未满 48 小时，{from} 起可备案",
      "the personal account was verified less than 48 hours ago; file from {from}",
    ),
    fix: text("等到 {from}", "wait until {from}"),
    decide: ({ account, subject, today, wishes }) => {
      if (!wishes.includes("add") || subject.kind !== "individual") return notApplicable
      const last = Day.plusDays(Day.of(account.verifiedOn), 2)
      if (today === last) return review(theSameDay, { from: last })
      return today > last ? pass : failUntil(last)
    },
    examples: [
      { given: personal("individual"), today: "2026-11-19", expect: "Fail" },
      { given: personal("individual"), today: "2026-11-20", expect: "Review" },
      { given: personal("individual"), today: "2026-11-21", expect: "Pass" },
      { given: personal("enterprise"), today: "2026-11-19", expect: "NotApplicable" },
    ],
  }),

  rule("account", {
    id: "tencent/instance-makes-five-codes",
    cites: ["tc-code-five"],
    severity: "block",
    says: text(
      "云服务器 {servers} 的授权码超过 {limit} 个",
      "more than {limit} codes come from the instance {servers}",
    ),
    fix: text("多出的授权码改由别的云服务器生成", "have the others made by another instance"),
    decide: ({ account, wishes }) => {
      if (!wishes.includes("add")) return notApplicable
      const instances = account.codes.flatMap(({ server }) =>
        productOf(server) === "cvm" ? [server.id] : [],
      )
      if (instances.length === 0) return notApplicable
      const over = [...new Set(instances)].filter(
        (id) => instances.filter((each) => each === id).length > codesMax,
      )
      return over.length === 0 ? pass : fail({ servers: listed(over), limit: codesMax })
    },
    examples: [
      { given: codes(5, "云服务器"), expect: "Pass" },
      { given: codes(6, "云服务器"), expect: "Fail" },
      { given: codes(6, "轻量应用服务器"), expect: "NotApplicable" },
    ],
  }),

  rule("account", {
    id: "tencent/cloud-run-carries-two-services-an-address",
    cites: ["tc-cloud-run-two"],
    severity: "warn",
    says: text(
      "云托管 {servers} 的网站多于每个 IP {limit} 个",
      "Cloud Run {servers} carries more than {limit} websites for each address",
    ),
    fix: text("增加 IP，或另用一个云资源", "add an address, or use another resource"),
    decide: (place) => {
      if (place.document.services.length === 0) return notApplicable
      const carried = onCloudRun(place)
      if (carried.length === 0) return notApplicable
      const over = carried.filter(({ websites, room }) => websites > room).map(({ id }) => id)
      return over.length === 0 ? pass : fail({ servers: listed(over), limit: servicesPerAddress })
    },
    examples: [
      { given: run(2, ["203.0.113.7"]), expect: "Pass" },
      { given: run(3, ["203.0.113.7"]), expect: "Fail" },
      { given: run(4, ["203.0.113.7", "203.0.113.8"]), expect: "Pass" },
      { given: run(5, ["203.0.113.7", "203.0.113.8"]), expect: "Fail" },
      { given: { services: [] }, expect: "NotApplicable" },
    ],
  }),
]

const productOf = ({ product }: { readonly product: string }) => Product.productOf(servers, product)

/** Each Cloud Run resource that new websites are to run on, with how many it carries then and how many it can. */
const onCloudRun = ({ account, planned }: Scopes.FromAccount) => {
  const added = planned.filter(({ filing, service }) => service.kind === "website" && filing.isAdded)
  return account.servers.flatMap((server) => {
    const here = added.filter(({ service }) => service.runsOn === server.id).length
    if (here === 0 || productOf(server) !== "cloud-run") return []
    const room = server.addresses.length * servicesPerAddress
    return [{ id: server.id, websites: server.quotaUsed + here, room }]
  })
}

function owned(realName: string) {
  return {
    subject: { name: "溪桥茶业有限公司" },
    services: [{ kind: "website" }],
    accounts: [{ provider: "tencent", realName }],
  } as const
}
function personal<const K extends string>(kind: K) {
  return {
    subject: { kind },
    services: [{ kind: "website" }],
    accounts: [{ provider: "tencent", verifiedOn: "2026-11-18" }],
  } as const
}
function codes(count: number, product: string) {
  return {
    services: [{ kind: "website" }],
    accounts: [
      {
        provider: "tencent",
        codes: Array.from({ length: count }, (_, n) => ({
          id: `code-${n}`,
          server: { id: "host", product },
        })),
      },
    ],
  } as const
}
function run(count: number, addresses: ReadonlyArray<string>) {
  return {
    services: Array.from({ length: count }, () => ({ kind: "website", runsOn: "run" }) as const),
    register: { subject: { isFiled: false }, services: [] },
    accounts: [
      {
        provider: "tencent",
        servers: [{ id: "run", product: "云托管", addresses: [...addresses], quotaUsed: 0 }],
      },
    ],
  } as const
}
