import { type Draft, isList, isObject, type Json } from "../draft/json.ts"
import { patternOf, read } from "../draft/pointer.ts"

/** Something that is in the draft already and may be meant again (照抄). */
export interface Copy {
  /** Where it stands. */
  readonly from: string
  readonly value: Json
}

/** How many are offered. */
const offeredMax = 4

/** What a fact may repeat, each value once. Nothing where the fact has an answer that is not unknown. */
export const copiesFor = (draft: Draft, pointer: string): ReadonlyArray<Copy> => {
  const value = read(draft, pointer)
  if (value !== undefined && value !== null && value !== "") return []
  const found = (sources[patternOf(pointer)] ?? []).flatMap((source) => placesOf(draft, source))
  const filled = found.filter(({ from, value }) => from !== pointer && isFilled(value))
  return unique(filled).slice(0, offeredMax)
}

/** Persons that a responsible person may be, as far as somebody is named; a service's own is offered to the others. */
export const personsFor = (draft: Draft, pointer: string): ReadonlyArray<Copy> =>
  persons.some((pattern) => patternOf(pointer) === pattern) && !isObject(read(draft, pointer))
    ? unique(
        persons
          .flatMap((pattern) => placesOf(draft, pattern))
          .filter(({ from, value }) => from !== pointer && isObject(value) && isFilled(value["name"])),
      ).slice(0, offeredMax)
    : []

/** Domains of the other services, which this one may use too. */
export const domainsFor = (draft: Draft, list: string): ReadonlyArray<Copy> => {
  if (patternOf(list) !== "/services/*/domains") return []
  const own = read(draft, list)
  const here = new Set((isList(own) ? own : []).map(nameOf))
  return unique(
    placesOf(draft, "/services/*/domains/*").filter(
      ({ from, value }) =>
        !from.startsWith(`${list}/`) && isFilled(nameOf(value)) && !here.has(nameOf(value)),
    ),
  ).slice(0, offeredMax)
}

/** Servers and codes by their ids, each with the accounts that have one of that id. */
export const carriersIn = (
  draft: Draft,
): ReadonlyArray<{ readonly id: string; readonly accounts: ReadonlyArray<string> }> => {
  const all = ["/accounts/*/servers/*/id", "/accounts/*/codes/*/id"].flatMap((source) =>
    placesOf(draft, source),
  )
  const filled = all.filter(({ value }) => isFilled(value))
  return [...Map.groupBy(filled, ({ value }) => String(value))].map(([id, places]) => ({
    id,
    accounts: places.map(({ from }) => from.split("/").slice(0, 3).join("/")),
  }))
}

/** A value that shares nothing with the store it comes from. */
export const copyOf = (value: Json): Json => JSON.parse(JSON.stringify(value))

const persons = ["/subject/principal", "/subject/legalRepresentative", "/services/*/principal"]

const sources: Readonly<Record<string, ReadonlyArray<string>>> = {
  "/subject/mailing/province": ["/subject/province"],
  "/subject/mailing/city": ["/subject/city"],
  "/subject/mailing/district": ["/subject/district"],
  "/subject/credential/province": ["/subject/province"],
  "/subject/province": ["/subject/credential/province"],
  "/subject/mailing/street": ["/subject/credential/address"],
  "/services/*/domains/*/registrant": [
    "/services/*/domains/*/registrant",
    "/subject/name",
    "/subject/principal/name",
  ],
  "/services/*/domains/*/registrar": ["/services/*/domains/*/registrar"],
  "/services/*/shownCopyright": ["/subject/name"],
  "/services/*/shownNumber": ["/register/services/*/recordNumber"],
  "/accounts/*/realName": ["/subject/name", "/accounts/*/realName"],
  "/accounts/*/login/email": ["/subject/principal/email"],
  "/accounts/*/login/mobile": ["/subject/principal/mobile"],
  "/accounts/*/servers/*/product": ["/accounts/*/servers/*/product"],
  "/changes/*/service": ["/register/services/*/recordNumber", "/services/*/domains/*/name"],
  "/register/services/*/name": ["/services/*/name"],
}

/** The places of a pattern in a draft, with what stands there. */
const placesOf = (draft: Draft, pattern: string): ReadonlyArray<Copy> =>
  pattern
    .split("/")
    .slice(1)
    .reduce<ReadonlyArray<Copy>>(
      (found, key) =>
        found.flatMap(({ from, value }) => {
          if (key === "*")
            return isList(value) ? value.map((item, n) => ({ from: `${from}/${n}`, value: item })) : []
          const child = isObject(value) ? value[key] : undefined
          return child === undefined ? [] : [{ from: `${from}/${key}`, value: child }]
        }),
      [{ from: "", value: draft }],
    )

const isFilled = (value: Json | undefined): boolean => value !== undefined && value !== null && value !== ""

const nameOf = (value: Json): Json | undefined => (isObject(value) ? value["name"] : undefined)

/** Of equal values the first place. */
const unique = (copies: ReadonlyArray<Copy>): ReadonlyArray<Copy> =>
  [...new Map(copies.toReversed().map((copy) => [JSON.stringify(copy.value), copy])).values()].toReversed()
