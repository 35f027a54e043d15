import { For, Match, Show, Switch } from "solid-js"
import { say } from "../../language/language.ts"
import { isObject } from "../draft/json.ts"
import { useForm } from "./context.ts"
import { Field } from "./field.tsx"
import { Files, Measure } from "./files.tsx"
import { headingOf, isFor } from "./layout.ts"
import { List } from "./list.tsx"
import type { Node } from "./tree.ts"

/** The fields of one thing, in the order of the catalogue; parts of it follow under their headings. */
export const Part = (props: {
  readonly node: Node
  readonly pointer: string
  readonly without: ReadonlyArray<string>
}) => {
  const form = useForm()
  const kind = () => {
    const value = form.draft.at(props.pointer)
    return isObject(value) ? value["kind"] : undefined
  }
  const children = () =>
    props.node.children.filter(
      (child) =>
        child.pattern !== accountProvider &&
        !props.without.includes(child.pattern) &&
        isFor(child.pattern, kind()),
    )
  return (
    <div class="fields">
      <For each={children()}>
        {(child) => <Child node={child} pointer={`${props.pointer}/${child.name}`} without={props.without} />}
      </For>
    </div>
  )
}

/** Chosen when the account is added, and its heading from then on. */
const accountProvider = "/accounts/*/provider"

const filesOfService = "/services/*/files"
const iconOfApp = "/services/*/icon"

const Child = (props: {
  readonly node: Node
  readonly pointer: string
  readonly without: ReadonlyArray<string>
}) => (
  <Switch>
    <Match when={props.node.pattern === filesOfService && props.node.items}>
      {(items) => (
        <Files pointer={props.pointer}>
          {(pointer) => <Part node={items()} pointer={pointer} without={props.without} />}
        </Files>
      )}
    </Match>
    <Match when={props.node.items}>
      {(items) => (
        <List list={props.node} items={items()} pointer={props.pointer}>
          {(pointer) => <Part node={items()} pointer={pointer} without={props.without} />}
        </List>
      )}
    </Match>
    <Match when={props.node.field}>{(field) => <Field field={field()} pointer={props.pointer} />}</Match>
    <Match when={props.node.children.length > 0}>
      <fieldset data-at={props.pointer}>
        <Show when={headingOf(props.node.pattern)}>
          {(heading) => (
            <>
              <legend>{say(heading())}</legend>
              <Show when={props.node.pattern === iconOfApp}>
                <Measure pointer={props.pointer} name={heading()} />
              </Show>
            </>
          )}
        </Show>
        <Part node={props.node} pointer={props.pointer} without={props.without} />
      </fieldset>
    </Match>
  </Switch>
)
