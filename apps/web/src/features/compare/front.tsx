import { createMemo, For } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import type { Shown } from "./choosing.ts"

/** Cost over the day of the end, as a picture; its points are a choice of one. The figures stand in the table. */
export const Front = (props: {
  readonly label: Text
  readonly points: ReadonlyArray<Shown>
  readonly chosen: number
  readonly onChoose: (n: number) => void
}) => {
  const ends = () => [props.points[0], props.points.at(-1)]
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
    <div class="front" role="radiogroup" aria-label={say(props.label)}>
      <svg viewBox="0 0 300 190" aria-hidden="true">
        <path class="axes" d="M12 0V170H292" />
        <path class="edge" d={edge()} />
        <For each={ends()}>
          {(end, n) => (
            <>
              <text x={n() === 0 ? 288 : 24} y={n() === 0 ? 163 : 8} class={n() === 0 ? "end" : undefined}>
                {say(end?.money ?? props.label)}
              </text>
              <text x={n() === 0 ? 292 : 12} y="186" class={n() === 0 ? "end" : undefined}>
                {say(end?.end ?? props.label)}
              </text>
            </>
          )}
        </For>
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

const scaleOf = (values: ReadonlyArray<number>) => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return (value: number): number => (value - least) / (most - least || 1)
}
