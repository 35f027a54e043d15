import type { Text } from "./language.ts"
import { lengthText } from "./phrase.ts"

/** A deadline as one counts it: hours up to three days, then days where they are whole ones (期限). */
export const deadlineText = (hours: number): Text => {
  const isDays = hours > 72 && hours % 24 === 0
  const length = isDays
    ? { from: hours / 24, unit: "days" as const }
    : { from: hours, unit: "hours" as const }
  const { zh, en } = lengthText({ ...length, to: length.from })
  return { zh: `须在 ${zh}内`, en: `within ${en}` }
}
