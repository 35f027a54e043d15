import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import { type Text, text } from "@openbeian/core/text"
import type { Lapse } from "./lapses.ts"

/**
 * Credentials that end before an order is handed in (证件到期). No clause is cited: the papers of the providers ask for the
 * term and state no rule for it, and the months that some provinces want to be left are shown as notes.
 */
export const credentialsEnding = (
  { subject, services = [] }: Filing.Facts,
  today: string,
  last: string,
): ReadonlyArray<Lapse> => [
  ...endingIn("/subject", ofSubject, subject?.credential, today, last),
  ...endingIn("/subject/principal", ofPrincipal, subject?.principal?.credential, today, last),
  ...services.flatMap(({ principal }, n) =>
    endingIn(`/services/${n}/principal`, ofServicePrincipal, principal?.credential, today, last),
  ),
]

const endingIn = (
  path: string,
  thing: Text,
  credential: Filing.Credential | undefined,
  today: string,
  last: string,
): ReadonlyArray<Lapse> => {
  const until = credential?.validUntil
  if (until === undefined || until === Day.LongTerm || until >= last) return []
  const isOver = until < today
  return [
    {
      rule: "credential-ends",
      path: `${path}/credential/validUntil`,
      message: isOver
        ? text(`有效期到 ${until}，已经过期`, `it was valid until ${until} and no longer is`)
        : text(`有效期到 ${until}，在提交之前`, `it is valid until ${until}, before the order is handed in`),
      fix: text(`换领新证件，有效期到 ${last} 以后`, `have a new one issued that is valid beyond ${last}`),
      clauses: [],
      thing,
      until: isOver ? undefined : until,
      owner: "customer",
    },
  ]
}

const ofSubject = text("主体证件", "credential of the subject")
const ofPrincipal = text("主体负责人证件", "credential of the subject's principal")
const ofServicePrincipal = text("服务负责人证件", "credential of the service's principal")
