import type { Text } from "../../language/language.ts"
import { formWords as words } from "./form.intl.ts"
import { isIn } from "./part.ts"

/** A group of the task list: which parts of the document it takes, and which of their parts it leaves to others. */
export interface Group {
  readonly id: GroupId
  readonly roots: ReadonlyArray<string>
  readonly without: ReadonlyArray<string>
}
export type GroupId = keyof typeof words.groups

export const groups: ReadonlyArray<Group> = [
  { id: "subject", roots: ["/subject"], without: ["/subject/principal", "/subject/legalRepresentative"] },
  {
    id: "persons",
    roots: ["/subject/principal", "/subject/legalRepresentative", "/services/*/principal"],
    without: [],
  },
  { id: "services", roots: ["/services"], without: ["/services/*/domains", "/services/*/principal"] },
  { id: "domains", roots: ["/services/*/domains"], without: [] },
  { id: "accounts", roots: ["/accounts"], without: [] },
  { id: "register", roots: ["/register"], without: [] },
  { id: "changes", roots: ["/changes"], without: [] },
]

/** The group that a pattern is filled in under: the one with the longest root, not left to another. */
export const groupOf = (pattern: string): Group | undefined =>
  groups
    .flatMap((group) => group.roots.map((root) => ({ group, root })))
    .filter(({ group, root }) => isIn(pattern, root) && !group.without.some((part) => isIn(pattern, part)))
    .toSorted((a, b) => b.root.length - a.root.length)[0]?.group

/** Kinds of item that a list is told apart by; the key has to be there from the start. */
export const discriminators: Readonly<Record<string, string>> = {
  "/services": "kind",
  "/accounts": "provider",
  "/register/services": "kind",
  "/changes": "kind",
}

/** Keys that an item is told apart by: never unknown once the item is there. */
export const isDiscriminator = (pattern: string): boolean => {
  const [list, key] = pattern.split("/*/")
  return list !== undefined && key !== undefined && discriminators[list] === key
}

/** Long answers take the whole width. */
const wide =
  /(?:domains\/\*\/name|address|street|businessScope|remark|publicKey|packageName|certificateFingerprint|shownLink|kind|credential\/type)$/u

export const isWide = (pattern: string, type: string): boolean => type === "list" || wide.test(pattern)

/** Headings of parts that are no field themselves. */
export const headingOf = (pattern: string): Text | undefined =>
  new Map(Object.entries(words.parts)).get(pattern)

/** What a closed group shows of itself. */
export const gists: Readonly<Record<GroupId, ReadonlyArray<string>>> = {
  subject: ["/subject/name", "/subject/kind", "/subject/city"],
  persons: ["/subject/principal/name", "/subject/legalRepresentative/name", "/services/*/principal/name"],
  services: ["/services/*/name"],
  domains: ["/services/*/domains/*/name"],
  accounts: [
    "/accounts/*/provider",
    "/accounts/*/realName",
    "/accounts/*/servers/*/id",
    "/accounts/*/codes/*/id",
  ],
  register: ["/register/subject/recordNumber", "/register/services/*/recordNumber"],
  changes: ["/changes/*/kind"],
}
