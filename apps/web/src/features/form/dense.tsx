import { createMemo, For, Index, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { share } from "../check/share.ts"
import { formWords as words } from "./form.intl.ts"
import { type Group, groups } from "./layout.ts"
import { type Known, titleOfStep } from "./names.ts"
import { StepBody } from "./step-page.tsx"
import { pointersOf, type Step, stepsOf } from "./steps.ts"
import type { Node } from "./tree.ts"

/** Every field of every group on one page, for who knows the form; checked when asked for. */
export const Dense = (props: {
  readonly known: Known
  readonly tree: Node
  readonly isBusy: boolean
  readonly onCheck: (pointers: ReadonlyArray<string>) => void
}) => {
  const all = createMemo<ReadonlyArray<Entry>>(
    (before) =>
      share(
        before,
        groups.map((group) => ({ group, steps: stepsOf(props.known.draft, props.tree, group, "section") })),
      ),
    [],
  )
  return (
    <form
      class="dense"
      novalidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        props.onCheck(all().flatMap(({ steps }) => steps.flatMap(pointersOf)))
      }}
    >
      <Index each={all()}>
        {(entry) => (
          <section class="task" aria-labelledby={`dense-${entry().group.id}`}>
            <h2 class="dense-h" id={`dense-${entry().group.id}`}>
              {say(words.groups[entry().group.id])}
            </h2>
            <Show when={entry().steps.length === 0}>
              <p class="small second dense-b">{say(words.noServices)}</p>
            </Show>
            {/* By their place, so that a field keeps the focus while others come and go. */}
            <For each={entry().steps.map(({ id }) => id)}>
              {(id) => (
                <Show when={entry().steps.find((step) => step.id === id)}>
                  {(step) => (
                    <div class="step dense-b">
                      <h3>{say(titleOfStep(props.known, step()))}</h3>
                      <StepBody step={step()} />
                    </div>
                  )}
                </Show>
              )}
            </For>
          </section>
        )}
      </Index>
      <div class="step-f">
        <button class="btn primary" type="submit" aria-disabled={props.isBusy}>
          {say(words.checkAll)}
        </button>
      </div>
    </form>
  )
}

interface Entry {
  readonly group: Group
  readonly steps: ReadonlyArray<Step>
}
