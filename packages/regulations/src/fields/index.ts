import { minimumAgeOfIndividual, minimumAgeOfUnit } from "./age.ts"
import { subjectChange } from "./change.ts"
import { domainValidity, publicInstitutionSuffix, registrant } from "./domain.ts"
import type { Field, Rows } from "./Field.ts"
import {
  constructionPlanOfIndividual,
  constructionPlanOfUnit,
  domainCertificate,
  governmentApproval,
  renameLetter,
  servicePrincipalLetter,
  trainingPledge,
} from "./material.ts"
import { newSitesPerOrder } from "./order.ts"
import { distinctPhones, phoneForOneSubject, phoneOfIndividual, phoneOfUnit } from "./phone.ts"
import { subjectPrincipal } from "./principal.ts"
import { copyrightLine, footerNumber } from "./public.ts"
import { contentsForbidden, nameWords, remark, unitName } from "./service.ts"
import { soleTrader } from "./soleTrader.ts"
import { address, emptySubjectMayAdd, individualFromElsewhere } from "./subject.ts"
import { reviewDays, smsPilotFrom } from "./time.ts"

/** The questions that at least five provinces answer, in the order of reading. */
const all = {
  individualFromElsewhere,
  soleTrader,
  address,
  emptySubjectMayAdd,
  subjectPrincipal,
  minimumAgeOfIndividual,
  minimumAgeOfUnit,
  phoneOfIndividual,
  phoneOfUnit,
  distinctPhones,
  phoneForOneSubject,
  nameWords,
  unitName,
  contentsForbidden,
  remark,
  domainValidity,
  registrant,
  publicInstitutionSuffix,
  newSitesPerOrder,
  subjectChange,
  servicePrincipalLetter,
  renameLetter,
  trainingPledge,
  domainCertificate,
  constructionPlanOfIndividual,
  constructionPlanOfUnit,
  governmentApproval,
  reviewDays,
  smsPilotFrom,
  footerNumber,
  copyrightLine,
}

/** What an answer to each question is. */
export type Values = {
  readonly [K in keyof typeof all]: (typeof all)[K] extends Field<infer V> ? V : never
}
export type FieldId = keyof Values

export const fields: { readonly [K in FieldId]: Field<Values[K]> } = all

/** What the sources answer for one province. An absent question: no source was found, which is not "no". */
export type Answers = { readonly [K in FieldId]?: Rows<Values[K]> }
