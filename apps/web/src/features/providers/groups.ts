import type { Text } from "../../language/language.ts"
import type { Row } from "./providers.ts"

/** Rows that are read together (一组项目). */
export interface Group {
  readonly id: string
  readonly title: Text
  readonly rows: ReadonlyArray<Row>
}

/** The rows by what they are about; a row that nobody has placed stands in the last group. */
export const groupsOf = (rows: ReadonlyArray<Row>): ReadonlyArray<Group> => {
  const named = groups.map(({ id, title, holds }) => ({
    id,
    title,
    rows: holds.flatMap((row) => rows.filter((each) => each.id === row)),
  }))
  const placed: ReadonlySet<string> = new Set(groups.flatMap(({ holds }) => holds))
  const others = { ...rest, rows: rows.filter(({ id }) => !placed.has(id)) }
  return [...named, others].filter((group) => group.rows.length > 0)
}

const rest = { id: "rest", title: { zh: "其他", en: "Others" } }

const groups: ReadonlyArray<Omit<Group, "rows"> & { readonly holds: ReadonlyArray<string> }> = [
  {
    id: "who",
    title: { zh: "谁能备", en: "Who can file" },
    holds: ["unit", "individual", "legalRepresentative", "accountOfAnotherName"],
  },
  {
    id: "what",
    title: { zh: "能备什么", en: "What can be filed" },
    holds: [
      "website",
      "app",
      "miniProgram",
      "quickApp",
      "ipOnly",
      "changeOfIpAlone",
      "commercialLicence",
      "submissionByInterface",
    ],
  },
  {
    id: "account",
    title: { zh: "账号与订单", en: "Accounts and orders" },
    holds: ["subjectsPerAccount", "openOrdersPerAccount", "newServicesPerOrder", "loginsPerContact"],
  },
  {
    id: "servers",
    title: { zh: "服务器与授权码", en: "Servers and codes" },
    holds: [
      "servicesPerServer",
      "quotaUnit",
      "codesPerServer",
      "servicesPerCode",
      "quotaPerCode",
      "codeOfAnotherAccount",
      "quotaReturnsOnCancel",
      "addressesPerService",
    ],
  },
  {
    id: "domains",
    title: { zh: "域名", en: "Domains" },
    holds: ["domainValidity", "domainsPerWebsite", "domainsPerApp"],
  },
  {
    id: "verification",
    title: { zh: "核验", en: "Verification" },
    holds: [
      "electronicVerification",
      "manualVerification",
      "backdropVerification",
      "faceCheckBy",
      "smsSite",
      "smsClock",
      "smsMissed",
    ],
  },
  {
    id: "review",
    title: { zh: "审核", en: "Review" },
    holds: ["providerReview", "administrationReview"],
  },
  {
    id: "after",
    title: { zh: "备案之后", en: "After approval" },
    holds: ["recordNumberForm", "footerNumber", "footerLink", "publicSecurityClock", "openPorts"],
  },
]
