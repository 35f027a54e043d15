import { createMemo, createSignal, For, Show } from "solid-js"
import { numberOf } from "../../components/timeline/geometry.ts"
import { say, type Text } from "../../language/language.ts"
import { dayText, listText, same } from "../../language/phrase.ts"
import { figureOf } from "../plan/figure.ts"
import { Heads, Part } from "../plan/parts.tsx"
import { planWords, yuan } from "../plan/plan.intl.ts"
import type { Comparison } from "../plan/planning.ts"
import { ScrollBox } from "../plan/scroll-box.tsx"
import { compareWords as words } from "./compare.intl.ts"
import { Front } from "./front.tsx"
import { bestOf, worthsOf } from "./weighing.ts"

type Tradeoff = Comparison["tradeoffs"][number]

/** What a day is worth and which point was taken by itself, as long as this tab is open. */
const [worth, setWorth] = createSignal<number>()
const [taken, setTaken] = createSignal<string>()

/** Mixes none of which beats another in cost and finish: weighed against each other, as a picture and as a table. */
export const Tradeoffs = (props: {
  readonly comparison: Comparison
  readonly planAt: (id: string, by?: string) => string
}) => {
  const all = () => props.comparison.tradeoffs
  const last = () => all().length - 1
  const isPriced = () => all()[0]?.figures.yuan !== undefined
  const amount = (of: number): Text => (isPriced() ? yuan(of) : words.servers(of))
  const points = createMemo(() =>
    all().map(({ figures, finishBy = props.comparison.today }, n) => {
      const cost = figures.yuan ?? figures.servers
      const [money, end] = [amount(cost), dayText(finishBy, props.comparison.today)]
      const name = n === last() ? words.fastest : n === 0 ? words.cheapest : words.mixNumber(n + 1)
      return { cost, day: numberOf(finishBy), money, end, name, label: listText([name, end, money]) }
    }),
  )
  const chosen = createMemo(() => {
    const found = all().findIndex(({ finishBy }) => finishBy !== undefined && finishBy === taken())
    if (found >= 0) return found
    const weight = worth()
    if (weight !== undefined) return bestOf(points(), weight)
    return props.comparison.objective[0] === "cost" ? 0 : last()
  })
  const chosenText = (): Text => {
    const [least, point] = [points()[0], points()[chosen()]]
    const { orders = 0, accounts = 0, servers = 0 } = all()[chosen()]?.figures ?? {}
    const days = (least?.day ?? 0) - (point?.day ?? 0)
    return words.chosen(point?.label ?? same(""), days, orders, accounts, servers)
  }
  const planOf = (n: number) => props.planAt("mix", all()[n]?.finishBy)
  return (
    <Part
      id="tradeoffs"
      title={words.tradeoffs}
      remark={last() > 0 ? words.tradeoffsHint(all().length) : words.onlyOne}
    >
      <div class="card tradeoffs" classList={{ single: last() < 1 }}>
        <Show when={last() > 0}>
          <div class="weigh">
            <Weight isPriced={isPriced()} worths={worthsOf(points())} isFast={chosen() === last()} />
            <div>
              <p role="status">{say(chosenText())}</p>
              <Show when={chosen() > 0}>
                <p class="small second">
                  {say(words.against)}
                  {say(movedText(props.comparison, movedUpTo(all(), chosen())))}
                </p>
              </Show>
            </div>
            <a class="btn primary" href={planOf(chosen())}>
              {say(words.planPoint)}
            </a>
          </div>
        </Show>
        <ScrollBox label={say(words.tradeoffsTable)}>
          <table class="table">
            <Heads
              of={[
                planWords.mix,
                words.likelyEnd,
                isPriced() ? words.cost : words.serverCount,
                words.differs,
                words.plan,
              ]}
              right={[words.cost, words.serverCount, words.plan]}
            />
            <tbody>
              <For each={all()}>
                {(tradeoff, n) => (
                  <tr aria-current={n() === chosen() && last() > 0 ? "true" : undefined}>
                    <th class="nowrap" scope="row">
                      {say(points()[n()]?.name ?? planWords.mix)}
                    </th>
                    <td class="num nowrap">
                      {tradeoff.finishBy === undefined ? "—" : say(points()[n()]?.end ?? same(""))}
                    </td>
                    <td class="num r nowrap">{say(points()[n()]?.money ?? same(""))}</td>
                    <td class="small second">{say(movedText(props.comparison, tradeoff.moved))}</td>
                    <td class="r nowrap">
                      <a class="btn little" href={planOf(n())}>
                        {say(words.plan)}
                        <span class="hide">{say(words.planOf(points()[n()]?.label ?? same("")))}</span>
                      </a>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </ScrollBox>
        <Show when={last() > 0}>
          <Front
            label={isPriced() ? words.picture : words.pictureServers}
            points={points()}
            chosen={chosen()}
            onChoose={(n) => setTaken(all()[n]?.finishBy)}
          />
        </Show>
      </div>
    </Part>
  )
}

/** What it is worth to end a day earlier: by steps, or to the figure. */
const Weight = (props: {
  readonly isPriced: boolean
  readonly worths: ReadonlyArray<number>
  readonly isFast: boolean
}) => {
  const unit = () => (props.isPriced ? words.yuan : words.serverCount)
  const weigh = (next: number | undefined) => {
    setTaken(undefined)
    setWorth(next)
  }
  /** The step that is not above the figure. */
  const step = () => {
    const weight = worth()
    if (weight === undefined) return props.isFast ? props.worths.length - 1 : 0
    return props.worths.findLastIndex((each) => each <= weight)
  }
  return (
    <fieldset>
      <legend>{say(words.dayWorth)}</legend>
      <input
        type="range"
        aria-label={say(words.dayWorth)}
        aria-valuetext={`${props.worths[step()]} ${say(unit())}`}
        max={props.worths.length - 1}
        value={step()}
        onInput={(event) => weigh(props.worths[event.currentTarget.valueAsNumber])}
      />
      <input
        class="input num"
        inputmode="decimal"
        autocomplete="off"
        aria-label={`${say(words.dayWorth)} (${say(unit())})`}
        value={worth() ?? ""}
        onChange={({ currentTarget }) => {
          const figure = figureOf(currentTarget.value, false)
          if (figure === "wrong") currentTarget.value = String(worth() ?? "")
          else weigh(figure)
        }}
      />
      {say(unit())}
    </fieldset>
  )
}

type Moved = Tradeoff["moved"]

/** Which services are elsewhere than in the cheapest mix. */
const movedUpTo = (all: ReadonlyArray<Tradeoff>, chosen: number): Moved => {
  const found = new Map<string, Moved[number]>()
  for (const move of all.slice(0, chosen + 1).flatMap(({ moved }) => moved)) {
    const key = `${move.customer}\n${move.path}`
    found.set(key, { ...move, from: found.get(key)?.from ?? move.from })
  }
  return [...found.values()].filter(({ from, to }) => from !== to)
}

/** How many services are elsewhere, by where from and to. */
const movedText = ({ columns }: Comparison, moved: Moved): Text => {
  const nameOf = (id: string): Text => columns.find((column) => column.id === id)?.name ?? same(id)
  const ways = [...Map.groupBy(moved, ({ from, to }) => `${from}\n${to}`).values()]
  if (ways.length === 0) return same("—")
  return listText(
    ways.map((all) => words.moved(all.length, nameOf(all[0]?.from ?? ""), nameOf(all[0]?.to ?? ""))),
  )
}
