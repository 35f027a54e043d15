import { createEffect, createMemo, createSignal, on } from "solid-js"
import type { Text } from "../../language/language.ts"
import type { Check } from "../check/check.ts"
import type { DraftStore } from "../draft/draft.ts"
import type { Json } from "../draft/json.ts"
import { leaves } from "../draft/pointer.ts"
import { faultText, troubleText } from "./says.tsx"
import { isWithin } from "./steps.ts"
import type { Wrong } from "./summary.tsx"
import { isMistake, troublesOf } from "./trouble.ts"

/**
 * When something is said of a fact: not while it is filled in, but once one goes on from it (保存并继续). What was
 * there when the page opened has been gone on from.
 */
export const createContinue = (of: {
  readonly draft: DraftStore
  readonly check: Check
  readonly nameOf: (pointer: string) => Text
}) => {
  const [shown, setShown] = createSignal<ReadonlySet<string>>(new Set(leaves(of.draft.document)))
  const [asked, setAsked] = createSignal<ReadonlyArray<string>>([])
  const [attempt, setAttempt] = createSignal(0)
  const [isBusy, setBusy] = createSignal(false)
  const troubles = createMemo(() => troublesOf(of.check.report()))
  const shownWithin = createMemo(() => new Set([...shown()].flatMap(withAbove)))
  const isShown = (pointer: string) => shownWithin().has(pointer)
  const troublesByFact = createMemo(() => Map.groupBy(troubles(), ({ pointer }) => pointer))
  const wrongsAt = (pointers: ReadonlyArray<string>): ReadonlyArray<Wrong> => {
    const isHere = (at: string) => pointers.some((pointer) => isWithin(at, pointer))
    const unreadable = of.check.faults().flatMap((fault): ReadonlyArray<Wrong> => {
      if (!isHere(fault.pointer)) return []
      const pointer = pointers.find((each) => isWithin(fault.pointer, each)) ?? fault.pointer
      return [{ pointer, name: of.nameOf(pointer), says: faultText(fault), clauses: [], isUnreadable: true }]
    })
    const unread = new Set(unreadable.map(({ pointer }) => pointer))
    const mistakes = troubles().flatMap((trouble): ReadonlyArray<Wrong> => {
      if (!isMistake(trouble) || !pointers.includes(trouble.pointer) || unread.has(trouble.pointer)) return []
      const { pointer, clauses } = trouble
      return [{ pointer, name: of.nameOf(pointer), says: troubleText(trouble), clauses, isUnreadable: false }]
    })
    return [...unreadable, ...mistakes]
  }
  const wrongs = createMemo(() => wrongsAt(asked()))
  const isSaidOf = (pointer: string) =>
    isShown(pointer) &&
    (of.check.faults().some((fault) => isWithin(fault.pointer, pointer)) || troublesByFact().has(pointer))
  // Another document is in place: what it holds was filled in before.
  createEffect(
    on(
      of.draft.opened,
      () => {
        setShown(new Set(leaves(of.draft.document)))
        setAsked([])
      },
      { defer: true },
    ),
  )
  return {
    troubles,
    troublesAt: (pointer: string) => troublesByFact().get(pointer) ?? [],
    isShown,
    /** What is to mend of what one wanted to go on from. */
    wrongs,
    /** How often one has tried. */
    attempt,
    isBusy,
    set: (pointer: string, value: Json | undefined) => {
      // What is said of a fact stays until the next answer: nothing moves below the hand that mends it.
      if (!isSaidOf(pointer))
        setShown((before) => new Set([...before].filter((each) => !isWithin(each, pointer))))
      of.draft.set(pointer, value)
    },
    /** Whether one may go on from these facts, once the answer to them has come. */
    proceed: async (pointers: ReadonlyArray<string>): Promise<boolean> => {
      setBusy(true)
      await of.check.settle()
      setBusy(false)
      setShown((before) => new Set([...before, ...pointers]))
      setAsked(pointers)
      setAttempt((n) => n + 1)
      return wrongsAt(pointers).length === 0
    },
    close: () => setAsked([]),
  }
}

/** A place and all that it lies in: whoever holds a list of words is shown with the words. */
const withAbove = (pointer: string): ReadonlyArray<string> => {
  const keys = pointer.split("/")
  return keys.slice(1).map((_, index) => keys.slice(0, index + 2).join("/"))
}
