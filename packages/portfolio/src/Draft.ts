/** A thing while its keys are put together. */
export interface Draft {
  [key: string]: unknown
}

/** Sets a fact at a path. */
export const put = (draft: Draft, steps: ReadonlyArray<string>, value: unknown): void => {
  let at = draft
  const last = steps.length - 1
  for (let index = 0; index < last; index++) {
    const step = steps[index] ?? ""
    const inner = at[step]
    if (isDraft(inner)) at = inner
    else {
      const made: Draft = {}
      at[step] = made
      at = made
    }
  }
  at[steps[last] ?? ""] = value
}

/** The thing at a path, made where it is not there. */
export const draftAt = (value: Draft, path: ReadonlyArray<string>): Draft => {
  let at = value
  for (const step of path) {
    const inner = at[step]
    const next: Draft = isDraft(inner) ? inner : {}
    at[step] = next
    at = next
  }
  return at
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && !Array.isArray(value)
