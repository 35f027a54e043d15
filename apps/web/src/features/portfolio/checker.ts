import { createSignal, onCleanup } from "solid-js"
import type { Text } from "../../language/language.ts"
import { Problem } from "../api/problem.ts"
import type { Answer } from "./answer.ts"
import type { Book, Finding } from "./book.ts"
import { type Part, partOf, type Touched } from "./recheck.ts"

/** How far the checking of changed rows is (复查进度). */
export type Progress =
  | { readonly is: "done" }
  | { readonly is: "waiting" | "checking" | "away"; readonly rows: number }
  | { readonly is: "refused"; readonly rows: number; readonly says: Text }

/** So long nothing is changed before the changed rows are checked, and so long until the server is asked again. */
const pause = { settled: 400, away: 5_000 }

/**
 * Checks rows that were changed, and only them and what belongs to them. What is not checked yet waits: for a pause in
 * the typing, for the answer before, for the server to come back.
 */
export const createChecker = (
  ask: (book: Book, part: Part) => Promise<Answer>,
  found: () => ReadonlyArray<Finding>,
  take: Take,
) => {
  const [progress, setProgress] = createSignal<Progress>({ is: "done" })
  let book: Book | undefined
  let waiting: ReadonlyArray<Touched> = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsking = false
  let isLeft = false

  const rows = () => new Set(waiting.map(({ sheet, row }) => `${sheet} ${row}`)).size
  const later = (milliseconds: number) => {
    clearTimeout(timer)
    if (!isLeft) timer = setTimeout(() => void check(), milliseconds)
  }
  const check = async () => {
    clearTimeout(timer)
    const asked = book
    if (isAsking || asked === undefined || waiting.length === 0) return
    const touched = waiting
    const part = partOf(asked, touched, found())
    isAsking = true
    setProgress({ is: "checking", rows: rows() })
    try {
      const answer = await ask(asked, part)
      if (book !== asked) return
      waiting = waiting.slice(touched.length)
      take(answer, part, waiting)
      setProgress(waiting.length === 0 ? { is: "done" } : { is: "waiting", rows: rows() })
      if (waiting.length > 0) later(pause.settled)
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause
      if (book !== asked) return
      const { says } = cause
      setProgress(says === undefined ? { is: "away", rows: rows() } : { is: "refused", rows: rows(), says })
      if (says === undefined) later(pause.away)
    } finally {
      isAsking = false
      if (book !== asked && waiting.length > 0) later(pause.settled)
    }
  }
  const now = () => void check()
  addEventListener("online", now)
  // Who goes on to another page takes along what was typed last.
  onCleanup(() => {
    isLeft = true
    removeEventListener("online", now)
    now()
  })
  return {
    progress,
    /** Cells that were changed and are not checked yet. */
    waiting: () => waiting,
    /** Another book, and what of it is not checked yet. */
    begin: (next: Book, unchecked: ReadonlyArray<Touched>) => {
      book = next
      waiting = unchecked
      setProgress(waiting.length === 0 ? { is: "done" } : { is: "waiting", rows: rows() })
      if (waiting.length > 0) later(0)
    },
    add: (touched: ReadonlyArray<Touched>) => {
      waiting = [...waiting, ...touched]
      if (!isAsking) setProgress({ is: "waiting", rows: rows() })
      later(pause.settled)
    },
    now,
  }
}

/** What is done with an answer; what is still waiting was changed after it was asked for. */
type Take = (answer: Answer, part: Part, waiting: ReadonlyArray<Touched>) => void
