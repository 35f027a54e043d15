import type { Scopes } from "@openbeian/core/rule"

/**
 * Whether licence and identity cards make electronic verification compulsory; with anything else it is manual. A change
 * or cancellation goes by the subject's alone: the document has no responsible person of a service that is filed.
 */
export const isElectronic = ({ subject, service, filing }: Scopes.FromService): boolean =>
  subject.credential.type === "businessLicence" &&
  subject.principal.credential.type === "residentId" &&
  (!filing.isAdded || service.principal.credential.type === "residentId")

/** Whether the filing adds a record or a service, which is when what is not filed yet has to stay closed. */
export const isNew = ({ filing }: Scopes.FromService): boolean =>
  filing.type === "newSubject" || filing.type === "newService"
