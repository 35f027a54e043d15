import { createMemo, For, type JSX, Show } from "solid-js"
import { numberOf } from "../../components/timeline/geometry.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say, type Text } from "../../language/language.ts"
import { dayText } from "../../language/phrase.ts"
import { planWords, yuan } from "../plan/plan.intl.ts"
import type { Comparison } from "../plan/planning.ts"
import { ScrollBox } from "../plan/scroll-box.tsx"
import { Level } from "../providers/level.tsx"
import { compareWords as words } from "./compare.intl.ts"

type Column = Comparison["columns"][number]

/** Providers as columns, the mix beside them. */
export const Table = (props: {
  readonly comparison: Comparison
  readonly planAt: (id: string) => string
}) => {
  const columns = () => props.comparison.columns
  const last = createMemo(() =>
    Math.max(
      numberOf(props.comparison.today) + 1,
      ...columns().flatMap(({ figures }) =>
        figures.finish === undefined ? [] : [numberOf(figures.finish.latest)],
      ),
    ),
  )
  const row = (name: Text, hint: Text | undefined, cell: (column: Column) => JSX.Element) => (
    <tr>
      <th scope="row">
        {say(name)}
        <Show when={hint}>{(words) => <span class="hint">{say(words())}</span>}</Show>
      </th>
      <For each={columns()}>
        {(column) => <td classList={{ mixed: column.id === "mix" }}>{cell(column)}</td>}
      </For>
    </tr>
  )
  const { rows, hints } = words
  return (
    <ScrollBox class="card compare-box" label={say(words.table)}>
      <table class="compare-table" style={{ "--columns": columns().length }}>
        <thead>
          <tr>
            <th scope="col">{say(words.all)}</th>
            <For each={columns()}>
              {(column) => (
                <th scope="col" classList={{ mixed: column.id === "mix" }}>
                  <span class="named">
                    <span class="tile" aria-hidden="true">
                      {column.monogram}
                    </span>
                    {say(column.id === "mix" ? planWords.mix : column.name)}
                  </span>
                  <Show when={column.level}>{(level) => <Level level={level()} />}</Show>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          {row(rows.planned, hints.of(props.comparison.services), ({ figures }) => (
            <b class="num">{figures.planned}</b>
          ))}
          {row(rows.nothing, undefined, ({ figures }) => (
            <span class="num">{figures.nothing}</span>
          ))}
          {row(rows.blocked, hints.blocked, ({ id, figures, name }) => (
            <Show when={figures.blocked > 0} fallback={<span class="num">0</span>}>
              <a class="blocked-link" href={`#why-${id}`}>
                <Verdict face="fail" words={String(figures.blocked)} />
                <span class="hide"> {say(name)}</span>
              </a>
            </Show>
          ))}
          {row(rows.open, hints.open, ({ figures }) => (
            <Show when={figures.open > 0} fallback={<span class="num">0</span>}>
              <Verdict face="unk" words={String(figures.open)} />
            </Show>
          ))}
          {row(rows.accounts, undefined, ({ figures }) => (
            <span class="num">{figures.accounts}</span>
          ))}
          {row(rows.servers, hints.servers, ({ figures }) => (
            <span class="num">{say(planWords.servers(figures.servers))}</span>
          ))}
          {row(rows.orders, undefined, ({ figures }) => (
            <span class="num">{figures.orders}</span>
          ))}
          {row(rows.finish, hints.finish, (column) => (
            <Finish column={column} today={props.comparison.today} last={last()} />
          ))}
          {row(rows.cost, hints.cost, ({ figures }) => (
            <Show
              when={figures.yuan !== undefined}
              fallback={<span class="small muted">{say(words.noPrices)}</span>}
            >
              <span class="num">{say(yuan(figures.yuan ?? 0))}</span>
              <For each={costParts}>
                {(part) => (
                  <Show when={figures.costs?.[part] !== figures.yuan && figures.costs?.[part]}>
                    {(of) => (
                      <span class="small second cost-part num">
                        {say(words.costs[part])} {say(yuan(of()))}
                      </span>
                    )}
                  </Show>
                )}
              </For>
            </Show>
          ))}
          {row(rows.proof, undefined, ({ proof }) => (
            <span class="small second">
              {say(
                proof.verdict === "within"
                  ? planWords.verdicts.within(proof.percent)
                  : planWords.verdicts[proof.verdict],
              )}
            </span>
          ))}
          {row(words.plan, undefined, (column) => (
            <a class="small" href={props.planAt(column.id)}>
              {say(words.plan)}
              <span class="hide">{say(words.planOf(column.name))}</span>
            </a>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

const costParts = ["servers", "accounts", "orders", "moves"] as const

/** A range of days, on one scale for all columns. */
const Finish = (props: { readonly column: Column; readonly today: string; readonly last: number }) => {
  const range = () => props.column.figures.finish
  const day = (of: string) => dayText(of, props.today)
  const at = (of: string) => {
    const first = numberOf(props.today)
    return Math.round(((numberOf(of) - first) / (props.last - first)) * 1000) / 10
  }
  return (
    <Show when={range()} fallback={<span class="muted">—</span>}>
      {(finish) => (
        <>
          <div
            class="finish-range"
            role="img"
            aria-label={say(
              words.range(
                day(finish().earliest),
                finish().likely === undefined ? undefined : day(finish().likely ?? ""),
                day(finish().latest),
              ),
            )}
          >
            <i
              style={{
                left: `${at(finish().earliest)}%`,
                width: `${Math.max(1, at(finish().latest) - at(finish().earliest))}%`,
              }}
            />
            <Show when={finish().likely}>{(likely) => <b style={{ left: `${at(likely())}%` }} />}</Show>
          </div>
          <span class="small second finish-days num">
            {say(day(finish().earliest))} –{" "}
            <Show when={finish().likely}>
              {(likely) => (
                <>
                  <b>{say(day(likely()))}</b> –{" "}
                </>
              )}
            </Show>
            {say(day(finish().latest))}
          </span>
        </>
      )}
    </Show>
  )
}
