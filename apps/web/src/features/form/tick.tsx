/** An answer beside the control: it has no end, or it is not known. */
export const Tick = (props: {
  readonly words: string
  /** The id of the label that it belongs to. */
  readonly of: string
  readonly isOn: boolean
  readonly onTurn: (isOn: boolean) => void
}) => (
  <label class="tick">
    <input
      type="checkbox"
      checked={props.isOn}
      aria-describedby={props.of}
      onChange={(event) => props.onTurn(event.currentTarget.checked)}
    />
    <span>{props.words}</span>
  </label>
)
