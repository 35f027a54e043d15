import type { Plugin } from "@openbeian/core/provider"
import { Reasons } from "@openbeian/core/refusal"
import type { Cites, Id } from "./guides/guide.ts"

/** Under the title that core knows it by: the list of reasons began with this guide. */
const listed = (reason: Reasons.Reason, ...cites: Cites): Plugin.Refusal<Id> => ({
  reason,
  words: Reasons.reasons[reason].title,
  cites,
})

/**
 * The common reasons of refusal, in the order of the guide. It gives titles alone; what else it says of the matter is
 * cited behind.
 */
export const refusals: ReadonlyArray<Plugin.Refusal<Id>> = [
  listed(
    "domain-not-in-registrar-db",
    "ali-reject-domain-not-in-registrar-db",
    "ali-domain-registrar-approved",
  ),
  listed("domain-not-real-name", "ali-reject-domain-not-real-name", "ali-domain-real-name"),
  listed(
    "registrant-cert-type-mismatch",
    "ali-reject-registrant-cert-type-mismatch",
    "ali-domain-owner-match",
  ),
  listed("domain-owner-incorrect", "ali-reject-domain-owner-incorrect", "ali-domain-owner-match"),
  listed("site-name-bad", "ali-reject-site-name-bad"),
  listed("cross-province", "ali-reject-cross-province"),
  listed("filed-site-unreachable", "ali-reject-filed-site-unreachable"),
  listed("filed-site-no-number", "ali-reject-filed-site-no-number", "ali-footer-number"),
  listed("footer-not-linked", "ali-reject-footer-not-linked", "ali-footer-link"),
  listed("site-content-bad", "ali-reject-site-content-bad"),
  listed("certificate-bad", "ali-reject-certificate-bad", "ali-individual-basic", "ali-org-basic"),
  listed("principal-not-legal-rep", "ali-reject-principal-not-legal-rep", "ali-principal-legal-rep"),
  listed("phone-problem", "ali-reject-phone-problem"),
  listed("phone-or-id-frequency", "ali-reject-phone-or-id-frequency"),
  listed("wrong-filing-type", "ali-reject-wrong-filing-type"),
  listed("already-in-miit", "ali-reject-already-in-miit"),
  listed("domain-not-in-admin-db", "ali-reject-domain-not-in-admin-db", "ali-domain-sync-wait"),
  listed("certificate-has-open-order", "ali-reject-certificate-has-open-order"),
  listed("preapproval-bad", "ali-reject-preapproval-bad"),
  listed("organizer-conflict", "ali-reject-organizer-conflict"),
  listed("service-principal-id-duplicate", "ali-reject-service-principal-id-duplicate"),
  listed("access-provider-mismatch", "ali-reject-access-provider-mismatch"),
  listed("address-outside-province", "ali-reject-address-outside-province", "ali-aux-residence-permit"),
  listed("site-deregistered", "ali-reject-site-deregistered"),
  listed("subject-deregistered", "ali-reject-subject-deregistered"),
  listed("data-not-in-record-db", "ali-reject-data-not-in-record-db"),
]
