/** What a provider wants of a picture, as figures (图片范围). Absent: it says nothing of that. */
export interface Range {
  /** Smallest and largest size in bytes. */
  readonly bytes?: readonly [number, number]
  /** The least of the longer and of the shorter side. */
  readonly sides?: readonly [number, number]
}

/** How a picture is written so that it lies in a range, or why it cannot. */
export type Fit =
  | { readonly width: number; readonly height: number; readonly quality: number; readonly bytes: number }
  | { readonly cannot: "sidesTooShort" | "tooManyBytes" | "tooFewBytes" }

/** Writes the picture at a size and quality and tells how many bytes that makes. */
export type Weigh = (width: number, height: number, quality: number) => Promise<number>

interface Sides {
  readonly width: number
  readonly height: number
}

/**
 * The best that lies in the range: as large as it is where that can be, else smaller, never larger than it was, for
 * what is blown up only pretends to be sharp.
 */
export const fitted = async (source: Sides, range: Range, weigh: Weigh): Promise<Fit> => {
  const least = leastScale(source, range)
  if (least > 1) return { cannot: "sidesTooShort" }
  const [bytesMin, bytesMax] = range.bytes ?? [0, Number.POSITIVE_INFINITY]
  for (const scale of scalesDownTo(least)) {
    const [width, height] = [Math.ceil(source.width * scale), Math.ceil(source.height * scale)]
    const quality = await bestQuality((tried) => weigh(width, height, tried), bytesMax)
    if (quality === undefined) continue
    const bytes = await weigh(width, height, quality)
    return bytes < bytesMin ? { cannot: "tooFewBytes" } : { width, height, quality, bytes }
  }
  return { cannot: "tooManyBytes" }
}

/** How small the picture may become. */
const leastScale = ({ width, height }: Sides, { sides: [long, short] = [1, 1] }: Range): number =>
  Math.max(long / Math.max(width, height), short / Math.min(width, height))

const step = 0.85

const scalesDownTo = (least: number): ReadonlyArray<number> => {
  const scales: Array<number> = []
  for (let scale = 1; scale > Math.max(least, 0.05); scale *= step) scales.push(scale)
  return [...scales, Math.max(least, 0.05)]
}

/** Below it letters blur. */
const qualityMin = 0.4

/** Halving this often finds the quality to a hundredth. */
const halvings = 6

/** The highest quality that stays within the size; undefined where none that can be read does. */
const bestQuality = async (
  weigh: (quality: number) => Promise<number>,
  bytesMax: number,
): Promise<number | undefined> => {
  if ((await weigh(1)) <= bytesMax) return 1
  if ((await weigh(qualityMin)) > bytesMax) return undefined
  let [low, high] = [qualityMin, 1]
  for (let n = 0; n < halvings; n += 1) {
    const middle = (low + high) / 2
    if ((await weigh(middle)) <= bytesMax) low = middle
    else high = middle
  }
  return low
}
