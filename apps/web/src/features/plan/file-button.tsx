import { say, type Text } from "../../language/language.ts"

/** A button that takes a file of this machine. */
export const FileButton = (props: {
  readonly words: Text
  /** Endings of names. */
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly ref?: (input: HTMLInputElement) => void
}) => (
  <label class="btn little">
    <input
      ref={(input) => props.ref?.(input)}
      class="hide"
      type="file"
      accept={props.accept}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0]
        if (file !== undefined) props.onFile(file)
        currentTarget.value = ""
      }}
    />
    {say(props.words)}
  </label>
)
