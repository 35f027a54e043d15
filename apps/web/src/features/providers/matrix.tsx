import { createMemo, For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital, dayText, listText } from "../../language/phrase.ts"
import { groupsAlike } from "./alike.ts"
import { groupsOf } from "./groups.ts"
import { Level } from "./level.tsx"
import { providerWords as words } from "./providers.intl.ts"
import type { Cell, Comparison, Papers, Row } from "./providers.ts"

/** Which rows are shown (筛选). */
export const shows = ["all", "differing", "limits"] as const
export type Shown = (typeof shows)[number]

/** Whether a row is among them. */
export const fits: Readonly<Record<Shown, (row: Row) => boolean>> = {
  all: () => true,
  differing: ({ differs }) => differs,
  limits: ({ kind }) => kind === "limit",
}

/** More columns than these have a box of their own to scroll in on a narrow desk. */
const columnsMax = 3

interface MatrixProps {
  readonly comparison: Comparison
  readonly papers: Papers
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
}

/** Abilities, limits and practices, a column for each provider; on a phone a block for each row. */
export const Matrix = (props: MatrixProps) => {
  const rows = () => props.comparison.rows.filter(fits[props.shown])
  const groups = createMemo(() => groupsOf(rows()))
  const isMany = () => props.comparison.providers.length > columnsMax
  const count = (shown: Shown) => props.comparison.rows.filter(fits[shown]).length
  return (
    <section aria-labelledby="matrix">
      <h2 class="hide" id="matrix">
        {say(words.matrix)}
      </h2>
      <fieldset class="views" aria-label={say(words.filter)}>
        <For each={shows}>
          {(shown) => (
            <button type="button" aria-pressed={shown === props.shown} onClick={() => props.onShow(shown)}>
              {say(words.shows[shown](count(shown)))}
            </button>
          )}
        </For>
      </fieldset>
      <p class="hide" role="status">
        {say(words.shown(rows().length))}
      </p>
      <div
        class="card matrix-box"
        {...(isMany() ? { tabindex: 0, role: "region", "aria-label": say(words.scrolls) } : {})}
      >
        <Show when={rows().length > 0} fallback={<p class="empty">{say(words.nothing)}</p>}>
          <table
            class="matrix"
            classList={{ many: isMany() }}
            style={{ "--n": props.comparison.providers.length }}
            aria-labelledby="matrix"
          >
            <Head comparison={props.comparison} papers={props.papers} />
            <For each={groups()}>
              {(group) => (
                <tbody>
                  <tr class="group">
                    <th scope="rowgroup" colspan={props.comparison.providers.length + 1}>
                      {say(group.title)}
                    </th>
                  </tr>
                  <For each={group.rows}>{(row) => <Line row={row} comparison={props.comparison} />}</For>
                </tbody>
              )}
            </For>
          </table>
        </Show>
      </div>
    </section>
  )
}

const Head = (props: Pick<MatrixProps, "comparison" | "papers">) => (
  <thead>
    <tr>
      <th scope="col">{say(words.row)}</th>
      <For each={props.comparison.providers}>
        {(provider) => (
          <th scope="col">
            <a class="named" href={`/providers/${provider.id}`}>
              <span class="tile" aria-hidden="true">
                {provider.monogram}
              </span>
              {say(provider.name)}
            </a>
            <Show when={props.papers.get(provider.id)}>
              {(of) => <span class="papers">{say(words.papers(of().papers, of().clauses))}</span>}
            </Show>
            <Level level={provider.level} />
          </th>
        )}
      </For>
    </tr>
  </thead>
)

const Line = (props: { readonly row: Row; readonly comparison: Comparison }) => {
  const nameOf = (id: string) => props.comparison.providers.find((provider) => provider.id === id)?.name
  return (
    <tr id={`row-${props.row.id}`} classList={{ differing: props.row.differs }}>
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
            <Said cell={cell} kind={props.row.kind} />
          </td>
        )}
      </For>
    </tr>
  )
}

const Said = (props: { readonly cell: Cell; readonly kind: Row["kind"] }) => (
  <Show
    when={props.cell.says.length > 0}
    fallback={<span class="undocumented">{say(words.undocumented)}</span>}
  >
    <div class="said">
      <For each={alike(props.cell.says)}>
        {({ first, cases, clauses }) => (
          <p>
            <Answer says={first} kind={props.kind} />
            <Show when={cases.length > 0}>
              <span class="second"> · {capital(say(listText(cases)))}</span>
            </Show>
            <Show when={first.from}>
              {(from) => <span class="muted small"> {say(words.since(dayText(from(), "")))}</span>}
            </Show>{" "}
            <Clauses ids={clauses} />
          </p>
        )}
      </For>
    </div>
  </Show>
)

type Says = Cell["says"][number]

/** Yes and no with their shape, figures bold, the provider's practice in the voice of its papers. */
const Answer = (props: { readonly says: Says; readonly kind: Row["kind"] }) => {
  const words = () => capital(say(props.says.text))
  return (
    <Show
      when={props.says.can !== undefined}
      fallback={<span class={props.kind === "limit" ? "figure num" : "voice"}>{words()}</span>}
    >
      <span class={`can ${props.says.can ? "yes" : "no"}`}>
        <Icon name={props.says.can ? "check" : "x"} />
        {words()}
      </span>
    </Show>
  )
}

/** The same answer for several cases is one line, with the clauses of all of them. */
const alike = (says: ReadonlyArray<Says>) => groupsAlike(says, ({ text, from }) => `${text.zh} ${from}`)
