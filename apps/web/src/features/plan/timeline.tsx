import { createMemo, createSignal, For, Index, Show } from "solid-js"
import { numberOf } from "../../components/timeline/geometry.ts"
import { say } from "../../language/language.ts"
import { capital, dayText } from "../../language/phrase.ts"
import { isPrinting } from "../check/turns.ts"
import { type Axis, axisOf, dayWidth, type Mark, type Zoom, zooms } from "./axis.ts"
import { Choice } from "./choice.tsx"
import { rangeText } from "./days.ts"
import { type Bar, type By, isLikelyTold, type Lane, lanesOf, likelyOf } from "./lanes.ts"
import { createMore, More } from "./more.tsx"
import { monogramOf, providerName } from "./names.ts"
import { OrderBox } from "./order.tsx"
import { Part } from "./parts.tsx"
import { planWords as words } from "./plan.intl.ts"
import type { Plan } from "./planning.ts"
import { createRoving } from "./roving.ts"
import { ScrollBox } from "./scroll-box.tsx"
import { Twin } from "./twin.tsx"

/** Lanes at first, and so many more each time. */
const [lanesFirst, lanesMore] = [12, 60]

/** The orders of a plan as a picture over the days of work, by customer or by provider; beside it the same in words. */
export const Timeline = (props: { readonly plan: Plan }) => {
  const [by, setBy] = createSignal<By>("customer")
  const [zoom, setZoom] = createSignal<Zoom>("week")
  const [opened, setOpened] = createSignal<string>()
  const lanes = createMemo(() => lanesOf(props.plan, by()))
  const list = createMore(lanes, lanesFirst, lanesMore)
  const axis = createMemo(() => {
    const last = props.plan.orders
      .map(({ ends }) => ends.latest)
      .toSorted()
      .at(-1)
    return axisOf(props.plan.today, last ?? props.plan.today, new Set(props.plan.daysOff))
  })
  const order = () => props.plan.orders.find(({ id }) => id === opened())
  return (
    <Part
      id="timeline"
      title={words.timeline}
      remark={words.timelineHint(dayText(props.plan.today, ""))}
      beside={
        <div class="gantt-acts">
          <Choice
            words={words.by}
            all={["customer", "provider"]}
            of={words.bys}
            chosen={by()}
            onChoose={setBy}
          />
          <Choice words={words.zoom} all={zooms} of={words.zooms} chosen={zoom()} onChoose={setZoom} />
        </div>
      }
    >
      <Show when={lanes().length > 0} fallback={<p class="card pad second">{say(words.nothing)}</p>}>
        <div class="card gantt-card">
          <ScrollBox class="gantt" label={say(words.scrolls)}>
            <div class="gantt-in" style={{ "--days": axis().days, "--day": `${dayWidth[zoom()]}rem` }}>
              <Head axis={axis()} zoom={zoom()} today={props.plan.today} />
              <Lanes
                plan={props.plan}
                lanes={list.shown()}
                axis={axis()}
                by={by()}
                opened={order()}
                onOpen={(id) => setOpened((before) => (before === id ? undefined : id))}
              />
            </div>
          </ScrollBox>
          <More list={list} of={say(words.timeline)} />
          <Show when={order()}>
            {(shown) => <OrderBox plan={props.plan} order={shown()} onClose={() => setOpened(undefined)} />}
          </Show>
          <Key plan={props.plan} />
          <Twin plan={props.plan} />
        </div>
      </Show>
    </Part>
  )
}

/** So many days can be named across a page of paper. */
const marksMost = 8

const Head = (props: { readonly axis: Axis; readonly zoom: Zoom; readonly today: string }) => {
  /** On paper the picture is as wide as the page. */
  const zoom = () => (isPrinting() && props.zoom === "day" ? "week" : props.zoom)
  const marks = createMemo(() => props.axis.marks(zoom(), isPrinting() ? marksMost : undefined))
  /** The first day of another year says which; the others go without. */
  const named = ({ day }: Mark, before: Mark | undefined) => {
    if (zoom() === "day") return String(Number(day.slice(8)))
    const year = before === undefined ? props.today : before.day
    return say(dayText(day, year))
  }
  return (
    <div class="gantt-head" aria-hidden="true">
      <div class="gantt-name" />
      <div class="gantt-days" classList={{ "by-day": zoom() === "day" }}>
        <Show when={zoom() === "day"}>
          <For each={props.axis.months}>
            {(mark) => (
              <span class="month" style={{ left: `${mark.at}%` }}>
                {say(dayText(mark.day, props.today))}
              </span>
            )}
          </For>
        </Show>
        <For each={marks()}>
          {(mark, n) => <span style={{ left: `${mark.at}%` }}>{named(mark, marks()[n() - 1])}</span>}
        </For>
        <b class="today-word">{say(words.today)}</b>
      </div>
    </div>
  )
}

