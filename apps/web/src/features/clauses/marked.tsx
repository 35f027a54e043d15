import { createMemo, For } from "solid-js"
import { piecesOf } from "./pieces.ts"

/** A sentence with the words that were looked for marked in it. */
export const Marked = (props: { readonly text: string; readonly words: string }) => {
  const pieces = createMemo(() => piecesOf(props.text, props.words))
  return <For each={pieces()}>{(piece) => (piece.isFound ? <mark>{piece.text}</mark> : piece.text)}</For>
}
