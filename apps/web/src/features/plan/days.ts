import type { Text } from "../../language/language.ts"
import { dayText } from "../../language/phrase.ts"
import { planWords as words } from "./plan.intl.ts"
import type { Range } from "./planning.ts"

/** A range of days in words; one day alone where it is certain. */
export const rangeText = ({ earliest, likely, latest }: Range, today: string): Text =>
  earliest === latest
    ? dayText(latest, today)
    : words.range(
        dayText(earliest, today),
        likely === undefined ? undefined : dayText(likely, today),
        dayText(latest, today),
      )
