import { onCleanup } from "solid-js"
import { say } from "../../language/language.ts"
import { clauseWords as words } from "./clause.intl.ts"
import { ClauseText } from "./clause-text.tsx"
import { type Section, titleOf } from "./clauses.ts"
import { float } from "./float.ts"

/** The box of a chip that is open: it takes the focus, and goes when the reader turns to something else. */
export const Opened = (props: {
  readonly id: string
  readonly clauses: Section
  readonly close: () => void
  readonly leave: () => void
}) => {
  const settle = (box: HTMLDivElement) => {
    let end = () => {}
    queueMicrotask(() => {
      const home = box.parentElement
      if (home === null) return
      end = float(box, home)
      box.focus({ preventScroll: true })
      if (box.popover === null) box.scrollIntoView({ block: "nearest" })
    })
    const away = (event: Event) => {
      const home = box.parentElement
      if (event.target instanceof Node && !home?.contains(event.target)) props.leave()
    }
    document.addEventListener("pointerdown", away)
    document.addEventListener("focusin", away)
    onCleanup(() => {
      end()
      document.removeEventListener("pointerdown", away)
      document.removeEventListener("focusin", away)
    })
  }
  return (
    <div
      ref={settle}
      id={props.id}
      class="pop"
      role="dialog"
      aria-label={`${say(words.clause)} ${titleOf(props.clauses[0])}`}
      tabindex="-1"
    >
      <ClauseText clauses={props.clauses} close={props.close} />
    </div>
  )
}
