/** Area codes of the residence permits, which no resident identity card bears. */
export const permitAreas = { "810000": "hongKong", "820000": "macau", "830000": "taiwan" } as const
