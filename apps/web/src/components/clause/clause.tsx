import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, createUniqueId, For, lazy, Show, Suspense } from "solid-js"
import { say } from "../../language/language.ts"
import { clauseWords as words } from "./clause.intl.ts"
import { type Section, titleOf, useClauses } from "./clauses.ts"

/** Loaded with the first chip that is opened. */
const Opened = lazy(() => import("./opened.tsx").then(({ Opened }) => ({ default: Opened })))

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
  let line: HTMLSpanElement | undefined
  /** The button goes; the focus goes on to the first chip that was behind it. */
  const unfold = () => {
    setWhole(true)
    line?.querySelectorAll<HTMLElement>(".chip")[chipsShown]?.focus()
  }
  return (
    <span
      class="clauses"
      ref={(element) => {
        line = element
      }}
    >
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
        <button class="chip rest num" type="button" onClick={unfold}>
          +{hidden()}
          <span class="hide"> {say(words.more)}</span>
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
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen()) return
    event.stopPropagation()
    close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the chip and of its box.
    <span class="clause" onKeyDown={leaveByKey}>
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
        {props.isBrief ? say(props.clauses[0].source.short) : titleOf(props.clauses[0])}
      </button>
      <Show when={isOpen()}>
        <Suspense>
          <Opened id={id} clauses={props.clauses} close={close} leave={() => setOpen(false)} />
        </Suspense>
      </Show>
    </span>
  )
}
