/** A drawer of this browser for what is too large for the other one (IndexedDB). Nothing here knows what it keeps. */
const named = { base: "openbeian", drawer: "portfolio", version: 1 } as const

/** What is put, under its key; undefined takes it away. */
export type Entry = readonly [key: string, value: unknown]

/** Puts all or nothing. False where the browser forbids it, or has no room. */
export const put = async (entries: ReadonlyArray<Entry>): Promise<boolean> => {
  try {
    await within("readwrite", (drawer) => {
      for (const [key, value] of entries) {
        if (value === undefined) drawer.delete(key)
        else drawer.put(value, key)
      }
    })
    return true
  } catch {
    return false
  }
}

/** What lies under some keys; undefined where nothing does, or nothing can be read. */
export const take = async (keys: ReadonlyArray<string>): Promise<ReadonlyArray<unknown>> => {
  const found: Array<unknown> = []
  // One transaction for each stretch: copying all of a large workbook at once would hold the page up.
  for (let from = 0; from < keys.length; from += entriesAtOnce) {
    const stretch = keys.slice(from, from + entriesAtOnce)
    let asked: ReadonlyArray<IDBRequest<unknown>> = []
    try {
      await within("readonly", (drawer) => {
        asked = stretch.map((key) => drawer.get(key))
      })
      found.push(...asked.map(({ result }) => result))
    } catch {
      found.push(...stretch.map(() => undefined))
    }
  }
  return found
}

/** Takes all away and puts these instead; the last comes last, so that what names the others is not there before them. */
export const replace = async (entries: ReadonlyArray<Entry>): Promise<boolean> => {
  try {
    await within("readwrite", (drawer) => {
      drawer.clear()
    })
  } catch {
    return false
  }
  for (let from = 0; from < entries.length; from += entriesAtOnce)
    if (!(await put(entries.slice(from, from + entriesAtOnce)))) return false
  return true
}

const entriesAtOnce = 4

const within = async (mode: IDBTransactionMode, act: (drawer: IDBObjectStore) => void): Promise<void> => {
  base ??= opened()
  const transaction = (await base).transaction(named.drawer, mode)
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error("aborted"))
    act(transaction.objectStore(named.drawer))
  })
}

let base: Promise<IDBDatabase> | undefined

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open(named.base, named.version)
    const fail = (why: Error | null) => {
      base = undefined
      reject(why ?? new Error("not opened"))
    }
    asked.onupgradeneeded = () => asked.result.createObjectStore(named.drawer)
    asked.onsuccess = () => {
      // Another page with a later form of the drawer waits for this one to let go.
      asked.result.onversionchange = () => {
        asked.result.close()
        base = undefined
      }
      resolve(asked.result)
    }
    asked.onerror = () => fail(asked.error)
    asked.onblocked = () => fail(null)
  })
