import type { Report } from "@openbeian/core/check"
import { createSignal, For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Clauses } from "../clause/index.ts"
import { Icon, type IconName } from "../icon/index.ts"
import { materialWords as words } from "./materials.intl.ts"

/** Materials of one service, or of several that want the same. */
export interface MaterialGroup {
  readonly of: string
  readonly materials: ReadonlyArray<Report.MaterialView>
}

/** What to prepare, and in which form; what is not wanted is folded away. */
export const Materials = (props: {
  readonly groups: ReadonlyArray<MaterialGroup>
  readonly onGoTo: (pointer: string) => void
}) => (
  <div class="card">
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{say(words.material)}</th>
          <th scope="col">{say(words.wanted)}</th>
          <th scope="col">{say(words.format)}</th>
        </tr>
      </thead>
      <For each={props.groups}>
        {(group) => <Group group={group} hasHead={props.groups.length > 1} onGoTo={props.onGoTo} />}
      </For>
    </table>
  </div>
)

const Group = (props: {
  readonly group: MaterialGroup
  readonly hasHead: boolean
  readonly onGoTo: (pointer: string) => void
}) => {
  const [isOpen, setOpen] = createSignal(false)
  const wanted = () => props.group.materials.filter((material) => material.wanted !== "no")
  const others = () => props.group.materials.filter((material) => material.wanted === "no")
  return (
    <tbody>
      <Show when={props.hasHead}>
        <tr class="group">
          <th colspan="3" scope="rowgroup">
            {props.group.of}
          </th>
        </tr>
      </Show>
      <For each={wanted()}>{(material) => <Row material={material} onGoTo={props.onGoTo} />}</For>
      <Show when={others().length > 0}>
        <tr>
          <td colspan="3">
            <button class="more" type="button" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
              {say(words.notHere(others().length))}
              <Icon name="down" class="turn" />
            </button>
          </td>
        </tr>
      </Show>
      <Show when={isOpen()}>
        <For each={others()}>{(material) => <Row material={material} onGoTo={props.onGoTo} />}</For>
      </Show>
    </tbody>
  )
}

const Row = (props: {
  readonly material: Report.MaterialView
  readonly onGoTo: (pointer: string) => void
}) => (
  <tr>
    <th scope="row">
      {say(props.material.title)}
      <span class="form"> {say(words[props.material.form])}</span>
    </th>
    <td>
      <Wanted wanted={props.material.wanted} />
    </td>
    <td>
      <p class="small second">
        {say(props.material.because)} <Clauses ids={props.material.clauses} />
      </p>
      <Show when={props.material.format.length > 0}>
        <p class="small num">{props.material.format.map(say).join(" · ")}</p>
      </Show>
      <Show when={props.material.asks}>
        {(asks) => (
          <button class="link" type="button" onClick={() => props.onGoTo(asks())}>
            {say(words.fill)}
          </button>
        )}
      </Show>
    </td>
  </tr>
)

const Wanted = (props: { readonly wanted: Report.MaterialView["wanted"] }) => (
  <span class={`wanted ${props.wanted}`}>
    <Show
      when={props.wanted !== "undocumented"}
      fallback={<span class="undocumented">{say(words.undocumented)}</span>}
    >
      <Icon name={shapes[props.wanted]} />
      {say(words[props.wanted])}
    </Show>
  </span>
)

const shapes: Readonly<Record<Report.MaterialView["wanted"], IconName>> = {
  required: "check",
  onRequest: "file",
  no: "none",
  undocumented: "none",
  unknown: "unk",
}
