import { createMemo, For, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { dayText, listText, yearsOf } from "../../language/phrase.ts"
import { Clauses, useClauses } from "../clause/index.ts"
import { Icon } from "../icon/index.ts"
import { type Bar, chartOf, type Way, type WayLane } from "./chart.ts"
import type { Stretch } from "./geometry.ts"
import { timelineWords as words } from "./timeline.intl.ts"

/** A lane's own words: whose it is, and of what where there are several. */
export interface Laned extends Way {
  readonly name: Text
  readonly monogram: string
  /** The services it is of, or the way of verification, where the provider has more than one lane. */
  readonly of: ReadonlyArray<Text>
}

/** All providers on one scale of days, one lane a way, with days off shaded; each lane is told in words too. */
export const Timeline = (props: {
  readonly lanes: ReadonlyArray<Laned>
  readonly today: string
  readonly daysOff: ReadonlyArray<string>
}) => {
  const chart = createMemo(() => chartOf(props.lanes, props.today, new Set(props.daysOff)))
  return (
    <div class="card timeline">
      <Show when={chart()} fallback={<p class="pad second">{say(words.noDates)}</p>}>
        {(drawn) => (
          <div class="lanes">
            <div class="axis" aria-hidden="true">
              <For each={drawn().ticks}>
                {(tick) => (
                  <span
                    classList={{ first: tick.at === 0, last: tick.at > 92 }}
                    style={{ left: `${tick.at}%` }}
                  >
                    {say(dayText(tick.day, props.today))}
                  </span>
                )}
              </For>
            </div>
            <ol>
              <For each={props.lanes}>
                {(lane) => (
                  <Lane
                    lane={lane}
                    drawn={drawn().lanes.get(lane.key)}
                    off={drawn().off}
                    today={props.today}
                  />
                )}
              </For>
            </ol>
          </div>
        )}
      </Show>
      <Key />
      <Remarks lanes={props.lanes} />
    </div>
  )
}

const Lane = (props: {
  readonly lane: Laned
  readonly drawn: WayLane | undefined
  readonly off: ReadonlyArray<Stretch>
  readonly today: string
}) => {
  const day = (of: string) => say(dayText(of, props.today))
  return (
    <li class="lane">
      <div class="lane-l">
        <span class="tile" aria-hidden="true">
          {props.lane.monogram}
        </span>
        <div>
          <b>{say(props.lane.name)}</b>
          <For each={props.lane.of}>{(of) => <p class="small second">{say(of)}</p>}</For>
          <Show when={props.drawn} fallback={<p class="small muted">{say(words.noDates)}</p>}>
            {(drawn) => (
              <p class="small muted num">
                {day(drawn().earliest)} – {day(drawn().latest)}
              </p>
            )}
          </Show>
        </div>
      </div>
      <Show when={props.drawn}>
        {(drawn) => (
          <div class="lane-r">
            <p class="hide">{say(twinOf(drawn(), props.today))}</p>
            <For each={props.off}>
              {(off) => <i class="off" style={{ left: `${off.from}%`, width: `${off.width}%` }} />}
            </For>
            <For each={drawn().bars}>
              {(bar) => (
                <i
                  class={`span ${bar.kind === "tail" ? "tail" : `by-${bar.kind}`}`}
                  aria-hidden="true"
                  style={{ left: `${bar.from}%`, width: `${bar.width}%` }}
                >
                  <Show when={bar.kind === "administration" && bar.width > wideEnough}>
                    <span>{say(bar.words)}</span>
                  </Show>
                </i>
              )}
            </For>
            <Show when={drawn().likely}>
              {(likely) => (
                <span
                  class="caption num"
                  aria-hidden="true"
                  classList={{ leftwards: likely().at > 30 }}
                  style={{ left: `${likely().at}%` }}
                >
                  {say(words.about)} <b>{day(likely().day)}</b>
                </span>
              )}
            </Show>
            <span
              class="caption last leftwards num"
              aria-hidden="true"
              style={{ left: `${endOf(drawn().bars)}%` }}
            >
              {say(words.latest)} {day(drawn().latest)}
            </span>
          </div>
        )}
      </Show>
    </li>
  )
}

/** Below this share of the width a bar has no room for its words. */
const wideEnough = 14

const endOf = (bars: ReadonlyArray<Bar>): number =>
  Math.max(0, ...bars.map(({ from, width }) => from + width))

/** The lane in words, for those who do not see it. */
const twinOf = ({ earliest, latest, likely }: WayLane, today: string): Text =>
  words.twin(
    dayText(earliest, today),
    likely === undefined ? undefined : dayText(likely.day, today),
    dayText(latest, today),
  )

const Key = () => (
  <div class="key">
    <For each={actors}>
      {(actor) => (
        <span>
          <i class={`span by-${actor}`} />
          {say(words.key[actor])}
        </span>
      )}
    </For>
    <span>
      <i class="span tail" />
      {say(words.key.tail)}
    </span>
    <span>
      <i class="off" />
      {say(words.key.off)}
    </span>
  </div>
)
const actors = ["provider", "applicant", "administration"] as const

/** What the dates rest on, and what they leave out. */
const Remarks = (props: { readonly lanes: ReadonlyArray<Laned> }) => {
  const clauseOf = useClauses()
  const seen = createMemo(() => {
    const found = props.lanes.flatMap(({ route }) => route.stages.flatMap(({ seen }) => seen ?? []))
    return [...new Map(found.map((each) => [each.clauses.join(" "), each])).values()]
  })
  const years = (clauses: ReadonlyArray<string>) =>
    yearsOf(clauses.flatMap((id) => clauseOf(id)?.source.edition.en ?? []))
  const leftOut = createMemo(() => {
    const all = props.lanes.flatMap(({ name, route }) =>
      (route.ends?.leavesOut ?? []).map((stage) => ({ name, stage })),
    )
    return [...Map.groupBy(all, ({ stage }) => stage.zh).values()].flatMap((same) =>
      same[0] === undefined
        ? []
        : [words.of(same[0].stage, listText([...new Map(same.map(({ name }) => [name.zh, name])).values()]))],
    )
  })
  return (
    <div class="remarks">
      <For each={seen()}>
        {(range) => (
          <p>
            <Icon name="clock" />
            <span>
              {say(words.seen(range.from, range.to, years(range.clauses)))} <Clauses ids={range.clauses} />
            </span>
          </p>
        )}
      </For>
      <Show
        when={props.lanes.some(({ route }) => route.ends !== undefined && route.ends.likely === undefined)}
      >
        <p>
          <Icon name="clock" />
          {say(words.notSeen)}
        </p>
      </Show>
      <Show when={leftOut().length > 0}>
        <p>
          <Icon name="clock" />
          {say(words.leavesOut(listText(leftOut())))}
        </p>
      </Show>
      <Show when={props.lanes.some(({ route }) => route.ends?.isEstimated)}>
        <p>
          <Icon name="clock" />
          {say(words.estimated)}
        </p>
      </Show>
    </div>
  )
}
