import { createSignal } from "solid-js"
import { createStore, reconcile, unwrap } from "solid-js/store"
import { type Aside, answer, isUnsure, unsure } from "./answer.ts"
import { type Draft, emptyDraft, type Json } from "./json.ts"
import * as Kept from "./kept.ts"
import { leaves, read, remove, write } from "./pointer.ts"

/** The one filing document of the page, as a store, kept on this machine at every change. */
export const createDraft = () => {
  const kept = Kept.load("current")
  const [state, setState] = createStore<{ draft: Draft }>({ draft: kept?.draft ?? emptyDraft() })
  const [aside, setAside] = createSignal<Aside>(kept?.aside ?? [])
  const [savedAt, setSavedAt] = createSignal<Date | "lost" | undefined>(kept?.savedAt)

  const [opened, setOpened] = createSignal(0)

  const show = (next: Draft) => setState("draft", reconcile(next, { key: null, merge: true }))
  const become = (next: Draft, nextAside = aside()) => {
    show(next)
    setAside(nextAside)
    setSavedAt(Kept.save("current", next, nextAside) ?? "lost")
  }
  // Two tabs fill in one document: what the other one keeps is what stands here too.
  Kept.follow("current", ({ draft, savedAt, aside }) => {
    show(draft)
    setAside(aside)
    setSavedAt(savedAt)
  })

  return {
    get document(): Draft {
      return state.draft
    },
    savedAt,
    get isEmpty() {
      return isEmpty(state.draft)
    },
    at: (pointer: string): Json | undefined => read(state.draft, pointer),
    /** Undefined takes the answer back; null says that the fact is not known. */
    set: (pointer: string, value: Json | undefined) =>
      become(value === undefined ? remove(state.draft, pointer) : write(state.draft, pointer, value)),
    answer: (pointer: string, value: Json, provider: string) =>
      become(answer(state.draft, pointer, value, provider)),
    /** Says that a fact is not known, as one of a provider's account where the place is one. */
    unsure: (pointer: string, provider: string) => {
      const next = unsure(state.draft, aside(), pointer, provider)
      become(next.draft, next.aside)
    },
    isUnsure: (pointer: string, provider: string): boolean =>
      isUnsure(state.draft, aside(), pointer, provider),
    /** Takes back that facts are not known: they are asked for again. */
    reconsider: (pointers: ReadonlyArray<string>) =>
      become(
        pointers.filter((pointer) => read(state.draft, pointer) === null).reduce<Draft>(remove, state.draft),
        [],
      ),
    /** Puts another document in place; the one before stays on this machine, one step back. */
    open: (next: Draft) => {
      if (!isEmpty(state.draft)) Kept.save("previous", unwrap(state.draft))
      become(next, [])
      setOpened((times) => times + 1)
    },
    /** How often another document was put in place. */
    opened,
  }
}
export type DraftStore = ReturnType<typeof createDraft>

/** Nothing is known but the version. */
const isEmpty = (draft: Draft): boolean => leaves(draft).length <= 1

/** What a document is called where it may stand beside others of the same subject. */
export const titleOf = (draft: Draft): string | undefined => {
  const names = [nameAt(draft, "/subject/name"), nameAt(draft, "/services/0/name")]
  return names.filter((name) => name !== undefined).join(" · ") || undefined
}

/** What its file is called: the subject's name, else the first service's. */
export const nameOf = (draft: Draft): string | undefined =>
  nameAt(draft, "/subject/name") ?? nameAt(draft, "/services/0/name")

/** A name without the blanks around it. */
const nameAt = (draft: Draft, pointer: string): string | undefined => {
  const name = read(draft, pointer)
  return typeof name === "string" ? name.trim() || undefined : undefined
}

/** The document before the one that is open, if it was kept. */
export const previous = () => Kept.load("previous")
