/** What a column needs to be read, in CSS pixels. */
const columnMin = 280
/** The width of the page without its edges, and where the columns stand one under the other. */
const [pageMax, edges, stackedMax] = [1344, 96, 956]

/** How many providers fit side by side in a window; undefined where they stand one under the other. */
export const fittingIn = (windowWidth: number): number | undefined =>
  windowWidth < stackedMax ? undefined : Math.floor(Math.min(pageMax, windowWidth - edges) / columnMin)

/** Which of all are shown: those that were picked, as many as fit, in the order of all (并排哪几家). */
export const shownOf = (
  all: ReadonlyArray<string>,
  picked: ReadonlyArray<string>,
  fitting: number | undefined,
): ReadonlyArray<string> => {
  if (fitting === undefined || all.length <= fitting) return all
  const known = picked.filter((id) => all.includes(id)).slice(-fitting)
  return known.length === 0 ? all.slice(0, fitting) : all.filter((id) => known.includes(id))
}

/** With one more or one less; the last one stays, and where no more fit the one picked longest ago leaves. */
export const pickedWith = (
  shown: ReadonlyArray<string>,
  id: string,
  fitting: number,
): ReadonlyArray<string> => {
  if (!shown.includes(id)) return [...shown, id].slice(-fitting)
  return shown.length === 1 ? shown : shown.filter((other) => other !== id)
}

const key = "openbeian.columns"

/** What was picked on this machine. */
export const loadPicked = (): ReadonlyArray<string> => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]")
    return Array.isArray(kept) ? kept.map(String) : []
  } catch {
    return []
  }
}

export const savePicked = (picked: ReadonlyArray<string>): void => {
  try {
    localStorage.setItem(key, JSON.stringify(picked))
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}
