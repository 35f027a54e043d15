import type { Report } from "@openbeian/core/check"
import { createContext, useContext } from "solid-js"
import type { Text } from "../../language/language.ts"
import type { Fault } from "../api/problem.ts"
import type { DraftStore } from "../draft/draft.ts"
import type { Json } from "../draft/json.ts"
import type { Material } from "./materials.ts"
import type { Trouble } from "./trouble.ts"
import type { Read } from "./understood.ts"

/** What every part of the form needs. */
export interface FormContext {
  readonly draft: DraftStore
  /** Changes a fact. What was said of the value before is no longer said. */
  readonly set: (pointer: string, value: Json | undefined) => void
  /** What could not be read at a place, once one has gone on from it. */
  readonly faultAt: (pointer: string) => Fault | undefined
  /** What fails at a fact, once one has gone on from it. */
  readonly troublesAt: (pointer: string) => ReadonlyArray<Trouble>
  /** How a text was understood. */
  readonly readAt: (pointer: string) => Read | undefined
  /** What a fact is called, and whose it is where that does not say itself. */
  readonly nameOf: (pointer: string) => Text
  /** What an item of a list is called. */
  readonly nameOfItem: (pointer: string) => Text
  /** The choices of a fact, where it has a closed list of them. */
  readonly choicesAt: (pointer: string) => ReadonlyArray<{ readonly value: string; readonly label: Text }>
  /** Materials that may be files. */
  readonly materials: () => ReadonlyArray<Material>
  /** Providers that an account may be at. */
  readonly providers: () => ReadonlyArray<{ readonly value: string; readonly label: Text }>
  /** What is stated of the province that a subject files in. */
  readonly placeRule: () => Report.ClauseView | undefined
  /** Goes to the page of a place, where there is one page for each. */
  readonly goTo: (pointer: string) => void
}

export const FormContext = createContext<FormContext>()

export const useForm = (): FormContext => {
  const form = useContext(FormContext)
  if (form === undefined) throw new Error("A part of the form stands outside of it.")
  return form
}

/** The id of the control for a place. */
export const controlId = (pointer: string): string => `f${pointer}`
