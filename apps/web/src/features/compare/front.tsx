import { createMemo, For } from "solid-js"
import { say } from "../../language/language.ts"
import type { Shown } from "./choosing.ts"

/** Cost over the day of the end, as a picture; its points are a choice of one. The figures stand in the table. */
export const Front = (props: {
  readonly points: ReadonlyArray<Shown>
  readonly chosen: number
  readonly onChoose: (n: number) => void
}) => {
  const at = createMemo(() => {
    const x = scaleOf(props.points.map(({ day }) => day))
    const y = scaleOf(props.points.map(({ cost }) => cost))
    return props.points.map(({ day, cost }) => ({ x: 24 + x(day) * 252, y: 144 - y(cost) * 128 }))
  })
  /** What lies beyond the edge costs more or ends later. */
  const edge = () =>
    at()
      .map(({ x, y }, n) => (n === 0 ? `M${x} ${y}` : `V${y}H${x}`))
      .join("")
  return (
    <div class="front" role="radiogroup" aria-labelledby="tradeoffs">
      <svg viewBox="0 0 300 190" aria-hidden="true">
        <path class="axes" d="M12 0V170H292" />
        <path class="edge" d={edge()} />
        <Ends of={props.points[0]} x={292} y={163} />
        <Ends of={props.points.at(-1)} x={24} y={8} />
      </svg>
      <For each={props.points}>
        {(point, n) => (
          <input
            type="radio"
            name="front"
            aria-label={say(point.label)}
            title={say(point.label)}
            checked={n() === props.chosen}
            style={{ left: `${(at()[n()]?.x ?? 0) / 3}%`, top: `${(at()[n()]?.y ?? 0) / 1.9}%` }}
            onChange={() => props.onChoose(n())}
          />
        )}
      </For>
    </div>
  )
}

/** Cost and day at an end of the edge. */
const Ends = (props: { readonly of: Shown | undefined; readonly x: number; readonly y: number }) => (
  <>
    <text x={props.x} y={props.y}>
      {props.of && say(props.of.money)}
    </text>
    <text x={props.x} y="186">
      {props.of && say(props.of.end)}
    </text>
  </>
)

const scaleOf = (values: ReadonlyArray<number>) => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return (value: number): number => (value - least) / (most - least || 1)
}
