import type { JsonObject } from "../draft/json.ts"

/** What can be read off a file on this machine: its size, and of a picture its sides and whether it is in colour. */
export const measure = async (file: File): Promise<JsonObject> => {
  const bytes = { bytes: file.size }
  if (!file.type.startsWith("image/")) return bytes
  try {
    const picture = await createImageBitmap(file)
    const { width, height } = picture
    const pixels = pixelsOf(picture)
    picture.close()
    return { ...bytes, width, height, ...(pixels === undefined ? {} : { isColour: isInColour(pixels) }) }
  } catch {
    // A picture that this browser cannot read still has a size.
    return bytes
  }
}

/**
 * Whether a picture is in colour: whether enough of its pixels are. A grey scan that was saved in colours has a few
 * that are off by little; a photograph on a white ground has many that are grey.
 */
export const isInColour = (pixels: Uint8ClampedArray): boolean => {
  let coloured = 0
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > tint) coloured += 1
  }
  return coloured > (pixels.length / 4) * share
}

/** How far the parts of a grey pixel may differ, of 255; what packing as JPEG does to it stays below. */
const tint = 24

/** How much of a picture in colour is at least coloured: a red seal on a page of text is about so much. */
const share = 0.002

/** The long side of what is looked at. */
const sideMax = 400

const pixelsOf = (picture: ImageBitmap): Uint8ClampedArray | undefined => {
  const scale = Math.min(1, sideMax / Math.max(picture.width, picture.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext("2d", { willReadFrequently: true })
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return context?.getImageData(0, 0, canvas.width, canvas.height).data
}
