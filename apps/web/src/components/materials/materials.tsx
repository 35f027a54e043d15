import type { Report } from "@openbeian/core/check"
import { createSignal, For, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { Clauses } from "../clause/index.ts"
import { Icon, type IconName } from "../icon/index.ts"
import { Layer } from "../layer/index.ts"
import { materialWords as words } from "./materials.intl.ts"

/** Materials of one service, or of several that want the same. */
export interface MaterialGroup {
  readonly of: string
  readonly materials: ReadonlyArray<Report.MaterialView>
}

interface Common {
  /** The province whose papers are among them. */
  readonly province: Text | undefined
  readonly onGoTo: (pointer: string) => void
}

/** What to prepare, and in which form; what is not wanted is folded away. */
export const Materials = (props: Common & { readonly groups: ReadonlyArray<MaterialGroup> }) => {
  const titleOf = (id: string) =>
    props.groups.flatMap(({ materials }) => materials).find((material) => material.id === id)?.title
  return (
    <div class="card table-card">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{say(words.material)}</th>
            <th scope="col">{say(words.wanted)}</th>
            <th scope="col">{say(words.format)}</th>
          </tr>
        </thead>
        <For each={props.groups}>
          {(group) => (
            <Group
              group={group}
              hasHead={props.groups.length > 1}
              titleOf={titleOf}
              province={props.province}
              onGoTo={props.onGoTo}
            />
          )}
        </For>
      </table>
    </div>
  )
}

const Group = (
  props: Common & {
    readonly group: MaterialGroup
    readonly hasHead: boolean
    readonly titleOf: (id: string) => Text | undefined
  },
) => {
  const [opened, setOpened] = createSignal<Fold>()
  const isBeside = ({ decidedBy }: Report.MaterialView) => decidedBy !== undefined
  const all = () => props.group.materials
  const rows = (fold: Fold) =>
    fold === "no"
      ? all().filter(({ wanted }) => wanted === "no")
      : all().filter((material) => material.wanted !== "no" && isBeside(material))
  const row = (material: Report.MaterialView) => (
    <Row
      material={material}
      decider={material.decidedBy === undefined ? undefined : props.titleOf(material.decidedBy)}
      province={props.province}
      onGoTo={props.onGoTo}
    />
  )
  return (
    <tbody>
      <Show when={props.hasHead}>
        <tr class="group">
          <th colspan="3" scope="rowgroup">
            {props.group.of}
          </th>
        </tr>
      </Show>
      <For each={all().filter((material) => material.wanted !== "no" && !isBeside(material))}>{row}</For>
      <Show when={folds.some((fold) => rows(fold).length > 0)}>
        <tr class="rest">
          <td colspan="3" class="folds">
            <For each={folds.filter((fold) => rows(fold).length > 0)}>
              {(fold) => (
                <button
                  class="more"
                  type="button"
                  aria-expanded={opened() === fold}
                  onClick={() => setOpened(opened() === fold ? undefined : fold)}
                >
                  {say(words.folded[fold](rows(fold).length))}
                  <Icon name="down" class="turn" />
                </button>
              )}
            </For>
          </td>
        </tr>
      </Show>
      <Show when={opened()} keyed>
        {(fold) => <For each={rows(fold)}>{row}</For>}
      </Show>
    </tbody>
  )
}

const folds = ["beside", "no"] as const
type Fold = (typeof folds)[number]

const Row = (
  props: Common & {
    readonly material: Report.MaterialView
    /** What of a nearer layer is asked for instead. */
    readonly decider: Text | undefined
  },
) => (
  <tr classList={{ beside: props.material.decidedBy !== undefined }}>
    <th scope="row">
      {capital(say(props.material.title))}
      <span class="form"> {say(words[props.material.form])}</span>{" "}
      <Layer layer={props.material.layer} province={props.province} />
    </th>
    <td>
      <Wanted wanted={props.material.wanted} />
    </td>
    <td>
      <Show when={props.decider}>{(title) => <p class="small">{say(words.beside(title()))}</p>}</Show>
      <p class="small second">
        {capital(say(props.material.because))} <Clauses ids={props.material.clauses} />
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
