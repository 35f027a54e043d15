import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import { type Text, text } from "@openbeian/core/text"
import type { Lapse, Until } from "./Lapse.ts"
import { keyOfCredential } from "./terms.ts"

/** A credential that ends, and whose number it has: one that several roles share is renewed once. */
export interface EndingCredential {
  readonly number: string | undefined
  readonly lapse: Lapse
}

/**
 * Credentials that end before an order has ended (证件到期). No clause is cited here: the papers of the providers ask for
 * the term and state no rule for it, and the months that some provinces want to be left are shown as notes.
 */
export const credentialsEnding = (
  { subject, services = [] }: Filing.Facts,
  days: Until,
): ReadonlyArray<EndingCredential> => [
  ...endingIn("/subject", ofSubject, subject?.credential, days),
  ...endingIn("/subject/principal", ofPrincipal, subject?.principal?.credential, days),
  ...endingIn(
    "/subject/legalRepresentative",
    ofRepresentative,
    subject?.legalRepresentative?.credential,
    days,
  ),
  ...services.flatMap(({ principal }, n) =>
    endingIn(`/services/${n}/principal`, ofServicePrincipal, principal?.credential, days),
  ),
]

const endingIn = (
  path: string,
  thing: Text,
  credential: Filing.Credential | undefined,
  { today, handedIn, ended }: Until,
): ReadonlyArray<EndingCredential> => {
  const until = credential?.validUntil
  if (until === undefined || until === Day.LongTerm || until >= ended) return []
  const isOver = until < today
  const message = isOver
    ? text(`有效期到 ${until}，已经过期`, `it was valid until ${until} and no longer is`)
    : until < handedIn
      ? text(`有效期到 ${until}，在提交之前`, `it is valid until ${until}, before the order is handed in`)
      : text(
          `有效期到 ${until}，订单最迟 ${ended} 才结束`,
          `it is valid until ${until}, and the order may run until ${ended}`,
        )
  return [
    {
      number: credential?.number,
      lapse: {
        rule: "credential-ends",
        path: `${path}/credential/validUntil`,
        message,
        key: credential?.number === undefined ? undefined : keyOfCredential(credential.number),
        least: ended,
        mend: reissued,
        clauses: [],
        thing,
        until: isOver ? undefined : until,
        owner: "customer",
      },
    },
  ]
}

export const reissued = (least: string): Text =>
  text(`换领新证件，有效期至少到 ${least}`, `have a new one issued that is valid until ${least} at least`)

const ofSubject = text("主体证件", "credential of the subject")
const ofPrincipal = text("主体负责人证件", "credential of the subject's principal")
const ofRepresentative = text("法定代表人证件", "credential of the legal representative")
const ofServicePrincipal = text("服务负责人证件", "credential of the service's principal")
