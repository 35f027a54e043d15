import { at } from "./at.ts"

/**
 * Tells sequences of numbers apart without making an object of each: they are written into one list, and a table of
 * positions finds the first that is the same (指纹). Faster than texts as keys where most sequences have been seen before.
 */
export class Fingerprints {
  #numbers = new Float64Array(1024)
  #start = 0
  #end = 0
  #table = new Int32Array(1024).fill(-1)
  readonly #from: Array<number> = [0]

  /** Adds a number to the sequence that is being written. */
  write(number: number): void {
    if (this.#end === this.#numbers.length) {
      const larger = new Float64Array(this.#end * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.#end] = number
    this.#end += 1
  }

  /** Ends the sequence and says which one it is, from 0 up, in the order of their first appearance. */
  close(): number {
    let slot = this.#slot(this.#start, this.#end)
    for (let known = at(this.#table, slot); known >= 0; known = at(this.#table, slot)) {
      if (this.#isSame(known)) {
        this.#end = this.#start
        return known
      }
      slot = (slot + 1) % this.#table.length
    }
    const number = this.#from.length - 1
    this.#table[slot] = number
    this.#from.push(this.#end)
    this.#start = this.#end
    if (this.#from.length * 2 > this.#table.length) this.#grow()
    return number
  }

  #slot(from: number, to: number): number {
    let hash = to - from
    for (let position = from; position < to; position += 1) {
      const number = at(this.#numbers, position)
      hash = Math.imul(hash ^ (number | 0) ^ Math.imul((number / 2 ** 32) | 0, 31), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    return (hash >>> 0) % this.#table.length
  }

  #isSame(known: number): boolean {
    const from = at(this.#from, known)
    const length = this.#end - this.#start
    if (at(this.#from, known + 1) - from !== length) return false
    for (let position = 0; position < length; position += 1)
      if (at(this.#numbers, from + position) !== at(this.#numbers, this.#start + position)) return false
    return true
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2).fill(-1)
    for (let number = 0; number < this.#from.length - 1; number += 1) {
      let slot = this.#slot(at(this.#from, number), at(this.#from, number + 1))
      while (at(this.#table, slot) >= 0) slot = (slot + 1) % this.#table.length
      this.#table[slot] = number
    }
  }
}
