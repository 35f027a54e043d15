import { createMemo, Show } from "solid-js"
import { Answer, type AnswerForm, buttonsMax } from "../../components/answer/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital, listText } from "../../language/phrase.ts"
import { share } from "../check/share.ts"
import { isList, type Json } from "../draft/json.ts"
import { controlId, type FormContext, useForm } from "./context.ts"
import { carriersIn } from "./copies.ts"
import { formWords as words } from "./form.intl.ts"
import { isDiscriminator, isWide } from "./layout.ts"
import { Offers } from "./offers.tsx"
import { Says } from "./says.tsx"
import { Tick } from "./tick.tsx"
import type { Field as CatalogueField } from "./tree.ts"
import { isMistake } from "./trouble.ts"

/** One fact: its label from the catalogue, its control, how it was read, and what is wrong with it. */
export const Field = (props: { readonly field: CatalogueField; readonly pointer: string }) => {
  const form = useForm()
  const id = () => controlId(props.pointer)
  // Buttons keep their place, and with it the focus, while other facts change.
  const answer = createMemo<AnswerForm>((before) => {
    const { answer } = props.field
    return answer.names === "carrier" ? share(before, carrying(form, answer)) : answer
  }, props.field.answer)
  const value = () => form.draft.at(props.pointer)
  const isWrong = () =>
    form.faultAt(props.pointer) !== undefined || form.troublesAt(props.pointer).some(isMistake)
  const hint = (): Text | undefined => new Map(Object.entries(words.hints)).get(props.field.pattern)
  const isPicked = () =>
    answer().type === "boolean" ||
    (answer().choices !== undefined &&
      (answer().type === "list" || (answer().choices?.length ?? 0) <= buttonsMax))
  const isMenu = () => answer().choices !== undefined && !isPicked()
  const hasUnknown = () => !isDiscriminator(props.field.pattern)
  const described = () =>
    [hint() && `${id()}:hint`, `${id()}:read`, form.faultAt(props.pointer) && `${id()}:fault`]
      .filter(Boolean)
      .join(" ")
  const isNone = () => {
    const list = value()
    return isList(list) && list.length === 0
  }
  const set = (next: Json | undefined) => form.set(props.pointer, next)
  return (
    <div
      class="field"
      classList={{
        line: answer().type === "boolean",
        wide: isPicked() || isWide(props.field.pattern, answer().type),
        wrongly: isWrong(),
      }}
      data-at={props.pointer}
    >
      <div class="label-h">
        <Show
          when={isPicked()}
          fallback={
            <label class="label" id={`${id()}:label`} for={id()}>
              {capital(say(props.field.label))}
            </label>
          }
        >
          <span class="label" id={`${id()}:label`}>
            {capital(say(props.field.label))}
          </span>
        </Show>
        <span class="ticks">
          <Show when={isLasting.test(props.field.pattern)}>
            <Tick
              words={say(words.longTerm)}
              of={`${id()}:label`}
              isOn={value() === longTerm || value() === "长期"}
              onTurn={(isOn) => set(isOn ? longTerm : undefined)}
            />
          </Show>
          <Show when={answer().type === "list" && !isPicked()}>
            <Tick
              words={say(words.none)}
              of={`${id()}:label`}
              isOn={isNone()}
              onTurn={(isOn) => set(isOn ? [] : undefined)}
            />
          </Show>
          <Show when={hasUnknown() && !isPicked() && !isMenu()}>
            <Tick
              words={say(words.unclear)}
              of={`${id()}:label`}
              isOn={value() === null}
              onTurn={(isOn) => set(isOn ? null : undefined)}
            />
          </Show>
        </span>
      </div>
      <Show when={hint()}>
        {(text) => (
          <p class="hint" id={`${id()}:hint`}>
            {say(text())}
          </p>
        )}
      </Show>
      <Answer
        form={answer()}
        value={value()}
        onAnswer={set}
        id={id()}
        labelledBy={`${id()}:label`}
        describedBy={described()}
        isWrong={isWrong()}
        hasUnknown={hasUnknown()}
      />
      <Offers pointer={props.pointer} />
      <Says pointer={props.pointer} />
    </div>
  )
}

/** Servers and codes that are filled in are there to choose from; never asked for twice. */
const carrying = (form: FormContext, answer: AnswerForm): AnswerForm => {
  const choices = carriersIn(form.draft.document).map(({ id, accounts }) => ({
    value: id,
    label: besides(id, listText(accounts.map(form.nameOfItem))),
  }))
  return choices.length === 0 ? answer : { ...answer, choices }
}

const besides = (id: string, { zh, en }: Text): Text => ({ zh: `${id}（${zh}）`, en: `${id} (${en})` })

/** Days that may never come. */
const isLasting = /\/validUntil$/u

/** How a document says that something has no last day. */
const longTerm = "long-term"
