/** Things by their ids. Where no id is written just so, width does not count, if one alone is meant (编号). */
export class Ids<T> {
  private readonly exact = new Map<string, T>()
  /** Nothing where several ids are alike. */
  private readonly byWidth = new Map<string, string | undefined>()

  get size(): number {
    return this.exact.size
  }

  get(id: string): T | undefined {
    return this.exact.get(id)
  }

  set(id: string, value: T): void {
    this.exact.set(id, value)
    const plain = plainly(id)
    this.byWidth.set(plain, this.byWidth.has(plain) ? undefined : id)
  }

  /** The id that is meant by one of another width. */
  meant(written: string): string | undefined {
    return this.byWidth.get(plainly(written))
  }

  /** What an id is called: in half width, if no other id is alike. */
  called(id: string): string {
    return fullWidth.test(id) && this.meant(id) === id ? halfWidth(id) : id
  }

  keys(): IterableIterator<string> {
    return this.exact.keys()
  }

  entries(): IterableIterator<[string, T]> {
    return this.exact.entries()
  }
}

export const plainly = (id: string): string => id.normalize("NFKC").trim()

/** Letters and digits in half width; signs too, where nothing else is in the id: brackets of a Chinese name stay. */
const halfWidth = (id: string): string => {
  const narrow = id.replace(/[\uFF01-\uFF5E\u3000]/gu, plainly)
  return /^[\x20-\x7E]*$/u.test(narrow) ? narrow : id.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, plainly)
}

const fullWidth = /[\uFF01-\uFF5E\u3000]/u
