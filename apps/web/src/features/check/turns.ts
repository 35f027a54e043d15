import type { Report } from "@openbeian/core/check"
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js"

const [printing, setPrinting] = createSignal(false)
addEventListener("beforeprint", () => setPrinting(true))
addEventListener("afterprint", () => setPrinting(false))

/** While the page is put on paper: the printer waits for nobody, and nobody asks it for more (打印). */
export const isPrinting = printing

/** From so many findings on, the parts of a page take a report one after the other. */
const findingsMany = 2000

/** Whether showing it at once would hold the page up: a filing of 50 services has more than ten thousand findings. */
export const isLong = ({ providers }: Report.Report): boolean =>
  providers.reduce((sum, { findings }) => sum + findings.length, 0) > findingsMany

/**
 * The report that each of so many parts shows, undefined where it has none yet. A short one they have at once; of a
 * long one each takes its own turn, at first and whenever there is a new one. The printer waits for nobody.
 */
export const inTurns = (
  newest: Accessor<Report.Report>,
  parts: Accessor<number>,
  options: { readonly always?: boolean } = {},
): Accessor<ReadonlyArray<Report.Report | undefined>> => {
  const turns = (report: Report.Report) => options.always === true || isLong(report)
  const [shown, setShown] = createSignal<ReadonlyArray<Report.Report | undefined>>(
    turns(newest()) ? [] : Array.from({ length: parts() }, newest),
  )
  let cancel = () => {}
  const give = (at: number): void => {
    if (at >= parts()) return
    setShown((before) =>
      Array.from({ length: parts() }, (_, part) => (part === at ? newest() : before[part])),
    )
    cancel = later(() => give(at + 1))
  }
  const finish = () => {
    cancel()
    setShown(Array.from({ length: parts() }, newest))
  }
  createEffect(
    on([newest, parts], ([report], before) => {
      cancel()
      if (turns(report)) cancel = later(() => give(0))
      else if (before !== undefined) finish()
    }),
  )
  createEffect(() => isPrinting() && finish())
  onCleanup(() => cancel())
  return shown
}

/** Soon, when there is nothing else to do; Safari is asked by a timer. What it gives calls it off. */
export const later = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(act, 20)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act, { timeout: 200 })
  return () => cancelIdleCallback(handle)
}
