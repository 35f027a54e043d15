import { createSignal, For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital, dayText } from "../../language/phrase.ts"
import { comparisonWords as words } from "./comparison.intl.ts"
import type { Cell, Comparison, Row } from "./comparison.ts"

/** Practices, abilities and limits, a column for each provider; on a phone a card for each row. */
export const Matrix = (props: { readonly comparison: Comparison }) => {
  const [isShort, setShort] = createSignal(false)
  const differing = () => props.comparison.rows.filter(({ differs }) => differs).length
  const of = (kind: Row["kind"]) =>
    props.comparison.rows.filter((row) => row.kind === kind && (row.differs || !isShort()))
  return (
    <section class="section" aria-labelledby="matrix">
      <div class="section-h">
        <h2 id="matrix">{say(words.matrix)}</h2>
        <label class="tick small">
          <input
            type="checkbox"
            checked={isShort()}
            onChange={(event) => setShort(event.currentTarget.checked)}
          />
          <span>{say(words.onlyDiffering(differing()))}</span>
        </label>
      </div>
      <div class="card">
        <table class="matrix" aria-labelledby="matrix">
          <thead>
            <tr>
              <th scope="col">{say(words.row)}</th>
              <For each={props.comparison.providers}>
                {(provider) => (
                  <th scope="col">
                    <span class="tile" aria-hidden="true">
                      {provider.monogram}
                    </span>{" "}
                    {say(provider.name)}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <For each={kinds}>
            {(kind) => (
              <Show when={of(kind).length > 0}>
                <tbody>
                  <tr class="group">
                    <th scope="rowgroup" colspan={props.comparison.providers.length + 1}>
                      {say(words.kinds[kind])}
                    </th>
                  </tr>
                  <For each={of(kind)}>{(row) => <Line row={row} comparison={props.comparison} />}</For>
                </tbody>
              </Show>
            )}
          </For>
        </table>
      </div>
    </section>
  )
}

const kinds = ["practice", "capability", "limit"] as const

const Line = (props: { readonly row: Row; readonly comparison: Comparison }) => {
  const nameOf = (id: string) => props.comparison.providers.find((provider) => provider.id === id)?.name
  return (
    <tr classList={{ differing: props.row.differs }}>
      <th scope="row">
        {capital(say(props.row.label))}
        <Show when={props.row.differs}>
          <Verdict face="rev" words={say(words.differs)} />
        </Show>
      </th>
      <For each={props.row.cells}>
        {(cell) => (
          <td>
            <Show when={nameOf(cell.provider)}>{(name) => <span class="of">{say(name())}</span>}</Show>
            <Said cell={cell} />
          </td>
        )}
      </For>
    </tr>
  )
}

const Said = (props: { readonly cell: Cell }) => (
  <Show
    when={props.cell.says.length > 0}
    fallback={<span class="undocumented">{say(words.undocumented)}</span>}
  >
    <div class="said">
      <For each={props.cell.says}>
        {(each) => (
          <p>
            <span class="voice">{capital(say(each.text))}</span>
            <Show when={each.for}>{(which) => <span class="second"> · {say(which())}</span>}</Show>
            <Show when={each.from}>
              {(from) => <span class="muted small"> {say(words.since(dayText(from(), "")))}</span>}
            </Show>{" "}
            <Clauses ids={each.clauses} />
          </p>
        )}
      </For>
    </div>
  </Show>
)
