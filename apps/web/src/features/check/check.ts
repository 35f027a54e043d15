import type { Report } from "@openbeian/core/check"
import { keepPreviousData, useQuery } from "@tanstack/solid-query"
import { createComputed, createEffect, createMemo, createRoot, createSignal, onCleanup } from "solid-js"
import { check } from "../api/client.ts"
import { type Fault, Problem } from "../api/problem.ts"
import type { DraftStore } from "../draft/draft.ts"
import { share } from "./share.ts"

/** How long the draft has to rest before it is asked about again. */
const restMilliseconds = 250

/** The answer to the draft, asked for again after every change. */
export const createCheck = (draft: DraftStore) => {
  const { value: text, now } = rested(() => JSON.stringify(draft.document))
  const query = useQuery(() => ({
    queryKey: ["check", text()],
    queryFn: ({ signal }: { signal: AbortSignal }) => check(JSON.parse(text()), signal),
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
    if (next === undefined || next === kept.source) return kept
    return { source: next, report: share(kept.report, next), before: kept.report }
  }, {})
  return {
    report: () => (draft.isEmpty ? undefined : pair().report),
    before: () => pair().before,
    isBusy: () => query.isFetching || query.isPlaceholderData,
    problem,
    faults: (): ReadonlyArray<Fault> => problem()?.faults ?? [],
    again: () => void query.refetch(),
    /** The text of the draft that is asked about, once it has rested. */
    text,
    /** Ends when the answer to the draft as it is now has come, or none will. */
    settle: async (): Promise<void> => {
      now()
      // The query takes note of the new text on the next turn.
      await new Promise((resolve) => setTimeout(resolve, 0))
      await new Promise<void>((resolve) =>
        createRoot((dispose) =>
          createEffect(() => {
            if (query.isFetching) return
            dispose()
            resolve()
          }),
        ),
      )
    },
  }
}
export type Check = ReturnType<typeof createCheck>

interface Pair {
  readonly source?: Report.Report
  readonly report?: Report.Report
  readonly before?: Report.Report | undefined
}

/** The value once it has not changed for a while; the first one at once. */
const rested = <A>(value: () => A): { readonly value: () => A; readonly now: () => void } => {
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
  return {
    value: settled,
    now: () => {
      clearTimeout(timer)
      setSettled(() => value())
    },
  }
}
