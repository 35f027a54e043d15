/** What a picture of a material looks like (样张种类). */
export type SampleKind = "licence" | "idCard" | "holding" | "backdrop" | "video" | "letter" | "screenshot"

/** The kinds by the names that plugins give their materials; the first that fits. */
const names: ReadonlyArray<readonly [RegExp, SampleKind]> = [
  [/handheld|holding/u, "holding"],
  [/backdrop|verification-photo/u, "backdrop"],
  [/video/u, "video"],
  [/screenshot/u, "screenshot"],
  [/letter|commitment|confirmation|authenticity-form/u, "letter"],
  [/principal-(?:certificate|credential)|identity-document|residence-permit/u, "idCard"],
  [/subject-certificate|licence|certificate-photos/u, "licence"],
]

/** Undefined where there is nothing to be shown of it. */
export const sampleOf = (material: string): SampleKind | undefined =>
  names.find(([name]) => name.test(material))?.[1]
