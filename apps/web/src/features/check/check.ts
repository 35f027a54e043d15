import type { Report } from "@openbeian/core/check"
import { batch, createComputed, createMemo, createSignal, onCleanup, untrack } from "solid-js"
import { check } from "../api/client.ts"
import { type Fault, Problem } from "../api/problem.ts"
import type { DraftStore } from "../draft/draft.ts"

/** How long the draft has to rest before it is asked about again. */
const restMilliseconds = 250

/**
 * The answer to the draft, asked for again after every change. It asks by itself and not through the query library:
 * the library is a quarter of what the first page may weigh, and its store walks through every part of an answer.
 */
export const createCheck = (draft: DraftStore) => {
  const isEmpty = createMemo(() => draft.isEmpty)
  const { value: text, now } = rested(() => (isEmpty() ? undefined : JSON.stringify(draft.document)))
  const [pair, setPair] = createSignal<Pair>({})
  const [problem, setProblem] = createSignal<Problem>()
  const [isBusy, setBusy] = createSignal(false)
  let running: AbortController | undefined
  let ended: Promise<void> = Promise.resolve()

  const ask = async (asked: string): Promise<void> => {
    const own = new AbortController()
    running = own
    setBusy(true)
    try {
      const report = await check(JSON.parse(asked), own.signal)
      if (own.signal.aborted) return
      last = { text: asked, report }
      batch(() => {
        answer(report)
        setBusy(false)
      })
    } catch (cause) {
      if (own.signal.aborted) return
      // A draft that cannot be read keeps the last answer on the page.
      batch(() => {
        setProblem(cause instanceof Problem ? cause : new Problem(undefined))
        setBusy(false)
      })
    }
  }
  const answer = (report: Report.Report) => {
    setProblem(undefined)
    setPair((kept) => (kept.report === report ? kept : { report, before: kept.report }))
  }
  const begin = (asked: string | undefined) => {
    running?.abort()
    if (asked !== undefined && asked !== last?.text) {
      ended = ask(asked)
      return
    }
    batch(() => {
      setBusy(false)
      if (asked === undefined) setProblem(undefined)
      else if (last !== undefined) answer(last.report)
    })
  }
  createComputed(() => {
    const asked = text()
    untrack(() => begin(asked))
  })
  const again = () => begin(untrack(text))
  const online = () => problem() !== undefined && again()
  addEventListener("online", online)
  onCleanup(() => {
    running?.abort()
    removeEventListener("online", online)
  })
  return {
    isEmpty,
    report: () => (isEmpty() ? undefined : pair().report),
    before: () => pair().before,
    isBusy,
    problem,
    faults: (): ReadonlyArray<Fault> => problem()?.faults ?? [],
    again,
    /** The text of the draft that is asked about, once it has rested. */
    text,
    /** Ends when the answer to the draft as it is now has come, or none will. */
    settle: async (): Promise<void> => {
      now()
      await ended
    },
  }
}
export type Check = ReturnType<typeof createCheck>

/** The last answer on this page: going from the facts to the result and back asks for nothing. */
let last: { readonly text: string; readonly report: Report.Report } | undefined

interface Pair {
  readonly report?: Report.Report
  readonly before?: Report.Report | undefined
}

/** The value once it has not changed for a while; the first one at once, and each one when it is asked for now. */
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
      setSettled(() => untrack(value))
    },
  }
}
