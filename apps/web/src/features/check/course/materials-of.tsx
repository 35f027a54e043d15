import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, For, Show } from "solid-js"
import { Clauses } from "../../../components/clause/index.ts"
import { Icon } from "../../../components/icon/index.ts"
import { Layer } from "../../../components/layer/index.ts"
import { Wanted, materialWords as words } from "../../../components/materials/index.ts"
import { Sample, type SampleKind, sampleOf } from "../../../components/sample/index.ts"
import { say, type Text } from "../../../language/language.ts"
import { capital } from "../../../language/phrase.ts"
import type { BelowProps } from "../below.tsx"
import { namesOf } from "../naming.ts"
import { type Entry, isUnwanted, type MaterialCell, type MaterialRow, materialRows } from "./material-rows.ts"

/** The materials of all providers in one table: a row each, with what it is to look like, and samples. */
export const MaterialsOf = (props: BelowProps) => {
  const rows = createMemo(() => materialRows(props.report.providers))
  const wanted = () => rows().filter((row) => !isUnwanted(row))
  const unwanted = () => rows().filter(isUnwanted)
  const [isOpen, setOpen] = createSignal(false)
  /** Each drawing once: at the first row that it is of. */
  const samples = createMemo(() => {
    const kinds = wanted().map(({ key }) => [key, sampleOf(key)] as const)
    return new Map(kinds.filter(([, kind], at) => kinds.findIndex(([, other]) => other === kind) === at))
  })
  const columns = () => props.report.providers.length + 1
  return (
    <Show when={rows().length > 0}>
      <section class="section below" aria-labelledby="materials">
        <div class="section-h">
          <h2 id="materials">{say(words.title)}</h2>
          <p>{say(words.hint)}</p>
        </div>
        {/* With many providers it is wider than the page and scrolls in its own box, which keys have to reach. */}
        <section
          class="card table-card"
          classList={{ wide: props.report.providers.length > columnsMax }}
          tabindex={props.report.providers.length > columnsMax ? 0 : undefined}
          aria-label={props.report.providers.length > columnsMax ? say(words.table) : undefined}
        >
          <table class="table materials">
            <thead>
              <tr>
                <th scope="col">{say(words.material)}</th>
                <For each={props.report.providers}>
                  {({ name, monogram }) => (
                    <th scope="col">
                      <span class="tile" aria-hidden="true">
                        {monogram}
                      </span>{" "}
                      {say(name)}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={wanted()}>
                {(row) => <Row {...props} row={row} sample={samples().get(row.key)} />}
              </For>
              <Show when={unwanted().length > 0}>
                <tr class="rest">
                  <td colspan={columns()}>
                    <button
                      class="more"
                      type="button"
                      aria-expanded={isOpen()}
                      onClick={() => setOpen(!isOpen())}
                    >
                      {say(words.none(unwanted().length))}
                      <Icon name="down" class="turn" />
                    </button>
                  </td>
                </tr>
                <Show when={isOpen()}>
                  <For each={unwanted()}>{(row) => <Row {...props} row={row} sample={undefined} />}</For>
                </Show>
              </Show>
            </tbody>
          </table>
        </section>
      </section>
    </Show>
  )
}

/** So many providers have room beside each other in the table. */
const columnsMax = 4

const Row = (props: BelowProps & { readonly row: MaterialRow; readonly sample: SampleKind | undefined }) => (
  <tr>
    <th scope="row">
      {capital(say(props.row.title))}
      <span class="form"> {say(words[props.row.form])}</span>
      <Show when={props.sample}>{(kind) => <Sample kind={kind()} />}</Show>
    </th>
    <For each={props.row.cells}>{(cell) => <Cell {...props} cell={cell} />}</For>
  </tr>
)

/** So many services that differ are named in a cell before the rest is a button. */
const entriesFirst = 3

const Cell = (props: BelowProps & { readonly row: MaterialRow; readonly cell: MaterialCell }) => {
  const name = (): Text | undefined =>
    props.report.providers.find(({ provider }) => provider === props.cell.provider)?.name
  const province = () => props.report.regulations.province?.name
  const [isWhole, setWhole] = createSignal(false)
  return (
    <td>
      <Show when={name()}>
        {(of) => (
          <span class="td-of" aria-hidden="true">
            {say(of())}
          </span>
        )}
      </Show>
      <div>
        <For
          each={isWhole() ? props.cell.entries : props.cell.entries.slice(0, entriesFirst)}
          fallback={<span class="small muted">{props.cell.beside.length === 0 && say(words.unnamed)}</span>}
        >
          {(entry) => <Stated {...props} entry={entry} province={province()} />}
        </For>
        <Show when={!isWhole() && props.cell.entries.length > entriesFirst}>
          <button class="more" type="button" onClick={() => setWhole(true)}>
            {say(words.more(props.cell.entries.length - entriesFirst))}
            <Icon name="down" class="turn" />
          </button>
        </Show>
        <For each={props.cell.beside}>
          {(material) => (
            <p class="small beside">
              <Layer layer={material.layer} province={province()} />
              {say(words.beside(material.title))} <Clauses ids={material.clauses} />
            </p>
          )}
        </For>
      </div>
    </td>
  )
}

const Stated = (
  props: BelowProps & {
    readonly row: MaterialRow
    readonly entry: Entry
    readonly province: Text | undefined
  },
) => {
  const material = (): Report.MaterialView => props.entry.material
  return (
    <div class="entry">
      <Show when={props.entry.of}>
        {(of) => <p class="small muted">{say(namesOf(props.draft, of()))}</p>}
      </Show>
      <p>
        <Wanted wanted={material().wanted} /> <Layer layer={material().layer} province={props.province} />
        <Clauses ids={material().clauses} />
      </p>
      <Show when={material().format.length > 0}>
        <p class="small num format">{material().format.map(say).join(" · ")}</p>
      </Show>
      <Show when={material().title.zh !== props.row.title.zh && material().layer === "provider"}>
        <p class="small muted">{say(words.calls(material().title))}</p>
      </Show>
      <p class="small second">
        {capital(say(material().because))}{" "}
        <Show when={material().asks}>
          {(asks) => (
            <button class="link" type="button" onClick={() => props.onGoTo(asks())}>
              {say(words.fill)}
            </button>
          )}
        </Show>
      </p>
    </div>
  )
}
