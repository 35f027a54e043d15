import fc from "fast-check"

/** The same text in full width. */
export const wide = (text: string): string =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

/** The same text with white space put between its characters. */
export const spaced = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom("", "", " ", "　", "\t", "\u200B"), {
      minLength: text.length,
      maxLength: text.length,
    })
    .map((spaces) => [...text].map((character, at) => `${spaces[at] ?? ""}${character}`).join(""))
