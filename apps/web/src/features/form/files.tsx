import { createMemo, For, Index, type JSX, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { same } from "../../language/phrase.ts"
import { isObject } from "../draft/json.ts"
import { useForm } from "./context.ts"
import { formWords as words } from "./form.intl.ts"
import { measure } from "./measure.ts"

/** The files of a service, one for a material: measured on this machine, the rest filled in. */
export const Files = (props: {
  readonly pointer: string
  /** The fields of one file. */
  readonly children: (pointer: string) => JSX.Element
}) => {
  const form = useForm()
  const names = createMemo(() => {
    const found = form.draft.at(props.pointer)
    return isObject(found) ? Object.keys(found) : []
  })
  const titleOf = (name: string): Text =>
    form.materials().find(({ value }) => value === name)?.label ?? same(name)
  const missing = () => form.materials().filter(({ value }) => !names().includes(value))
  return (
    <div class="list" data-at={props.pointer}>
      <p class="list-h">{say(words.files)}</p>
      <p class="small muted">{say(words.filesHint)}</p>
      <Index each={names()}>
        {(name) => (
          <section class="item" aria-label={say(titleOf(name()))}>
            <div class="item-h">
              <span>{say(titleOf(name()))}</span>
              <button
                class="btn bare little"
                type="button"
                onClick={() => form.draft.set(`${props.pointer}/${name()}`, undefined)}
              >
                {say(words.remove)}
                <span class="hide"> {say(titleOf(name()))}</span>
              </button>
            </div>
            <Measure pointer={`${props.pointer}/${name()}`} name={titleOf(name())} />
            {props.children(`${props.pointer}/${name()}`)}
          </section>
        )}
      </Index>
      <Show when={missing().length > 0}>
        <div class="list-f">
          <For each={missing()}>
            {(material) => (
              <button
                class="btn little"
                type="button"
                onClick={() => form.draft.set(`${props.pointer}/${material.value}`, {})}
              >
                <Icon name="plus" />
                {say(material.label)}
              </button>
            )}
          </For>
        </div>
      </Show>
    </div>
  )
}

/** Takes the size and the sides from a file, which stays where it is. */
export const Measure = (props: { readonly pointer: string; readonly name: Text }) => {
  const form = useForm()
  let input: HTMLInputElement | undefined
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const found = form.draft.at(props.pointer)
    form.draft.set(props.pointer, { ...(isObject(found) ? found : {}), ...(await measure(file)) })
  }
  return (
    <p class="measure">
      <button class="btn little" type="button" onClick={() => input?.click()}>
        <Icon name="file" />
        {say(words.measure)}
        <span class="hide"> {say(props.name)}</span>
      </button>
      <input
        ref={(element) => {
          input = element
        }}
        class="hide"
        type="file"
        accept="image/*,video/*"
        tabindex="-1"
        aria-label={`${say(words.measure)} ${say(props.name)}`}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
    </p>
  )
}
