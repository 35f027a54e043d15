import type { SectionId } from "./sections.intl.ts"

/** A small page of the form: the fields of one thing that are filled in together, by their names below it. */
export interface Section {
  readonly id: SectionId
  readonly fields: ReadonlyArray<string>
}

/** The small pages of a thing, by its pattern; what none of them names comes last, under a page of its own. */
export const sectionsOf = (pattern: string): ReadonlyArray<Section> => sections[pattern] ?? []

const credential = (of: string): ReadonlyArray<string> =>
  ["type", "number", "validUntil", "province", "address"].map((name) => `${of}${name}`)

const person: ReadonlyArray<Section> = [
  { id: "person", fields: ["name", "residency", "bornOn"] },
  { id: "credential", fields: credential("credential/") },
  {
    id: "contact",
    fields: ["mobile", "mobileProvince", "emergencyPhone", "email", "isPhoneUnshared", "isReachable"],
  },
  { id: "faceCheck", fields: ["takesFaceCheck"] },
]

const machine = (of: string): ReadonlyArray<Section> => [
  {
    id: "machine",
    fields: ["id", "product", "region", "province", "addresses", "isFullSet", "isKept"].map(
      (name) => `${of}${name}`,
    ),
  },
  {
    id: "term",
    fields: ["boughtOn", "expiresOn", "billing", "months", "firstMonths", "orderYuan"].map(
      (name) => `${of}${name}`,
    ),
  },
  { id: "capacity", fields: ["hasPublicBandwidth", "quotaUsed"].map((name) => `${of}${name}`) },
]

const file: ReadonlyArray<Section> = [
  { id: "measured", fields: ["bytes", "width", "height", "isColour"] },
  {
    id: "looks",
    fields: [
      "isOriginal",
      "hasShadow",
      "isWellLit",
      "background",
      "fillPercent",
      "isClean",
      "isLegible",
      "hasWatermark",
    ],
  },
]

const sections: Readonly<Record<string, ReadonlyArray<Section>>> = {
  "/subject": [
    { id: "who", fields: ["kind", "name"] },
    { id: "credential", fields: credential("credential/") },
    { id: "place", fields: ["province", "city", "district"] },
    {
      id: "mailing",
      fields: ["mailing/province", "mailing/city", "mailing/district", "mailing/street"],
    },
    {
      id: "standing",
      fields: ["hasTradeName", "hasSeal", "isInPublicRegistry", "businessScope", "hasFinancialLicence"],
    },
  ],
  "/subject/principal": person,
  "/subject/legalRepresentative": person,
  "/services/*/principal": person,
  "/services/*": [
    { id: "what", fields: ["kind", "name", "languages", "contents", "serviceType", "category", "remark"] },
    {
      id: "running",
      fields: ["readyOn", "runsOn", "isOpen", "openedOn", "usesNetwork", "isPublicSecurityFiled"],
    },
    { id: "naming", fields: ["nameIsChecked", "nameFitsSubject", "nameIsBackedByDocument"] },
    { id: "licence", fields: ["isCommercial", "licenceNumber", "isToldNoLicence", "preApprovalSectors"] },
    { id: "shown", fields: ["shownNumber", "shownAt", "shownLink", "shownCopyright"] },
    { id: "icon", fields: file.flatMap(({ fields }) => fields.map((name) => `icon/${name}`)) },
  ],
  "/services/*/files/*": file,
  "/services/*/domains/*": [
    { id: "domain", fields: ["name", "expiresOn"] },
    { id: "holder", fields: ["registrant", "registrar", "isRegistrarApproved", "isSuffixApproved"] },
    { id: "realName", fields: ["realName", "realNameOn", "resolvesTo"] },
  ],
  "/services/*/preApprovals/*": [{ id: "approval", fields: ["sector", "number"] }],
  "/services/*/platforms/*": [
    { id: "platform", fields: ["os", "name", "packageName", "certificateFingerprint", "publicKey"] },
  ],
  "/services/*/sdksUsed/*": [{ id: "sdk", fields: ["name", "provider"] }],
  "/services/*/sdksOffered/*": [{ id: "sdk", fields: ["name", "provider"] }],
  "/accounts/*/openOrders/*": [{ id: "order", fields: ["id", "submittedOn"] }],
  "/accounts/*": [
    {
      id: "account",
      fields: ["realName", "isVerified", "verifiedOn", "id", "verification", "track", "site", "channel"],
    },
    { id: "record", fields: ["subjects", "hasUnclaimedRecord"] },
    {
      id: "login",
      fields: ["email", "mobile", "address", "acceptsPrivacyPolicy", "isOnly"].map((name) => `login/${name}`),
    },
  ],
  "/accounts/*/servers/*": machine(""),
  "/accounts/*/codes/*": [{ id: "code", fields: ["id", "origin", "isSpent"] }, ...machine("server/")],
  "/register": [
    { id: "filed", fields: ["isFiled", "recordNumber", "access"].map((name) => `subject/${name}`) },
    { id: "origin", fields: ["source", "asOf"].map((name) => `subject/${name}`) },
  ],
  "/register/services/*": [
    { id: "record", fields: ["kind", "recordNumber", "name", "domains", "access"] },
    { id: "origin", fields: ["source", "asOf"] },
  ],
  "/changes/*": [{ id: "wish", fields: ["kind", "becomes", "service", "provider", "parts"] }],
}