const Lanes = (props: {
  readonly plan: Plan
  readonly lanes: ReadonlyArray<Lane>
  readonly axis: Axis
  readonly by: By
  readonly opened: Plan["orders"][number] | undefined
  readonly onOpen: (id: string) => void
}) => {
  const roving = createRoving(() =>
    props.lanes.flatMap(({ rows }) => rows.map((row) => row.map(({ order }) => order.id))),
  )
  const [pointed, setPointed] = createSignal<ReadonlyArray<string>>([])
  const isFirstOf = (lane: Lane, n: number) =>
    props.by === "provider" && props.lanes[n - 1]?.provider !== lane.provider
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the bars inside.
    <div class="gantt-lanes" onKeyDown={roving.onKey}>
      {isPrinting() || <Ground axis={props.axis} />}
      <ol>
        <For each={props.lanes}>
          {(lane, n) => (
            <li>
              {isPrinting() && <Ground axis={props.axis} />}
              <Show when={isFirstOf(lane, n())}>
                <p class="gantt-group">
                  <b>{say(providerName(props.plan, lane.provider))}</b>
                </p>
              </Show>
              <div class="gantt-lane" style={{ "--rows": lane.rows.length }}>
                <div class="gantt-name">
                  <span class="tile" aria-hidden="true">
                    {monogramOf(props.plan, lane.provider)}
                  </span>
                  <span>
                    <b>{lane.name}</b>
                    <span class="hide"> {say(providerName(props.plan, lane.provider))}</span>
                    <Show when={lane.id}>{(id) => <span class="of num">{id()}</span>}</Show>
                    <span class="of">{say(words.place(lane.province, lane.services))}</span>
                  </span>
                </div>
                <div class="gantt-bars">
                  <Index each={lane.rows}>
                    {(row, r) => (
                      <For each={row()}>
                        {(bar) => (
                          <BarOf
                            plan={props.plan}
                            lane={lane}
                            bar={bar}
                            row={r}
                            axis={props.axis}
                            isCurrent={roving.current() === bar.order.id}
                            isOpen={props.opened?.id === bar.order.id}
                            isPointed={pointed().includes(bar.order.id)}
                            onFocus={() => {
                              roving.take(bar.order.id)
                              setPointed(bar.order.waitsFor)
                            }}
                            onLeave={() => setPointed([])}
                            onOpen={() => props.onOpen(bar.order.id)}
                          />
                        )}
                      </For>
                    )}
                  </Index>
                </div>
              </div>
            </li>
          )}
        </For>
      </ol>
    </div>
  )
}

/** The days behind all lanes; on paper, where heads stand between them, behind each. */
const Ground = (props: { readonly axis: Axis }) => (
  <div class="gantt-ground" aria-hidden="true">
    <For each={props.axis.shades}>
      {(shade) => <i class={shade.kind} style={{ left: `${shade.from}%`, width: `${shade.width}%` }} />}
    </For>
    <i class="today" />
  </div>
)

const BarOf = (props: {
  readonly plan: Plan
  readonly lane: Lane
  readonly bar: Bar
  readonly row: number
  readonly axis: Axis
  readonly isCurrent: boolean
  readonly isOpen: boolean
  readonly isPointed: boolean
  readonly onFocus: () => void
  readonly onLeave: () => void
  readonly onOpen: () => void
}) => {
  const order = () => props.bar.order
  const ends = () => likelyOf(order().ends)
  const from = () => props.bar.segments[0]?.from ?? 0
  const to = () => props.bar.segments.at(-1)?.to ?? from()
  const at = (day: number) => props.axis.at(day)
  const width = () => Math.max(at(to()) - at(from()), 0.01)
  const within = (day: number) => `${Math.round(((at(day) - at(from())) / width()) * 10_000) / 100}%`
  const label = () =>
    say(
      words.bar(
        props.lane.name,
        order().words,
        order().wave,
        order().holds.length,
        rangeText(order().ends, props.plan.today),
      ),
    )
  return (
    <button
      type="button"
      class="gantt-bar"
      classList={{ open: props.isOpen, pointed: props.isPointed }}
      data-order={order().id}
      tabindex={props.isCurrent ? 0 : -1}
      aria-expanded={props.isOpen}
      title={label()}
      style={{ left: `${at(from())}%`, width: `${width()}%`, "--row": props.row }}
      onFocus={() => props.onFocus()}
      onBlur={() => props.onLeave()}
      onClick={() => props.onOpen()}
    >
      <span class="hide">{label()}</span>
      <For each={props.bar.segments}>
        {(segment) => (
          <i
            aria-hidden="true"
            class={`seg ${segment.kind}`}
            style={{
              left: within(segment.from),
              width: `calc(${within(segment.to)} - ${within(segment.from)})`,
            }}
          >
            <Show when={segment.kind === "administration"}>
              <span>{say(words.wave(order().wave, order().holds.length))}</span>
            </Show>
          </i>
        )}
      </For>
      <span class="caption num" aria-hidden="true" style={{ left: within(numberOf(ends()) + 1) }}>
        {isLikelyTold(order().ends) ? "" : "≥ "}
        {say(undated(ends()))}
      </span>
    </button>
  )
}

/** The axis above tells the year. */
const undated = (day: string) => dayText(day, day)

const Key = (props: { readonly plan: Plan }) => (
  <p class="gantt-key">
    <For each={["prepare", "provider", "sms", "administration", "tail"] as const}>
      {(kind) => (
        <span>
          <i class={`seg ${kind}`} />
          {say(words.key[kind])}
        </span>
      )}
    </For>
    <span>
      <i class="holiday" />
      {say(words.key.off)}
    </span>
    <For each={props.plan.holidays ?? []}>
      {({ name, from, to }) => (
        <span>
          {say(name)}{" "}
          <span class="num">
            {say(dayText(from, props.plan.today))}
            {from === to ? "" : `–${say(dayText(to, props.plan.today))}`}
          </span>
        </span>
      )}
    </For>
    <span>
      <i class="madeUp" />
      {say(words.key.madeUp)}
    </span>
    <span class="keys muted">{capital(say(words.keys))}</span>
  </p>
)
