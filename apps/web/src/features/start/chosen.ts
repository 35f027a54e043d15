import type { Text } from "../../language/language.ts"

/** An example of each kind of filing; one that is not there is left out (精选示例). */
export const chosen: ReadonlyArray<{ readonly id: string; readonly kind: Text }> = [
  { id: "first-filing", kind: { zh: "首次备案", en: "First filing" } },
  { id: "app-three-systems", kind: { zh: "APP", en: "App" } },
  { id: "access", kind: { zh: "接入备案", en: "Access" } },
  { id: "change-ip", kind: { zh: "变更", en: "Change" } },
  { id: "individual-qinghai", kind: { zh: "个人", en: "Individual" } },
  { id: "many-faults", kind: { zh: "必改很多", en: "Much to fix" } },
]
