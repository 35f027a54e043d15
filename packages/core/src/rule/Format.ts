/** What a file has to measure (材料格式). An absent key: the papers set no such demand. */
export interface Format {
  /** Smallest and largest size in bytes, both allowed. */
  readonly bytes?: readonly [number, number]
  /** The least of the longer and of the shorter side, in pixels. */
  readonly sides?: readonly [number, number]
  readonly isColour?: true
  readonly isOriginal?: true
  readonly hasShadow?: false
  readonly isWellLit?: true
  readonly background?: "white"
  /** The least share of the picture that the document fills, in percent. */
  readonly fillPercent?: number
  readonly isClean?: true
  readonly isLegible?: true
  readonly hasWatermark?: false
}
