import { piecesOf } from "./pieces.ts"

/** A sentence with the words that were looked for marked in it. */
export const Marked = (props: { readonly text: string; readonly words: string }) => (
  <>
    {props.words === ""
      ? props.text
      : piecesOf(props.text, props.words).map((piece) =>
          piece.isFound ? <mark>{piece.text}</mark> : piece.text,
        )}
  </>
)
