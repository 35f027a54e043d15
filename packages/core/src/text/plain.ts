/** White space, and the marks that copying from a page or a chat leaves behind unseen (不可见字符). */
export const unseen = /[\s\p{Default_Ignorable_Code_Point}]/u

/** Full-width letters, digits and signs as their half-width twins (全角转半角). */
export const halfWidth = (given: string): string =>
  given.replace(/[\uff01-\uff5e\u3000]/gu, (wide) =>
    wide === "\u3000" ? " " : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )

export const withoutSpaces = (given: string): string => given.replace(everyUnseen, "")

const everyUnseen = new RegExp(unseen, "gu")

/** Without what is not seen around. A pattern anchored at the end would be slow on long runs of it. */
export const trimmed = (given: string): string => {
  const characters = [...given]
  const start = characters.findIndex(isSeen)
  return start < 0 ? "" : characters.slice(start, characters.findLastIndex(isSeen) + 1).join("")
}

const isSeen = (character: string): boolean => !unseen.test(character)
