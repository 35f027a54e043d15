import type { Report } from "@openbeian/core/check"
import { keepPreviousData, useQuery } from "@tanstack/solid-query"
import { createComputed, createMemo, createSignal, onCleanup } from "solid-js"
import { check } from "../api/client.ts"
import { type Fault, Problem } from "../api/problem.ts"
import type { DraftStore } from "../draft/draft.ts"

/** How long the draft has to rest before it is asked about again. */
const restMilliseconds = 250

/** The answer to the draft, asked for again after every change. */
export const createCheck = (draft: DraftStore) => {
  const text = rested(() => JSON.stringify(draft.document))
  const query = useQuery(() => ({
    queryKey: ["check", text()],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      new Answered(await check(JSON.parse(text()), signal)),
    enabled: !draft.isEmpty,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
    staleTime: 600_000,
  }))
  const problem = () => (query.error instanceof Problem ? query.error : undefined)
  /** The last answer there was; a draft that cannot be read keeps it on the page. */
  const pair = createMemo<Pair>((kept) => {
    const next = query.isError || query.isPlaceholderData ? undefined : query.data
    if (next === undefined || next.report === kept.report) return kept
    return { report: next.report, before: kept.report }
  }, {})
  return {
    report: () => (draft.isEmpty ? undefined : pair().report),
    before: () => pair().before,
    isBusy: () => query.isFetching || query.isPlaceholderData,
    problem,
    faults: (): ReadonlyArray<Fault> => problem()?.faults ?? [],
    again: () => void query.refetch(),
  }
}
export type Check = ReturnType<typeof createCheck>

/** Holds a report as it came: plain objects are walked through and wrapped by the store of the query, which takes long. */
class Answered {
  readonly report: Report.Report
  constructor(report: Report.Report) {
    this.report = report
  }
}

interface Pair {
  readonly report?: Report.Report
  readonly before?: Report.Report | undefined
}

/** The value once it has not changed for a while; the first one at once. */
const rested = <A>(value: () => A): (() => A) => {
  const [settled, setSettled] = createSignal<A>(value())
  let timer: ReturnType<typeof setTimeout> | undefined
  createComputed((isFirst) => {
    const next = value()
    clearTimeout(timer)
    if (isFirst) return false
    timer = setTimeout(() => setSettled(() => next), restMilliseconds)
    return false
  }, true)
  onCleanup(() => clearTimeout(timer))
  return settled
}
