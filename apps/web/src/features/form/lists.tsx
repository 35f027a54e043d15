import { createMemo, For, Index, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { isList, isObject, type Json } from "../draft/json.ts"
import { patternOf } from "../draft/pointer.ts"
import { useForm } from "./context.ts"
import { copyOf, domainsFor } from "./copies.ts"
import { formWords as words } from "./form.intl.ts"
import { discriminators, headingOf } from "./layout.ts"
import { Says } from "./says.tsx"
import type { ListStep } from "./steps.ts"

/** Things of a kind: no answer while absent, known to be none while empty, not known where that has been said. */
export const List = (props: { readonly step: ListStep }) => {
  const form = useForm()
  const pointer = () => props.step.of
  const value = () => form.draft.at(pointer())
  const isOfFiles = () => patternOf(pointer()).endsWith("/files")
  const keys = createMemo((): ReadonlyArray<string> => {
    const found = value()
    if (isList(found)) return found.map((_, index) => String(index))
    return isOfFiles() && isObject(found) ? Object.keys(found) : []
  })
  const isNone = () => isList(value()) && keys().length === 0
  const name = (): Text => props.step.list.field?.label ?? headingOf(props.step.list.pattern) ?? words.files
  return (
    <div class="list" data-at={pointer()}>
      <Show when={isOfFiles()}>
        <p class="hint">{say(words.filesHint)}</p>
      </Show>
      <Show when={keys().length > 0}>
        <ul class="items">
          <Index each={keys()}>{(key) => <Item pointer={`${pointer()}/${key()}`} />}</Index>
        </ul>
      </Show>
      <Show when={isNone()}>
        <p class="small second">{say(words.noneStated)}</p>
      </Show>
      <div class="list-f">
        <Show when={!isOfFiles()} fallback={<Materials pointer={pointer()} taken={keys()} />}>
          <Adders step={props.step} name={name()} count={keys().length} />
          <Show when={keys().length === 0}>
            <NoneOrUnclear pointer={pointer()} name={name()} />
          </Show>
        </Show>
      </div>
      <div class="copies">
        <For each={domainsFor(form.draft.document, pointer())}>
          {(copy) => (
            <button
              class="link"
              type="button"
              onClick={() => form.set(`${pointer()}/${keys().length}`, copyOf(copy.value))}
            >
              {say(words.sameDomain(String(form.draft.at(`${copy.from}/name`))))}
            </button>
          )}
        </For>
      </div>
      <Says pointer={pointer()} />
    </div>
  )
}

/** A thing of a list in one line, with the way to its page and off the list. */
const Item = (props: { readonly pointer: string }) => {
  const form = useForm()
  const title = () => say(form.nameOfItem(props.pointer))
  return (
    <li class="item" data-item={props.pointer}>
      <b class="num">{title()}</b>
      <span class="row">
        <button class="btn bare little" type="button" onClick={() => form.goTo(props.pointer)}>
          {say(words.change)}
          <span class="hide"> {title()}</span>
        </button>
        <button
          class="btn bare little"
          type="button"
          onClick={(event) => {
            const list = event.currentTarget.closest<HTMLElement>(".list")
            form.set(props.pointer, undefined)
            // The button goes with its thing; the next one of the list keeps the place.
            list?.querySelector<HTMLElement>("button")?.focus()
          }}
        >
          {say(words.remove)}
          <span class="hide"> {title()}</span>
        </button>
      </span>
    </li>
  )
}

/** That there are none, or that one does not know. */
const NoneOrUnclear = (props: { readonly pointer: string; readonly name: Text }) => {
  const form = useForm()
  const isNone = () => isList(form.draft.at(props.pointer))
  const isUnclear = () => form.draft.at(props.pointer) === null
  return (
    <>
      <button
        class="btn little bare"
        type="button"
        aria-pressed={isNone()}
        onClick={() => form.set(props.pointer, isNone() ? undefined : [])}
      >
        {say(words.none)}
        <span class="hide"> {say(props.name)}</span>
      </button>
      <button
        class="btn little bare"
        type="button"
        aria-pressed={isUnclear()}
        onClick={() => form.set(props.pointer, isUnclear() ? undefined : null)}
      >
        {say(words.unclear)}
        <span class="hide"> {say(props.name)}</span>
      </button>
    </>
  )
}

/** One button, or one for each kind that an item has to be of from the start. */
const Adders = (props: { readonly step: ListStep; readonly name: Text; readonly count: number }) => {
  const form = useForm()
  const key = () => discriminators[props.step.list.pattern]
  const kinds = () => {
    if (key() === undefined) return []
    if (key() === "provider") {
      const accounts = form.draft.at(props.step.of)
      const taken = new Set(
        (isList(accounts) ? accounts : []).map((account) => isObject(account) && account["provider"]),
      )
      return form.providers().filter(({ value }) => !taken.has(value))
    }
    return props.step.items.children.find(({ name }) => name === key())?.field?.answer.choices ?? []
  }
  const add = (item: Json) => {
    const at = `${props.step.of}/${props.count}`
    form.set(at, item)
    form.goTo(at)
  }
  return (
    <Show
      when={key() !== undefined}
      fallback={
        <button class="btn little" type="button" onClick={() => add({})}>
          <Icon name="plus" />
          {say(words.addTo(props.name))}
        </button>
      }
    >
      <For each={kinds()}>
        {(kind) => (
          <button class="btn little" type="button" onClick={() => add({ [key() ?? "kind"]: kind.value })}>
            <Icon name="plus" />
            {say(words.add(kind.label))}
          </button>
        )}
      </For>
    </Show>
  )
}

/** Files stand under the material that they are. */
const Materials = (props: { readonly pointer: string; readonly taken: ReadonlyArray<string> }) => {
  const form = useForm()
  const missing = () =>
    form
      .materials()
      .filter(
        ({ ids, services }) =>
          services.some((path) => props.pointer === `${path}/files`) &&
          !ids.some((id) => props.taken.includes(id)),
      )
  return (
    <For each={missing()}>
      {(material) => (
        <button
          class="btn little"
          type="button"
          onClick={() => {
            form.set(`${props.pointer}/${material.value}`, {})
            form.goTo(`${props.pointer}/${material.value}`)
          }}
        >
          <Icon name="plus" />
          {say(material.label)}
        </button>
      )}
    </For>
  )
}
