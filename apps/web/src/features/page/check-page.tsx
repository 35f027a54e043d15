import { createSignal, lazy, onMount, Suspense } from "solid-js"
import { say } from "../../language/language.ts"
import { createCheck } from "../check/check.ts"
import { Result } from "../check/result.tsx"
import type { DraftStore } from "../draft/draft.ts"
import { patternOf } from "../draft/pointer.ts"
import { formWords } from "../form/form.intl.ts"
import { type GroupId, groupOf } from "../form/layout.ts"
import { type Field, isListOfThings } from "../form/tree.ts"
import { Bar } from "./bar.tsx"
import { focusOn } from "./focus.ts"
import { Head } from "./head.tsx"

const Form = lazy(async () => ({ default: (await import("../form/form.tsx")).Form }))

/** The facts at the left, the result at the right; on a phone one after the other, with a bar at the foot. */
export const CheckPage = (props: {
  readonly draft: DraftStore
  readonly fields: ReadonlyArray<Field>
  /** The place of the document to begin at. */
  readonly at: string | undefined
  readonly onStart: () => void
}) => {
  const check = createCheck(props.draft)
  const [group, setGroup] = createSignal<GroupId | undefined>(props.draft.isEmpty ? "subject" : undefined)
  const goTo = (pointer: string) => {
    setGroup(groupOf(patternOf(pointer))?.id ?? "subject")
    focusOn(pointer)
  }
  onMount(() => {
    const at = props.at
    if (at !== undefined) void Form.preload().then(() => goTo(at))
  })
  return (
    <div class="with-bar">
      <Head draft={props.draft} onStart={props.onStart} />
      <div class="check">
        <section class="facts-pane" id="facts" tabindex="-1" aria-labelledby="facts-title">
          <div class="section-h">
            <h2 id="facts-title">{say(formWords.title)}</h2>
            <p>{say(formWords.hint)}</p>
          </div>
          {/* As high as the closed form, so that the result below it stays where it is. */}
          <Suspense fallback={<div class="card tasks-blank" />}>
            <Form
              draft={props.draft}
              fields={props.fields}
              faults={check.faults()}
              report={check.report()}
              open={group()}
              onOpen={setGroup}
            />
          </Suspense>
        </section>
        <Result
          check={check}
          draft={props.draft.document}
          isEmpty={props.draft.isEmpty}
          isListOfThings={(pointer) => isListOfThings(props.fields, patternOf(pointer))}
          onAnswer={props.draft.answer}
          onGoTo={goTo}
        />
      </div>
      <Bar report={check.report()} />
    </div>
  )
}
