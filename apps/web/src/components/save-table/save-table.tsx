import { createSignal } from "solid-js"
import { say } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import { csvOf } from "./csv.ts"
import { saveTableWords as words } from "./save-table.intl.ts"

/** Saves a table as a file for spreadsheets. */
export const SaveTable = (props: {
  readonly words: string
  /** What the file is called, without its ending. */
  readonly name: string
  readonly rows: () => Promise<ReadonlyArray<ReadonlyArray<string>>>
}) => {
  const [said, setSaid] = createSignal("")
  const save = async () => {
    setSaid("")
    try {
      const url = URL.createObjectURL(new Blob([csvOf(await props.rows())], { type: "text/csv" }))
      const link = document.createElement("a")
      link.href = url
      link.download = `${props.name}.csv`
      link.click()
      URL.revokeObjectURL(url)
    } catch {
      setSaid(say(words.failed))
    }
  }
  return (
    <>
      <span class="saved" role="status">
        {said()}
      </span>
      <button class="btn" type="button" onClick={() => void save()}>
        <Icon name="export" />
        {props.words}
      </button>
    </>
  )
}
