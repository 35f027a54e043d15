/** Turns an index into a line and a column; the text is looked through once, when somebody asks. */
export interface Lines {
  readonly position: (at: number) => { readonly line: number; readonly column: number }
}

export const linesOf = (text: string): Lines => {
  let starts: Array<number> | undefined
  return {
    position: (at) => {
      starts ??= startsOf(text)
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= at) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
    },
  }
}

const startsOf = (text: string): Array<number> => {
  const starts = [0]
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1)
  return starts
}
