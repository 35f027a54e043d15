import { createContext, useContext } from "solid-js"
import type { Text } from "../../language/language.ts"
import type { Fault } from "../api/problem.ts"
import type { DraftStore } from "../draft/draft.ts"

/** What every part of the form needs. */
export interface FormContext {
  readonly draft: DraftStore
  /** The fault at a place, unless one is typing there. */
  readonly faultAt: (pointer: string) => Fault | undefined
  readonly setFocus: (pointer: string | undefined) => void
  /** Materials that may be files. */
  readonly materials: () => ReadonlyArray<{ readonly value: string; readonly label: Text }>
  /** Providers that an account may be at. */
  readonly providers: () => ReadonlyArray<{ readonly value: string; readonly label: Text }>
}

export const FormContext = createContext<FormContext>()

export const useForm = (): FormContext => {
  const form = useContext(FormContext)
  if (form === undefined) throw new Error("A part of the form stands outside of it.")
  return form
}

/** The id of the control for a place. */
export const controlId = (pointer: string): string => `f${pointer}`
