import type { Guide } from "@openbeian/core/provider"
import { accessCancelled, blocked } from "./access.ts"
import { claimRecord, findAccount } from "./account.ts"
import { changeOrRefile, deregisterWhat, footer, publicSecurity } from "./after.ts"
import { authorizationCode, channel, licence, needFiling, whichKind } from "./before.ts"
import { refused, smsMissed, verificationFails } from "./during.ts"
import type { Id } from "./guide.ts"

/** How-to, as small decision trees; the guide is silent on the rest. */
export const guides: Guide.Guides<Id> = {
  needFiling,
  whichKind,
  overseas: "undocumented",
  channel,
  authorizationCode,
  naming: "undocumented",
  licence,
  verificationFails,
  smsMissed,
  refused,
  footer,
  publicSecurity,
  blocked,
  accessCancelled,
  findAccount,
  claimRecord,
  changeOrRefile,
  deregisterWhat,
}
