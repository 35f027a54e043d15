import { createMemo, For } from "solid-js"

/** A sentence with the words that were looked for marked in it. */
export const Marked = (props: { readonly text: string; readonly words: string }) => {
  const pieces = createMemo(() => piecesOf(props.text, props.words))
  return <For each={pieces()}>{(piece) => (piece.isFound ? <mark>{piece.text}</mark> : piece.text)}</For>
}

interface Piece {
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
