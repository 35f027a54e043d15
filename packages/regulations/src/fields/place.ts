import { Day } from "@openbeian/core/calendar"
import type { Scopes } from "@openbeian/core/rule"
import { CitizenNumber, ResidencePermit, ResidentId } from "@openbeian/core/subject"

/** Whether something is to be added. Changes and cancellations go by the record that is there. */
export const isAdding = ({ wishes }: Pick<Scopes.FromSubject, "wishes">): boolean => wishes.includes("add")

/** Whether a person answers for a service that is filed by its own platform: nothing is asked of it here. */
export const isOfOtherPlatform = ({ person, subject, document }: Scopes.Scopes["person"]): boolean =>
  person !== subject.principal && elsewhere(document.services).has(person)

type Services = Scopes.FromSubject["document"]["services"]

/** Looked for once in a filing, which may have many services. */
const elsewhere = (services: Services): ReadonlySet<object> => {
  const before = known.get(services)
  if (before !== undefined) return before
  const found = services.filter(({ kind }) => kind === "miniProgram" || kind === "quickApp")
  const persons = new Set(found.map(({ principal }) => principal))
  known.set(services, persons)
  return persons
}
const known = new WeakMap<Services, ReadonlySet<object>>()

export const isIndividual = ({ subject }: Pick<Scopes.FromSubject, "subject">): boolean =>
  subject.kind === "individual"

/** The full years of whoever was born on a day; below zero before that. */
export const ageOn = (born: Day.Day, today: string): number => CitizenNumber.ageOn(born, today) ?? -1

/** The first day on which somebody is so many years old. */
export const turnsOn = (born: Day.Day, years: number): Day.Day => {
  const day = Day.plusMonths(born, years * 12)
  return ageOn(born, day) < years ? Day.plusDays(day, 1) : day
}

/** The day of birth as the credential tells it, or else as it is given. */
export const birthday = (
  { type, number }: { readonly type: string; readonly number: string },
  person: { readonly bornOn: string },
): Day.Day => {
  const told =
    type === "residentId"
      ? ResidentId.birthday(number)
      : type === "residencePermit"
        ? ResidencePermit.birthday(number)
        : undefined
  return told ?? Day.of(person.bornOn)
}
