import { isNamed, type Plugin } from "../provider/Plugin.ts"
import type { Asked } from "../rule/Scopes.ts"

/** A provider as rules ask about it. */
export const asked = (plugin: Plugin): Asked => {
  const is = (written: string): boolean => isNamed(plugin, written)
  return { id: plugin.id, is, isAmong: (written) => written.some(is) }
}
