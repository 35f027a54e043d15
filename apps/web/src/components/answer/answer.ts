import type { Json } from "../../features/draft/json.ts"
import type { Text } from "../../language/language.ts"

/** What an answer looks like, as the field catalogue and the questions of a Report say it. */
export interface AnswerForm {
  readonly type: "text" | "day" | "boolean" | "integer" | "choice" | "list"
  readonly choices?: ReadonlyArray<Choice> | undefined
  /** What is named, where others than the choices may be named too. */
  readonly names?: "provider" | "carrier" | undefined
}

export interface Choice {
  readonly value: string
  readonly label: Text
}

export interface AnswerProps {
  readonly form: AnswerForm
  /** Undefined: no answer yet; null: it has been said that it is not known. */
  readonly value: Json | undefined
  readonly onAnswer: (value: Json | undefined) => void
  /** For the control itself, where the answer is typed or picked from a menu. */
  readonly id: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly isWrong?: boolean
  /** Whether unknown is one of the options; a question has its own way out. */
  readonly hasUnknown: boolean
}

/** Beyond this many, choices are a menu and not buttons. */
export const buttonsMax = 4

/** Whole numbers as numbers; anything else stays as it was typed, for the reader of documents to refuse. */
export const typed = (type: AnswerForm["type"], written: string): Json | undefined => {
  const text = written.trim()
  if (text === "") return undefined
  return type === "integer" && /^\d{1,15}$/u.test(text) ? Number(text) : written
}

/** Whether a text means a choice: its value, or its name in either language, capitals and width aside. */
export const isMeant = ({ value, label: { zh, en } }: Choice, written: Json): boolean =>
  [value, zh, en].some(
    (name) => name.localeCompare(String(written), undefined, { sensitivity: "base" }) === 0,
  )
