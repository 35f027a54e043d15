import type { Page } from "playwright-core"

interface Traced {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Time of the thread's own, in microseconds: what other work the machine has does not count. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task of the page's main thread while something is done, in milliseconds of its own time. */
export const longestTask = async (page: Page, act: () => Promise<void>): Promise<number> => {
  const session = await page.context().newCDPSession(page)
  const events: Array<Traced> = []
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value.map(asTraced)))
  const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve))
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "__metadata"] },
  })
  await act()
  await session.send("Tracing.end")
  await ended
  const threads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith("RunTask") && threads.has(`${pid} ${tid}`),
  )
  if (tasks.length === 0) throw new Error("The trace holds no task of the page.")
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000))
}

/** As Chromium documents its trace events. */
const asTraced = (event: object) => event as Traced
