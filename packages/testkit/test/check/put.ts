/** The document with a value at a JSON Pointer; what is missing on the way there is made. */
export const put = (document: unknown, pointer: string, value: unknown): unknown => {
  const [, key, ...rest] = pointer.split("/")
  if (key === undefined) return value
  const further = rest.length === 0 ? "" : `/${rest.join("/")}`
  if (/^\d+$/u.test(key)) {
    const list: ReadonlyArray<unknown> = Array.isArray(document) ? document : []
    const n = Number(key)
    return Array.from({ length: Math.max(list.length, n + 1) }, (_, at) =>
      at === n ? put(list[at] ?? newItem, further, value) : list[at],
    )
  }
  const noun = typeof document === "object" && document !== null ? document : {}
  return { ...noun, [key]: put(Reflect.get(noun, key), further, value) }
}

/** Only accounts are asked for before they are there. */
const newItem = { provider: "acme" }
