import type { Guide } from "@openbeian/core/provider"
import type { Id } from "./clauses.ts"

/** How-to, as small decision trees. */
export const guides: Guide.Guides<Id> = {
  needFiling: "undocumented",
  whichKind: "undocumented",
  overseas: "undocumented",
  channel: "undocumented",
  authorizationCode: "undocumented",
  naming: "undocumented",
  licence: "undocumented",
  verificationFails: "undocumented",
  smsMissed: "undocumented",
  refused: "undocumented",
  footer: "undocumented",
  publicSecurity: "undocumented",
  blocked: "undocumented",
  accessCancelled: "undocumented",
  findAccount: "undocumented",
  claimRecord: "undocumented",
  changeOrRefile: "undocumented",
  deregisterWhat: "undocumented",
}
