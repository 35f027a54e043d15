import type { Report } from "@openbeian/core/check"
import { createMemo, For, Show } from "solid-js"
import { answerWords } from "../../components/answer/answer.intl.ts"
import { say, type Text } from "../../language/language.ts"
import { capital, listText, same } from "../../language/phrase.ts"
import type { DraftStore } from "../draft/draft.ts"
import { isList, type Json } from "../draft/json.ts"
import { formWords as words } from "./form.intl.ts"
import { groups } from "./layout.ts"
import { type Known, titleOfStep } from "./names.ts"
import { type Fact, type Step, stepsOf } from "./steps.ts"
import { type Field, treeOf } from "./tree.ts"

/** Every fact that has been answered, page by page, with the way back to it; fit for paper (核对). */
export const Answers = (props: {
  readonly draft: DraftStore
  readonly fields: ReadonlyArray<Field>
  readonly report: Report.Report | undefined
}) => {
  const tree = createMemo(() => treeOf(props.fields))
  const known = (): Known => ({
    draft: props.draft.document,
    fields: props.fields,
    providers: (props.report?.providers ?? []).map(({ provider, name }) => ({
      value: provider,
      label: name,
    })),
    materials: [],
  })
  const answered = ({ pointer }: Fact) => props.draft.at(pointer) !== undefined
  const pages = (step: Step): ReadonlyArray<Fact> =>
    step.kind === "list" ? [] : step.things.flat().filter(answered)
  const all = createMemo(() =>
    groups.map((group) => ({
      group,
      pages: stepsOf(props.draft.document, tree(), group, "section").flatMap((step) => {
        const facts = pages(step)
        return facts.length === 0 ? noneAt(step, props.draft.at(step.of)) : [{ step, facts }]
      }),
    })),
  )
  return (
    <div class="answers">
      <For each={all().filter((each) => each.pages.length > 0)} fallback={<p>{say(words.nothingFilled)}</p>}>
        {({ group, pages }) => (
          <section class="card pad" aria-labelledby={`answers-${group.id}`}>
            <h2 id={`answers-${group.id}`}>{say(words.groups[group.id])}</h2>
            <For each={pages}>
              {({ step, facts }) => (
                <div class="answers-p">
                  <div class="answers-h">
                    <h3>{say(titleOfStep(known(), step))}</h3>
                    <a class="small no-print" href={`/check?step=${encodeURIComponent(step.id)}`}>
                      {say(words.change)}
                      <span class="hide"> {say(titleOfStep(known(), step))}</span>
                    </a>
                  </div>
                  <Show
                    when={facts.length > 0}
                    fallback={<p class="second">{say(listWords(props.draft.at(step.of)))}</p>}
                  >
                    <dl>
                      <For each={facts}>
                        {(fact) => (
                          <div>
                            <dt>{capital(say(fact.field.label))}</dt>
                            <dd class="num">{say(shown(known(), fact, props.draft.at(fact.pointer)))}</dd>
                          </div>
                        )}
                      </For>
                    </dl>
                  </Show>
                </div>
              )}
            </For>
          </section>
        )}
      </For>
    </div>
  )
}

/** A list that is known to be empty, or said to be unknown, is an answer too. */
const noneAt = (
  step: Step,
  value: Json | undefined,
): ReadonlyArray<{ step: Step; facts: ReadonlyArray<Fact> }> =>
  step.kind === "list" && (value === null || (isList(value) && value.length === 0))
    ? [{ step, facts: [] }]
    : []

const listWords = (value: Json | undefined): Text => (value === null ? words.unclear : words.none)

/** An answer in the words of the form. */
const shown = ({ providers }: Known, { field }: Fact, value: Json | undefined): Text => {
  if (value === null || value === undefined) return words.unclear
  if (value === true) return answerWords.yes
  if (value === false) return answerWords.no
  if (value === "long-term") return words.longTerm
  const choices = [...(field.answer.choices ?? []), ...providers]
  const one = (each: Json): Text =>
    choices.find((choice) => choice.value === each)?.label ?? same(String(each))
  if (!isList(value)) return one(value)
  if (value.length === 0) return words.none
  return listText(value.map(one))
}
