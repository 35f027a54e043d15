/** A part of a sentence, and whether it was looked for. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/** A text cut where any of the words begins or ends; the case of letters makes no difference. */
export const piecesOf = (text: string, words: string): ReadonlyArray<Piece> => {
  const wanted = words.split(/\s+/u).filter(Boolean).map(escaped)
  if (wanted.length === 0) return [{ text, isFound: false }]
  return text
    .split(new RegExp(`(${wanted.join("|")})`, "giu"))
    .map((piece, n) => ({ text: piece, isFound: n % 2 === 1 }))
    .filter((piece) => piece.text !== "")
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&")
