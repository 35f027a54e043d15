import type { JsonObject } from "../draft/json.ts"

/** What can be read off a file on this machine: its size, and of a picture its sides. */
export const measure = async (file: File): Promise<JsonObject> => {
  const bytes = { bytes: file.size }
  if (!file.type.startsWith("image/")) return bytes
  try {
    const picture = await createImageBitmap(file)
    const { width, height } = picture
    picture.close()
    return { ...bytes, width, height }
  } catch {
    // A picture that this browser cannot read still has a size.
    return bytes
  }
}
