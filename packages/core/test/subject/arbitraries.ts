import * as fc from "fast-check"
import { CreditCode, ResidentId } from "../../src/subject/index.ts"

const creditCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY"

const creditCharacter = fc.constantFrom(...creditCharacters)
const digit = fc.constantFrom(..."0123456789")

export const stringOf = (character: fc.Arbitrary<string>, length: number): fc.Arbitrary<string> =>
  fc.string({ unit: character, minLength: length, maxLength: length })

export const creditCode = fc
  .tuple(stringOf(creditCharacter, 2), stringOf(digit, 6), stringOf(creditCharacter, 9))
  .map((parts) => parts.join(""))
  .map((first17) => first17 + CreditCode.checkDigit(first17))

/** Days that people in the numbers may be born on, leap days among them. */
export const birthday = fc.oneof(
  fc
    .date({
      min: new Date("1800-01-01T00:00:00Z"),
      max: new Date("2099-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom("2000-02-29", "1904-02-29", "1999-12-31", "1800-01-01", "2099-12-31"),
)

const withCheckDigit = (area: string, day: string, sequence: string): string => {
  const first17 = area + day.replaceAll("-", "") + sequence
  return first17 + ResidentId.checkDigit(first17)
}

export const mainlandArea = fc
  .tuple(fc.constantFrom(..."1234567"), stringOf(digit, 5))
  .map((parts) => parts.join(""))

export const residentId = fc
  .tuple(mainlandArea, birthday, stringOf(digit, 3))
  .map(([area, day, sequence]) => withCheckDigit(area, day, sequence))

export const residencePermit = fc
  .tuple(fc.constantFrom("810000", "820000", "830000"), birthday, stringOf(digit, 3))
  .map(([area, day, sequence]) => withCheckDigit(area, day, sequence))

/** The number with one character replaced by another one out of `characters`. */
export const oneCharacterOff = (
  number: fc.Arbitrary<string>,
  characters: string,
): fc.Arbitrary<readonly [string, string]> =>
  fc
    .tuple(number, fc.nat(17), fc.constantFrom(...characters))
    .map(([whole, at, other]) => [whole, whole.slice(0, at) + other + whole.slice(at + 1)] as const)
    .filter(([whole, changed]) => whole !== changed)

/** The number with two different neighbours swapped. */
export const neighboursSwapped = (number: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> =>
  fc
    .tuple(number, fc.nat(16))
    .map(([whole, at]) => {
      const swapped = whole.charAt(at + 1) + whole.charAt(at)
      return [whole, whole.slice(0, at) + swapped + whole.slice(at + 2)] as const
    })
    .filter(([whole, changed]) => whole !== changed)

/** How people write a number: small letters, full width, spaces and unseen marks. */
export const carelessly = (number: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> =>
  fc.tuple(number, fc.infiniteStream(fc.nat(5))).map(([whole, choices]) => {
    const written = [...whole].map((character) => {
      const choice = choices.next().value
      if (choice === 0) return character.toLowerCase()
      if (choice === 1) return String.fromCharCode(character.charCodeAt(0) + 0xfee0)
      if (choice === 2) return `${character} `
      return choice === 3 ? `\u200b${character}\u3000` : character
    })
    return [whole, written.join("")] as const
  })
