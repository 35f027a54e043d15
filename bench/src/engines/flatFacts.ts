import { Day } from "@openbeian/core/calendar"
import { Plugin } from "@openbeian/core/provider"
import { kingsoft } from "@openbeian/plugin-kingsoft"
import { type Complete, today } from "../filings/clean.ts"

/** One filing as flat facts, with everything worked out that a condition cannot work out by itself. */
export const flatFacts = ({ subject, services, accounts, register, changes }: Complete) => {
  const [service] = services
  const [account] = accounts
  if (service === undefined || account === undefined) throw new Error("one service, one account")
  const code = account.codes.find(({ id }) => id === service.runsOn)
  const server = code?.server ?? account.servers.find(({ id }) => id === service.runsOn)
  const filed = register.services.find((entry) => isSame(entry, service))
  const cancelled = register.services.find(({ domains }) => domains.includes("example.org.cn"))
  const subjectStanding = register.subject.isFiled ? standing(register.subject.access) : "unfiled"
  return {
    "subject.kind": subject.kind,
    "subject.name": subject.name,
    "subject.province": subject.province,
    "subject.credential.province": subject.credential.province,
    "subject.standing": subjectStanding,
    "persons.isReachable": [subject.principal.isReachable, service.principal.isReachable],
    "account.isVerified": account.isVerified,
    "account.realName": account.realName,
    "account.subjects": account.subjects,
    "account.servers.isEligible": account.servers.map(
      ({ region, product, quotaUsed }) => region === "mainland" && products.has(product) && quotaUsed < 5,
    ),
    "account.openOrders.length": account.openOrders.length,
    "account.verification": account.verification,
    "services.length": services.length,
    "service.kind": service.kind,
    "filing.type": filingType(
      service.kind,
      subjectStanding,
      filed === undefined ? "unfiled" : standing(filed.access),
    ),
    "service.isOpen": service.isOpen,
    "service.isPublicSecurityFiled": service.isPublicSecurityFiled,
    "service.daysOnLine": Day.daysBetween(Day.of(service.openedOn), Day.of(today)),
    "service.isCommercial": service.isCommercial,
    "service.nameIsChecked": service.nameIsChecked,
    "service.preApprovalSectors": service.preApprovalSectors,
    "service.preApprovals": service.preApprovals.map(({ sector }) => sector),
    "server.region": server?.region,
    "code.isUsed": code !== undefined,
    "code.isSpent": code?.isSpent ?? false,
    "code.origin": code?.origin ?? "thisAccount",
    "domains.length": service.domains.length,
    "domains.registrant": service.domains.map(({ registrant }) => registrant),
    "domains.realName": service.domains.map(({ realName }) => realName),
    "domains.pointedHere": service.domains
      .filter(({ resolvesTo }) => resolvesTo.includes("kingsoft"))
      .map(({ name }) => domainStanding(register.services, name)),
    "changes.kind": changes.map(({ kind }) => kind),
    "cancelled.isHere": cancelled?.access.includes("kingsoft") ?? false,
    "cancelled.hasOtherAccess": cancelled?.access.some((provider) => provider !== "kingsoft") ?? false,
  }
}

const filingType = (kind: string, subject: Standing, service: Standing) => {
  if (kind !== "website" && kind !== "app") return "review"
  if (service === "unfiled") return subject === "unfiled" ? "newSubject" : "newService"
  if (service === "elsewhere" && subject !== "unfiled") return "newAccess"
  return subject === "here" ? "nothing" : "review"
}

/** As the filings of this bench name them. */
const products: ReadonlySet<string> = new Set(
  Plugin.productsOf(kingsoft).flatMap(({ id, words }) => [id, words.zh, words.en]),
)

const domainStanding = (filed: Complete["register"]["services"], name: string): Standing => {
  const entries = filed.filter(({ domains }) => domains.includes(name))
  if (entries.length === 0) return "unfiled"
  return entries.some(({ access }) => standing(access) === "here") ? "here" : "elsewhere"
}

type Standing = "unfiled" | "here" | "elsewhere"
const standing = (access: ReadonlyArray<string>): Standing =>
  access.includes("kingsoft") ? "here" : "elsewhere"

/** The domains of these filings are registered names, so that equal is the same. */
const isSame = (
  { kind, domains }: Complete["register"]["services"][number],
  service: Complete["services"][number],
): boolean =>
  kind === service.kind && domains.some((filed) => service.domains.some(({ name }) => name === filed))
