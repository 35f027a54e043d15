import type { Vocabulary } from "@openbeian/core/filing"

type Sector = keyof typeof Vocabulary.preApprovalSectors

/** Sectors whose approval was abolished, and that some page still lists. All others are handled today. */
const abolished: ReadonlySet<Sector> = new Set(["education", "healthcare", "bulletinBoard"])

export const isAbolished = (sector: Sector): boolean => abolished.has(sector)
