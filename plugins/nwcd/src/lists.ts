import type { Vocabulary } from "@openbeian/core/filing"

/** Ningxia, where the region stands. */
export const ningxia = "640000"

/** Tibet and Qinghai, which are not served. */
export const excluded: ReadonlyArray<string> = ["540000", "630000"]

/** Shanghai, Ningxia, Shanxi and Guangdong: electronic verification wants a commitment letter there. */
export const committed: ReadonlyArray<string> = ["310000", "640000", "140000", "440000"]

/** Shaanxi, which “Shanxi” in that list may mean. */
export const shaanxi = "610000"

/** The six sectors under pre-approval that the newer guides name. */
export const sectors: ReadonlyArray<keyof typeof Vocabulary.preApprovalSectors> = [
  "news",
  "publishing",
  "medicine",
  "culture",
  "broadcasting",
  "games",
]
