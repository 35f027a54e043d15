import { type Reading, refuse } from "./reading.ts"
import type { Entry, Scalar, Tree } from "./tree.ts"

/** The entries of one mapping while it is read. */
export class Entries {
  readonly list: Array<Entry> = []
  private readonly places = new Map<string, number>()
  private readonly r: Reading

  constructor(r: Reading) {
    this.r = r
  }

  /** Adds a key and what `read` finds as its value. A key that is there already is a fault and changes nothing. */
  add({ text: key, at, isQuoted }: Scalar, read: () => Tree): void {
    const { r, places } = this
    r.path.push(key)
    const first = places.get(key)
    const isMerge = key === "<<" && !isQuoted
    if (isMerge) refuse(r, "mergeKey", at, key)
    else if (first !== undefined) r.faults.add("duplicateKey", at, r.path, { found: key, first })
    else places.set(key, at)
    const value = read()
    if (!isMerge && first === undefined) this.list.push({ key, keyAt: at, value })
    r.path.pop()
  }
}
