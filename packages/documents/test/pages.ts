import { getDocumentProxy, getResolvedPDFJS } from "unpdf"

/** What a reader of PDF finds in a file. */
export interface Pages {
  /** The text of each page without spaces and line ends, which the layout puts where it wants. */
  readonly texts: ReadonlyArray<string>
  readonly all: string
  /** How far to the right text goes, in widths of its page. */
  readonly widest: number
}

export const opened = (file: Uint8Array) => getDocumentProxy(Uint8Array.from(file))

export const pagesOf = async (file: Uint8Array): Promise<Pages> => {
  const document = await opened(file)
  const pages: Array<{ readonly text: string; readonly end: number }> = []
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n)
    const { width } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const words = items.flatMap((item) =>
      "str" in item ? [{ text: item.str, end: (Number(item.transform[4]) + item.width) / width }] : [],
    )
    pages.push({
      text: squeezed(words.map(({ text }) => text).join("")),
      end: Math.max(0, ...words.map(({ end }) => end)),
    })
  }
  const texts = pages.map(({ text }) => text)
  return { texts, all: texts.join(""), widest: Math.max(...pages.map(({ end }) => end)) }
}

/** How many glyphs are number 0 of their font, which is the empty box. */
export const missingGlyphs = async (file: Uint8Array): Promise<number> => {
  const { OPS } = await getResolvedPDFJS()
  const document = await opened(file)
  let missing = 0
  for (let n = 1; n <= document.numPages; n++) {
    const { fnArray, argsArray } = await (await document.getPage(n)).getOperatorList()
    for (const [at, operator] of fnArray.entries())
      if (operator === OPS.showText)
        for (const glyph of argsArray[at][0]) if (glyph.originalCharCode === 0) missing++
  }
  return missing
}

/** How often something is shown in part only. */
export const clipsIn = async (file: Uint8Array): Promise<number> => {
  const { OPS } = await getResolvedPDFJS()
  const document = await opened(file)
  let clips = 0
  for (let n = 1; n <= document.numPages; n++) {
    const { fnArray } = await (await document.getPage(n)).getOperatorList()
    clips += fnArray.filter((operator) => operator === OPS.clip || operator === OPS.eoClip).length
  }
  return clips
}

/** Words without their spaces. */
export const squeezed = (words: string): string => words.replace(/\s+/gu, "")
