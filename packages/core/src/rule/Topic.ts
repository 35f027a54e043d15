/**
 * What the country, a province and a provider may each say something of (同一事项). Where they do, all are shown and
 * the nearest decides: a provider's own papers over the province, the province over the country.
 */
export type Topic =
  | "commitmentLetter"
  | "constructionPlan"
  | "copyrightLine"
  | "domainCertificate"
  | "domainValidity"
  | "financeWords"
  | "footerLink"
  | "footerNumber"
  | "governmentApproval"
  | "minimumAge"
  | "nameWords"
  | "ordersPerSubject"
  | "preApproval"
  | "publicSecurity"
  | "registrant"
  | "servicePrincipalLetter"
  | "siteStaysClosed"
  | "subjectPrincipal"
  | "suffix"
