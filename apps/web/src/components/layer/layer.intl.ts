import type { Text } from "../../language/language.ts"

export const layerWords = {
  national: { zh: "国家", en: "Country" },
  province: { zh: "本省", en: "Province" },
} satisfies Record<string, Text>
