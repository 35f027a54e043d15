import { Regulations } from "@openbeian/core/regulation"

/** What the country and its 31 communications administrations ask of a filing (法律法规与各省管局要求). */
export const regulations: Regulations.Regulations = Regulations.none
