import { Province } from "@openbeian/core/place"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { listed, type Text, text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const notHere = text(
  "要变更的备案没有接入阿里云；文档讲的是阿里云账号中已有的备案，能否在此变更没有写",
  "what is to be changed has no access here; the guide speaks of what an Aliyun account holds, and leaves open whether this can be changed here",
)
const byProvince = text(
  "变动为{event}；有的管局可直接变更，有的须先注销再重新备案，{province} 须查该省规则",
  "what changes: {event}; some administrations change the record, others want it cancelled and filed anew, so look up the rules of {province}",
)

/** Rules on what is handed in together. */
export const orderRules: Rules = [
  rule("order", {
    id: "aliyun/old-record-is-claimed-first",
    cites: ["ali-claim-then-maintain", "ali-claim-needed-old-system", "ali-claim-needed-unlinked"],
    severity: "block",
    says: text(
      "备案还在原万网系统，或没有关联阿里云账号，不能在此变更或新增",
      "the record is still in the old 万网 system, or linked to no Aliyun account, so nothing can be changed or added to it here",
    ),
    fix: text(
      "先用没有备案信息的阿里云账号认领或导入，再办理",
      "claim or import it first, with an Aliyun account that holds no filing data",
    ),
    decide: ({ order, account }) => {
      if (!order.subjectIsHere) return notApplicable
      return account.hasUnclaimedRecord ? fail() : pass
    },
    examples: [
      { given: changed({ becomes: "renamed" }, false), expect: "Pass" },
      { given: changed({ becomes: "renamed" }, true), expect: "Fail" },
      {
        given: {
          changes: [{ kind: "changeSubject" }],
          register: { subject: { isFiled: true, access: ["elsewhere"] } },
        },
        expect: "NotApplicable",
      },
    ],
  }),

  rule("order", {
    id: "aliyun/change-is-of-what-is-filed-here",
    cites: ["ali-change-duty", "ali-type-access"],
    severity: "warn",
    prevents: ["wrong-filing-type", "data-not-in-record-db"],
    says: text("要变更的备案没有接入阿里云", "what is to be changed has no access here"),
    fix: text(
      "到有接入的服务商处变更，或先在阿里云办接入备案",
      "make the change where it has access, or file an access here first",
    ),
    decide: ({ order }) => {
      switch (order.wish) {
        case "changeSubject":
          return order.subjectIsHere ? pass : review(notHere)
        case "changeService":
          return order.serviceIsHere ? pass : review(notHere)
        default:
          return notApplicable
      }
    },
    examples: [
      { given: changed({}, false), expect: "Pass" },
      {
        given: { changes: [{ kind: "changeSubject" }], register: { subject: { isFiled: false } } },
        expect: "Review",
      },
      { given: changedService(["aliyun"]), expect: "Pass" },
      { given: changedService(["elsewhere"]), expect: "Review" },
      { given: { changes: [{ kind: "cancelSubject" }] }, expect: "NotApplicable" },
    ],
  }),

  // No topic: the guide leaves it to the provinces, so whatever a province says stands beside this.
  rule("order", {
    id: "aliyun/change-goes-as-the-province-has-it",
    cites: ["ali-change-direct-or-refile", "ali-change-events", "ali-change-duty", "ali-province-rules-page"],
    severity: "warn",
    prevents: ["wrong-filing-type"],
    says: text(
      "直接变更还是注销后重新备案，由省份决定",
      "whether the record is changed or filed anew is up to the province",
    ),
    fix: text(
      "先查备案省份的规则再提交，并及时办理",
      "look up the rules of the province before handing it in, and do so in time",
    ),
    decide: ({ order: { wish }, subject, document }) => {
      if (wish !== "changeSubject" && wish !== "changeService") return notApplicable
      const events = document.changes.flatMap((change) => (change.kind === wish ? eventsOf(change) : []))
      if (events.length === 0) return notApplicable
      const province = Province.nameOf(subject.province)
      return review(byProvince, { event: listed([...new Set(events)]), province })
    },
    examples: [
      { given: changed({ becomes: "otherProvince" }, false), expect: "Review" },
      { given: changed({}, false), expect: "Undecided" },
      { given: { changes: [{ kind: "cancelSubject" }] }, expect: "NotApplicable" },
    ],
  }),
]

type Change = Scopes.FromChange["change"]
type Becomes = Extract<Change, { readonly kind: "changeSubject" }>["becomes"]
type Part = Extract<Change, { readonly kind: "changeService" }>["parts"][number]

const beyond = text("所列六类之外的事项", "something beside the six kinds that are named")
const renamed = text(
  "企业更名（与原名有关或无关，各为一类）",
  "a new company name, related to the old one or not",
)
const contact = text("负责人地址、电话等", "address, phone and the like of a responsible person")
const website = text("网站属性或域名", "attributes or domain of the website")

/** The six kinds of change that the guide names, among the cases that the document knows. */
const ofSubject: Readonly<Record<Becomes, Text>> = {
  ownCompany: text("个人转企业", "an individual becomes an enterprise"),
  renamed,
  otherDetails: contact,
  otherProvince: text("备案省份变更", "another province of filing"),
  otherCode: beyond,
  companyOfSameRepresentative: beyond,
  otherSubject: beyond,
}
const ofService: Readonly<Record<Part, Text>> = {
  name: website,
  domains: website,
  content: website,
  principal: contact,
  ip: beyond,
  platforms: beyond,
  other: beyond,
}

/** What a change alters. */
function eventsOf(change: Change): ReadonlyArray<Text> {
  switch (change.kind) {
    case "changeSubject":
      return [ofSubject[change.becomes]]
    case "changeService":
      return change.parts.map((part) => ofService[part])
    default:
      return []
  }
}

function changed(change: { readonly becomes?: Becomes }, hasUnclaimedRecord: boolean) {
  return {
    subject: { province: "330000" },
    changes: [{ kind: "changeSubject", ...change }],
    register: { subject: { isFiled: true, access: ["aliyun"] } },
    accounts: [{ provider: "aliyun", hasUnclaimedRecord }],
  } as const
}
function changedService(access: ReadonlyArray<string>) {
  return {
    changes: [{ kind: "changeService", service: "example.cn", parts: ["name"] }],
    register: { services: [{ kind: "website", domains: ["example.cn"], access }] },
  } as const
}
