import { Engine, type RuleProperties } from "json-rules-engine"

/** What json-rules-engine calls a condition; its types do not export the name. */
type Condition = Extract<RuleProperties["conditions"], { readonly all: unknown }>["all"][number]

const when = (fact: string, operator: string, value: unknown): Condition => ({ fact, operator, value })
const is = (fact: string, value: unknown) => when(fact, "equal", value)
const isNot = (fact: string, value: unknown) => when(fact, "notEqual", value)

const isUnit = isNot("subject.kind", "individual")
const isWebsite = is("service.kind", "website")
const isOpen = is("service.isOpen", true)
const mayBeNew = when("filing.type", "in", ["newSubject", "newService", "review"])
const isNotHere = isNot("filing.type", "nothing")
const usesCode = is("code.isUsed", true)
const isAdded = when("filing.type", "in", ["newSubject", "newService", "newAccess"])
const isOneOfMany = when("services.length", "greaterThan", 1)

/** Thirty rules of core and Kingsoft Cloud: each is broken where all its conditions hold over the flat facts. */
const conditions: Readonly<Record<string, Array<Condition>>> = {
  "kingsoft/account-is-real-name-verified": [is("account.isVerified", false)],
  "kingsoft/account-bears-the-subjects-name": [isNot("account.realName", { fact: "subject.name" })],
  "core/account-has-room-for-the-subject": [
    when("account.subjects", "someFact:notEqual", { fact: "subject.name" }),
  ],
  "core/account-has-no-order-in-the-way": [when("account.openOrders.length", "greaterThanInclusive", 1)],
  "kingsoft/unit-files-in-the-province-of-its-certificate": [
    isUnit,
    isNot("subject.province", { fact: "subject.credential.province" }),
  ],
  "kingsoft/individual-files-in-the-province-of-the-credential": [
    is("subject.kind", "individual"),
    isNot("subject.province", { fact: "subject.credential.province" }),
  ],
  "kingsoft/phone-stays-reachable": [when("persons.isReachable", "contains", false)],
  "kingsoft/service-is-reached-by-domain": [is("domains.length", 0)],
  "kingsoft/site-stays-closed-during-the-filing": [isWebsite, isOpen, mayBeNew],
  "kingsoft/service-opens-after-the-filing": [isOpen, mayBeNew, is("server.region", "mainland")],
  "kingsoft/server-is-in-the-mainland": [isNot("server.region", "mainland")],
  "kingsoft/code-of-another-account-is-for-want-of-a-server": [
    usesCode,
    is("code.origin", "anotherAccount"),
    when("account.servers.isEligible", "contains", true),
  ],
  "kingsoft/website-name-follows-the-naming-rules": [isWebsite, is("service.nameIsChecked", false)],
  "kingsoft/pre-approval-is-obtained": [
    when("service.preApprovalSectors", "not:everyFact:in", { fact: "service.preApprovals" }),
  ],
  "kingsoft/service-is-non-commercial": [is("service.isCommercial", true)],
  "kingsoft/open-site-is-filed-with-public-security": [
    isWebsite,
    isOpen,
    is("service.isPublicSecurityFiled", false),
    when("service.daysOnLine", "greaterThan", 30),
  ],
  "core/service-kind-is-taken": [when("service.kind", "in", ["miniProgram", "quickApp"])],
  "core/way-of-verification-is-offered": [is("account.verification", "manual")],
  "core/website-has-few-domains": [isWebsite, when("domains.length", "greaterThan", 1)],
  "core/code-is-unspent": [usesCode, isNotHere, is("code.isSpent", true)],
  "kingsoft/domain-is-real-name-verified": [when("domains.realName", "someFact:notEqual", "verified")],
  "kingsoft/registrant-is-the-subject": [
    when("domains.registrant", "someFact:notEqual", { fact: "subject.name" }),
  ],
  "kingsoft/unfiled-domain-is-not-pointed-here": [when("domains.pointedHere", "contains", "unfiled")],
  "kingsoft/domain-filed-elsewhere-is-not-pointed-here": [
    when("domains.pointedHere", "contains", "elsewhere"),
  ],
  "core/app-name-is-unique": [is("service.kind", "app"), isOneOfMany],
  "core/code-backs-few-services": [usesCode, isNotHere, isOneOfMany],
  "core/order-holds-few-websites": [isWebsite, isAdded, when("services.length", "greaterThan", 3)],
  "kingsoft/province-has-no-count-of-its-own": [isAdded, isOneOfMany],
  "kingsoft/changes-follow-a-filing-completed-here": [
    {
      any: [
        { all: [when("changes.kind", "contains", "changeSubject"), isNot("subject.standing", "here")] },
        { all: [when("changes.kind", "contains", "cancelAccess"), is("cancelled.isHere", false)] },
      ],
    },
  ],
  "kingsoft/access-is-cancelled-after-the-next-provider-took-over": [
    when("changes.kind", "contains", "cancelAccess"),
    is("cancelled.hasOtherAccess", false),
  ],
}

/** An engine that tells which of the rules are broken. */
export const flatEngine = (): Engine => {
  const engine = new Engine()
  for (const [id, all] of Object.entries(conditions))
    engine.addRule({ conditions: { all }, event: { type: id } })
  return engine
}

export const ids = Object.keys(conditions)
