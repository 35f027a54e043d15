import { createMemo, For, Index, type JSX, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { isList, isObject, type Json } from "../draft/json.ts"
import { useForm } from "./context.ts"
import { formWords as words } from "./form.intl.ts"
import { discriminators, headingOf } from "./layout.ts"
import type { Node } from "./tree.ts"

/** Things of a kind: unknown while absent, known to be none while empty. */
export const List = (props: {
  readonly list: Node
  readonly items: Node
  readonly pointer: string
  /** The fields of one item. */
  readonly children: (pointer: string) => JSX.Element
  /** Where the group's own name is the heading already. */
  readonly isBare?: boolean
}) => {
  const form = useForm()
  const value = () => form.draft.at(props.pointer)
  const keys = createMemo(() => {
    const found = value()
    return isList(found) ? found.map((_, index) => String(index)) : []
  })
  const isNone = () => isList(value()) && keys().length === 0
  const heading = (): Text | undefined => props.list.field?.label ?? headingOf(props.list.pattern)
  const title = (key: string) => {
    const name = titleOf(form.draft.at(`${props.pointer}/${key}`), key)
    const known = [...form.providers(), ...(props.list.field?.answer.choices ?? [])].find(
      ({ value }) => value === name,
    )
    return known === undefined ? name : say(known.label)
  }
  const add = (item: Json) => form.draft.set(`${props.pointer}/${keys().length}`, item)
  return (
    <div class="list" classList={{ bare: props.isBare === true }} data-at={props.pointer}>
      <Show when={!props.isBare}>
        <Show when={heading()}>{(text) => <p class="list-h">{capital(say(text()))}</p>}</Show>
      </Show>
      <Index each={keys()}>
        {(key) => (
          <section class="item" aria-label={title(key())}>
            <div class="item-h">
              <span>{title(key())}</span>
              <button
                class="btn bare little"
                type="button"
                onClick={() => form.draft.set(`${props.pointer}/${key()}`, undefined)}
              >
                {say(words.remove)}
                <span class="hide"> {title(key())}</span>
              </button>
            </div>
            {props.children(`${props.pointer}/${key()}`)}
          </section>
        )}
      </Index>
      <Show when={isNone()}>
        <p class="small second">{say(words.noneStated)}</p>
      </Show>
      <div class="list-f">
        <Adders list={props.list} items={props.items} name={heading()} onAdd={add} />
        <Show when={keys().length === 0}>
          <button
            class="btn little bare"
            type="button"
            onClick={() => form.draft.set(props.pointer, isNone() ? undefined : [])}
          >
            {say(isNone() ? words.unknown : words.none)}
            <span class="hide"> {heading() && say(heading() ?? words.item(0))}</span>
          </button>
        </Show>
      </div>
    </div>
  )
}

/** One button, or one for each kind that an item has to be of from the start. */
const Adders = (props: {
  readonly list: Node
  readonly items: Node
  readonly name: Text | undefined
  readonly onAdd: (item: Json) => void
}) => {
  const form = useForm()
  const key = () => discriminators[props.list.pattern]
  const kinds = () => {
    if (key() === undefined) return []
    if (key() === "provider") return form.providers()
    return props.items.children.find(({ name }) => name === key())?.field?.answer.choices ?? []
  }
  return (
    <For
      each={kinds()}
      fallback={
        <button class="btn little" type="button" onClick={() => props.onAdd({})}>
          <Icon name="plus" />
          {say(words.addTo(props.name ?? words.item(0)))}
        </button>
      }
    >
      {(kind) => (
        <button
          class="btn little"
          type="button"
          onClick={() => props.onAdd({ [key() ?? "kind"]: kind.value })}
        >
          <Icon name="plus" />
          {say(words.add(kind.label))}
        </button>
      )}
    </For>
  )
}

/** What an item is called: its name, id or provider; else its number. */
const titleOf = (item: Json | undefined, key: string): string => {
  const names = isObject(item)
    ? ["name", "id", "recordNumber", "packageName", "number", "provider", "kind"].map((name) => item[name])
    : []
  const name = names.find((value) => typeof value === "string" && value !== "")
  if (typeof name === "string") return name
  return say(words.item(Number(key) + 1))
}
