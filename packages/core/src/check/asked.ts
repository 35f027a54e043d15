import type { Plugin } from "../provider/Plugin.ts"
import type { Asked } from "../rule/Scopes.ts"
import { isSame } from "../text/Name.ts"

/** A provider as people write it: by its id or by its name in either language. */
export const asked = ({ id, name }: Plugin): Asked => {
  const is = (written: string): boolean =>
    written === id || [id, name.zh, name.en].some((known) => isSame(known, written))
  return { id, is, isAmong: (written) => written.some(is) }
}
