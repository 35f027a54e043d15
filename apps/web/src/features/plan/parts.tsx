import { type Accessor, For, type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"

/** A part of a page under its heading, with a short remark beside it. */
export const Part = (props: {
  readonly id: string
  readonly title: Text
  readonly remark?: Text | undefined
  /** Said when it changes. */
  readonly isLive?: boolean
  readonly class?: string
  readonly beside?: JSX.Element
  readonly children: JSX.Element
}) => (
  <section class={props.class ?? "section"} aria-labelledby={props.id}>
    <div class="section-h">
      <h2 id={props.id}>{say(props.title)}</h2>
      <Show when={props.remark}>
        {(remark) => <p role={props.isLive === true ? "status" : undefined}>{say(remark())}</p>}
      </Show>
      {props.beside}
    </div>
    {props.children}
  </section>
)

/** A table with a row for each of a list; heads named in `right` stand at the right. */
export const ListTable = <A,>(props: {
  readonly heads: ReadonlyArray<Text>
  readonly right?: ReadonlyArray<Text>
  readonly each: ReadonlyArray<A>
  readonly class?: string
  readonly label?: string
  readonly labelledBy?: string
  /** The row. */
  readonly children: (one: A, n: Accessor<number>) => JSX.Element
}) => (
  <table class={`table ${props.class ?? ""}`} aria-label={props.label} aria-labelledby={props.labelledBy}>
    <thead>
      <tr>
        <For each={props.heads}>
          {(head) => (
            <th scope="col" class={props.right?.includes(head) === true ? "r" : undefined}>
              {say(head)}
            </th>
          )}
        </For>
      </tr>
    </thead>
    <tbody>
      <For each={props.each}>{props.children}</For>
    </tbody>
  </table>
)
