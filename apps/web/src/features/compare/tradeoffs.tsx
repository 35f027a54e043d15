import { createMemo, For, Show } from "solid-js"
import { numberOf } from "../../components/timeline/geometry.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say, type Text } from "../../language/language.ts"
import { dayText, listText } from "../../language/phrase.ts"
import { Part } from "../plan/parts.tsx"
import { planWords, yuan } from "../plan/plan.intl.ts"
import type { Comparison, Objective } from "../plan/planning.ts"
import { ScrollBox } from "../plan/scroll-box.tsx"
import { compareWords as words } from "./compare.intl.ts"

type Tradeoff = Comparison["tradeoffs"][number]

/** Mixes none of which beats another in cost and finish: as a small picture and as a table. */
export const Tradeoffs = (props: {
  readonly comparison: Comparison
  readonly planAt: (id: string, first: Objective) => string
}) => {
  const all = () => props.comparison.tradeoffs
  const isPriced = () => all().some(({ figures }) => figures.yuan !== undefined)
  const costOf = ({ figures }: Tradeoff) => figures.yuan ?? figures.servers
  const endOf = ({ figures: { finish } }: Tradeoff) => finish?.likely ?? finish?.earliest
  const ends = createMemo(() => {
    const byCost = all().toSorted((one, other) => costOf(one) - costOf(other))
    const byEnd = all().toSorted((one, other) => ((endOf(one) ?? "") < (endOf(other) ?? "") ? -1 : 1))
    return { cost: byCost[0], finish: byEnd[0] }
  })
  const nameOf = (tradeoff: Tradeoff, n: number): Text => {
    if (tradeoff === ends().finish) return words.fastest
    return tradeoff === ends().cost ? words.cheapest : words.mixNumber(n + 1)
  }
  const first = (tradeoff: Tradeoff): Objective | undefined => {
    if (tradeoff === ends().finish) return "finish"
    return tradeoff === ends().cost ? "cost" : undefined
  }
  const money = (tradeoff: Tradeoff) =>
    isPriced() ? say(yuan(tradeoff.figures.yuan ?? 0)) : say(words.servers(tradeoff.figures.servers))
  return (
    <Part
      id="tradeoffs"
      title={words.tradeoffs}
      remark={all().length > 1 ? words.tradeoffsHint(all().length) : words.onlyOne}
    >
      <div class="card tradeoffs" classList={{ single: all().length < 2 }}>
        <ScrollBox label={say(words.tradeoffsTable)}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{say(planWords.mix)}</th>
                <th scope="col">{say(words.likelyEnd)}</th>
                <th scope="col" class="r">
                  {say(isPriced() ? words.cost : words.serverCount)}
                </th>
                <th scope="col">{say(words.differs)}</th>
                <th scope="col">
                  <span class="hide">{say(words.choose)}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={all()}>
                {(tradeoff, n) => (
                  <tr>
                    <th scope="row">{say(nameOf(tradeoff, n()))}</th>
                    <td class="num nowrap">
                      {endOf(tradeoff) === undefined
                        ? "—"
                        : say(dayText(endOf(tradeoff) ?? "", props.comparison.today))}
                    </td>
                    <td class="num r nowrap">{money(tradeoff)}</td>
                    <td class="small second">{say(movedText(props.comparison, tradeoff))}</td>
                    <td class="r nowrap">
                      <Show when={first(tradeoff)}>
                        {(aim) => (
                          <Show
                            when={aim() !== props.comparison.objective[0]}
                            fallback={<Verdict face="pass" words={say(words.now)} />}
                          >
                            <a class="btn little" href={props.planAt("mix", aim())}>
                              {say(words.choose)}
                              <span class="hide"> {say(nameOf(tradeoff, n()))}</span>
                            </a>
                          </Show>
                        )}
                      </Show>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </ScrollBox>
        <Show when={all().length > 1}>
          <Picture
            label={say(isPriced() ? words.picture : words.pictureServers)}
            points={all().map((tradeoff) => ({
              x: numberOf(endOf(tradeoff) ?? props.comparison.today),
              y: costOf(tradeoff),
            }))}
          />
        </Show>
      </div>
    </Part>
  )
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The points and the edge between them, on scales of their own; the figures stand in the table. */
const Picture = (props: { readonly label: string; readonly points: ReadonlyArray<Point> }) => {
  const scaled = createMemo(() => {
    const [x, y] = [
      scaleOf(props.points.map((point) => point.x)),
      scaleOf(props.points.map((point) => point.y)),
    ]
    return props.points
      .map((point) => ({ x: 24 + x(point.x) * 252, y: 16 + (1 - y(point.y)) * 128 }))
      .toSorted((one, other) => one.x - other.x)
  })
  /** What lies beyond the edge costs more or ends later. */
  const edge = () =>
    scaled()
      .map(({ x, y }, n) => (n === 0 ? `M${x} ${y}` : `H${x}V${y}`))
      .join("")
  return (
    <svg class="front" viewBox="0 0 300 170" role="img" aria-label={props.label}>
      <path class="axes" d="M12 8V158H292" />
      <path class="edge" d={edge()} />
      <For each={scaled()}>{({ x, y }) => <circle cx={x} cy={y} r="4.5" />}</For>
    </svg>
  )
}

const scaleOf = (values: ReadonlyArray<number>) => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return (value: number): number => (most === least ? 0.5 : (value - least) / (most - least))
}

/** How many services are elsewhere than in the mix before, by where from and to. */
const movedText = ({ columns }: Comparison, { moved }: Tradeoff): Text => {
  const nameOf = (id: string): Text => columns.find((column) => column.id === id)?.name ?? { zh: id, en: id }
  const ways = [...Map.groupBy(moved, ({ from, to }) => `${from}\n${to}`).values()]
  if (ways.length === 0) return { zh: "—", en: "—" }
  return listText(
    ways.map((same) => words.moved(same.length, nameOf(same[0]?.from ?? ""), nameOf(same[0]?.to ?? ""))),
  )
}
