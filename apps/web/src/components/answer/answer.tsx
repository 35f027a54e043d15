import { For, Match, Show, Switch } from "solid-js"
import { isList, type Json } from "../../features/draft/json.ts"
import { join, split } from "../../features/draft/split.ts"
import { say } from "../../language/language.ts"
import { answerWords as words } from "./answer.intl.ts"
import { type AnswerProps, buttonsMax, isMeant, typed } from "./answer.ts"
import { Checks, Options } from "./options.tsx"

/** The control for one fact, whatever its answer looks like. Clearing it takes the answer back. */
export const Answer = (props: AnswerProps) => (
  <>
    <Control {...props} />
    <Show when={props.form.choices && props.form.names}>
      <Other {...props} />
    </Show>
  </>
)

const Control = (props: AnswerProps) => {
  const choices = () => props.form.choices ?? []
  const isOne = () => /^(?:choice|text)$/u.test(props.form.type) && choices().length > 0
  return (
    <Switch fallback={<Line {...props} />}>
      <Match when={props.form.type === "boolean"}>
        <Options
          options={[
            { value: true, label: words.yes },
            { value: false, label: words.no },
          ]}
          value={props.value}
          onAnswer={props.onAnswer}
          name={props.id}
          labelledBy={props.labelledBy}
          hasUnknown={props.hasUnknown}
        />
      </Match>
      <Match when={isOne() && choices().length <= buttonsMax}>
        <Options
          options={choices()}
          value={props.value}
          onAnswer={props.onAnswer}
          name={props.id}
          labelledBy={props.labelledBy}
          hasUnknown={props.hasUnknown}
        />
      </Match>
      <Match when={isOne()}>
        <Menu {...props} />
      </Match>
      <Match when={props.form.type === "list" && choices().length > 0}>
        <Checks
          choices={choices()}
          value={isList(props.value) ? props.value : undefined}
          onAnswer={props.onAnswer}
          labelledBy={props.labelledBy}
          hasUnknown={props.hasUnknown}
          isUnknown={props.value === null}
          none={props.form.names ? words.none : words.noneOfThese}
        />
      </Match>
    </Switch>
  )
}

const Menu = (props: AnswerProps) => (
  <select
    id={props.id}
    class="input"
    aria-describedby={props.describedBy}
    aria-invalid={props.isWrong === true}
    onChange={(event) => {
      const chosen = event.currentTarget.value
      props.onAnswer(chosen === unsure ? null : chosen || undefined)
    }}
  >
    <option value="" selected={props.value === undefined}>
      {say(words.choose)}
    </option>
    <Show when={props.hasUnknown}>
      <option value={unsure} selected={props.value === null}>
        {say(words.unsure)}
      </option>
    </Show>
    <For each={props.form.choices}>
      {(choice) => (
        <option value={choice.value} selected={props.value === choice.value}>
          {say(choice.label)}
        </option>
      )}
    </For>
  </select>
)

/**
 * One line of text. Words are taken while they are typed; days, figures and lists when they are finished, because
 * half of them would be read as wrong.
 */
const Line = (props: Omit<AnswerProps, "labelledBy" | "hasUnknown">) => {
  const takesList = () => props.form.type === "list"
  const take = (written: string) => {
    if (!takesList()) return props.onAnswer(typed(props.form.type, written))
    const found = split(written)
    props.onAnswer(found.length === 0 ? undefined : found)
  }
  const shown = () => {
    if (takesList()) return join(props.value)
    return props.value === longTerm ? say(words.longTerm) : String(props.value ?? "")
  }
  return (
    <>
      <Show when={takesList() || props.form.type === "day"}>
        <span class="hide" id={`${props.id}:form`}>
          {say(takesList() ? words.several : words.day)}
        </span>
      </Show>
      <input
        id={props.id}
        class="input num"
        type="text"
        autocomplete="off"
        spellcheck={false}
        inputmode={props.form.type === "integer" ? "numeric" : undefined}
        value={shown()}
        aria-describedby={[`${props.id}:form`, props.describedBy].filter(Boolean).join(" ")}
        aria-invalid={props.isWrong === true}
        onInput={(event) => props.form.type === "text" && take(event.currentTarget.value)}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </>
  )
}

/** What is none of the choices, in words; what turns out to be one of them is ticked above. */
const Other = (props: AnswerProps) => {
  const id = () => `${props.id}:other`
  const written = () => [props.value ?? []].flat()
  const isKnown = (item: Json) => props.form.choices?.some((choice) => isMeant(choice, item))
  const others = () => written().filter((item) => !isKnown(item))
  const take = (found: Json | undefined) => {
    const all = [...(isList(props.value) ? written().filter(isKnown) : []), ...[found ?? []].flat()]
    props.onAnswer(props.form.type === "list" && all.length > 0 ? all : all[0])
  }
  return (
    <p class="other">
      <label for={id()}>{say(words.another)}</label>
      <Line form={{ type: "list" }} id={id()} value={others()} onAnswer={take} />
    </p>
  )
}

/** No choice of the catalogue is called so. */
const unsure = "?"

/** How a document says that something has no last day. */
const longTerm = "long-term"
