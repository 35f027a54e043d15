import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, createUniqueId, For, lazy, onCleanup, Show, Suspense } from "solid-js"
import { say } from "../../language/language.ts"
import { clauseWords as words } from "./clause.intl.ts"
import { type Section, titleOf, useClauses } from "./clauses.ts"

/** Loaded with the first chip that is opened. */
const ClauseText = lazy(() => import("./clause-text.tsx").then(({ ClauseText }) => ({ default: ClauseText })))

/** How many chips stand at the end of a line; the rest is behind a number. */
const chipsShown = 1

/** The chips of the clauses that a statement rests on (§); clauses of one section share a chip. */
export const Clauses = (props: {
  readonly ids: ReadonlyArray<string>
  /** Whether the document alone names a chip, where its section says nothing more. */
  readonly isBrief?: boolean
}) => {
  const clauseOf = useClauses()
  const [isWhole, setWhole] = createSignal(false)
  const chips = createMemo(() => bySection(props.ids.flatMap((id) => clauseOf(id) ?? [])))
  const hidden = () => (isWhole() ? 0 : Math.max(0, chips().length - chipsShown))
  return (
    <span class="clauses">
      <For each={hidden() === 0 ? chips() : chips().slice(0, chipsShown)}>
        {(clauses) => (
          <>
            {" "}
            <Chip clauses={clauses} isBrief={props.isBrief === true} />
          </>
        )}
      </For>
      <Show when={hidden() > 0}>
        {" "}
        <button class="chip rest num" type="button" onClick={() => setWhole(true)}>
          +{hidden()}
          <span class="hide"> {say(words.clause)}</span>
        </button>
      </Show>
    </span>
  )
}

/** Clauses of the same section of the same document, together. */
const bySection = (clauses: ReadonlyArray<Report.ClauseView>): ReadonlyArray<Section> =>
  [...Map.groupBy(clauses, ({ source, section }) => `${source.id} ${section}`).values()].flatMap(
    ([first, ...rest]) => (first === undefined ? [] : [[first, ...rest]]),
  )

/** One chip; opens its clauses in place on a phone, floating elsewhere. Esc closes, and focus returns. */
const Chip = (props: { readonly clauses: Section; readonly isBrief: boolean }) => {
  const [isOpen, setOpen] = createSignal(false)
  const id = createUniqueId()
  let chip: HTMLButtonElement | undefined
  const close = () => {
    setOpen(false)
    chip?.focus()
  }
  return (
    <span class="clause">
      <button
        ref={(element) => {
          chip = element
        }}
        class="chip"
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen()}
        aria-controls={isOpen() ? id : undefined}
        onClick={() => setOpen(!isOpen())}
      >
        <span class="hide">{say(words.clause)} </span>
        {props.isBrief ? say(props.clauses[0].source.short) : titleOf(props.clauses)}
      </button>
      <Show when={isOpen()}>
        <Floating id={id} clauses={props.clauses} close={close} leave={() => setOpen(false)} />
      </Show>
    </span>
  )
}

const Floating = (props: {
  readonly id: string
  readonly clauses: Section
  readonly close: () => void
  readonly leave: () => void
}) => {
  const settle = (element: HTMLDivElement) => {
    queueMicrotask(() => {
      keepInside(element)
      element.focus({ preventScroll: true })
      element.scrollIntoView({ block: "nearest" })
    })
    const away = (event: Event) => {
      const home = element.parentElement
      if (event.target instanceof Node && !home?.contains(event.target)) props.leave()
    }
    document.addEventListener("pointerdown", away)
    document.addEventListener("focusin", away)
    onCleanup(() => {
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
      aria-label={`${say(words.clause)} ${titleOf(props.clauses)}`}
      tabindex="-1"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return
        event.stopPropagation()
        props.close()
      }}
    >
      <Suspense>
        <ClauseText clauses={props.clauses} close={props.close} />
      </Suspense>
    </div>
  )
}

/** Moves a floating box to the left as far as the window's edge asks for. */
const keepInside = (element: HTMLElement): void => {
  if (getComputedStyle(element).position !== "absolute") return
  const over = element.getBoundingClientRect().right + 16 - document.documentElement.clientWidth
  if (over > 0) element.style.left = `${-over}px`
}
