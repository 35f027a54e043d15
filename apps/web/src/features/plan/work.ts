import { batch, createComputed, createSignal, onCleanup, untrack } from "solid-js"
import { Problem } from "../api/problem.ts"
import { planWords as words } from "./plan.intl.ts"
import { type Asked, work } from "./planning.ts"

/** So many answers are kept: the way back to one of them is instant. */
const keptMax = 4

/**
 * What the API makes of a portfolio, asked for again when what is asked changes. The last answer stays until the next
 * one is there; where there will be none, it stays only if it is for the same place or of the same earlier plan, as the
 * title of the page names these.
 */
export const createWork = <A>(asked: () => Asked | undefined, as: (body: unknown) => A) => {
  const [answer, setAnswer] = createSignal<{ readonly to: Asked; readonly is: A }>()
  const [isBusy, setBusy] = createSignal(false)
  const [progress, setProgress] = createSignal(0)
  const [problem, setProblem] = createSignal<Problem>()
  let running: AbortController | undefined
  let kept: ReadonlyArray<{ readonly to: Asked; readonly is: A }> = []

  const show = (next: { readonly to: Asked; readonly is: A }) =>
    batch(() => {
      setAnswer(next)
      setProblem(undefined)
      setBusy(false)
    })
  const fail = (next: Asked | undefined, why?: Problem) =>
    batch(() => {
      const to = answer()?.to
      if (to?.at !== next?.at || to?.carryOn !== next?.carryOn) setAnswer(undefined)
      if (answer() === undefined || why !== stopped) setProblem(why)
      setBusy(false)
    })
  const ask = async (next: Asked): Promise<void> => {
    const own = new AbortController()
    running = own
    batch(() => {
      setBusy(true)
      setProgress(0)
      setProblem(undefined)
    })
    try {
      const is = as(await work(next, { signal: own.signal, onProgress: setProgress }))
      if (own.signal.aborted) return
      kept = [{ to: next, is }, ...kept].slice(0, keptMax)
      show({ to: next, is })
    } catch (cause) {
      if (own.signal.aborted) return
      fail(next, cause instanceof Problem ? cause : new Problem(undefined))
    }
  }
  const begin = (next: Asked | undefined) => {
    running?.abort()
    if (next === undefined) return fail(next)
    const known = kept.find(({ to }) => isSame(to, next))
    if (known === undefined) void ask(next)
    else show(known)
  }
  createComputed(() => {
    const next = asked()
    untrack(() => begin(next))
  })
  onCleanup(() => running?.abort())
  return {
    answer: () => answer()?.is,
    /** What the shown answer is the answer to. */
    to: () => answer()?.to,
    isBusy,
    progress,
    problem,
    again: () => begin(untrack(asked)),
    cancel: () => {
      running?.abort()
      fail(untrack(asked), stopped)
    },
  }
}
export type Work<A> = ReturnType<typeof createWork<A>>

const stopped = new Problem(words.stopped)

/** What is large by identity: a change makes a new one. */
const isSame = (one: Asked, other: Asked): boolean =>
  one.portfolio === other.portfolio &&
  one.unread === other.unread &&
  one.carryOn === other.carryOn &&
  rest(one) === rest(other)

const rest = ({ portfolio: _, unread: __, carryOn: ___, ...others }: Asked): string => JSON.stringify(others)
