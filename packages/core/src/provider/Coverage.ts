import type { Administration, Demands, Regulations } from "../regulation/Regulations.ts"
import { type Book, type ClauseKind, isInForce } from "../rule/Clause.ts"
import type { Format } from "../rule/Format.ts"
import type { Guide } from "./Guide.ts"
import { formatsOf, type Material, type Plugin, productsOf, routesOf } from "./Plugin.ts"

/** What became of one clause in force: used where its kind demands it, waived with a reason, or left lying (覆盖). */
export interface Row {
  readonly id: string
  readonly kind: ClauseKind
  readonly status: "used" | "waived" | "orphan"
  /** Where it is cited, such as `rule kingsoft/…` or `limit openOrdersPerAccount`. */
  readonly by: ReadonlyArray<string>
}

/** Every clause in force of a provider's book, and what uses it. */
export const coverage = (plugin: Plugin): ReadonlyArray<Row> => coverageOf(plugin.book, uses(plugin))

/** Every clause in force of the country's book, and what uses it. */
export const coverageOfRegulations = (regulations: Regulations): ReadonlyArray<Row> =>
  coverageOf(regulations.book, usesOfRegulations(regulations))

/** The same for any book and any list of uses. */
export const coverageOf = (book: Book, all: ReadonlyArray<Use>): ReadonlyArray<Row> =>
  Object.entries(book.clauses).flatMap(([id, clause]) => {
    if (!isInForce(clause)) return []
    const own = all.filter((use) => use.cites.includes(id) && counts(clause.kind, use.as))
    const status =
      own.length > 0 ? "used" : clause.waived !== undefined && mayBeWaived(clause.kind) ? "waived" : "orphan"
    return [{ id, kind: clause.kind, status, by: own.map(({ by }) => by) }]
  })

/** One place that cites clauses, and as what. */
export interface Use {
  readonly as: Role
  readonly by: string
  readonly cites: ReadonlyArray<string>
}
export type Role =
  | "figure"
  | "rule"
  | "format"
  | "material"
  | "stage"
  | "step"
  | "duty"
  | "vocabulary"
  | "capability"
  | "contact"
  | "guide"

/** Which use is enough for which kind of clause. */
const enough: Readonly<Record<ClauseKind, ReadonlyArray<Role>>> = {
  limit: ["figure", "rule"],
  requirement: ["rule", "format"],
  document: ["material"],
  deadline: ["stage", "duty"],
  enumeration: ["figure", "vocabulary"],
  status: ["stage", "guide"],
  process: ["stage", "step", "guide", "vocabulary", "rule", "capability"],
  fact: ["rule", "figure", "capability", "vocabulary", "stage", "step", "duty", "material", "guide"],
  contact: ["contact", "guide"],
  recommendation: ["rule", "guide", "duty", "step"],
}
const counts = (kind: ClauseKind, role: Role): boolean => enough[kind].includes(role)

/** What is to be kept or done cannot be waived as work, only left unused where it is told and not demanded. */
const mayBeWaived = (kind: ClauseKind): boolean =>
  ["process", "fact", "contact", "recommendation", "status"].includes(kind)

/** Every place of a plugin that cites something. */
export const uses = (plugin: Plugin): ReadonlyArray<Use> => [
  ...Object.entries(plugin.capabilities).flatMap(
    ([name, support]): ReadonlyArray<Use> =>
      support === "undocumented"
        ? []
        : [{ as: "capability", by: `capability ${name}`, cites: support.cites }],
  ),
  ...Object.entries(plugin.limits).flatMap(
    ([name, limit]): ReadonlyArray<Use> =>
      limit === "undocumented"
        ? []
        : limit.map(({ cites }) => ({ as: "figure", by: `limit ${name}`, cites })),
  ),
  ...Object.entries(plugin.practices).flatMap(
    ([name, practice]): ReadonlyArray<Use> =>
      practice === "undocumented"
        ? []
        : [{ as: "vocabulary", by: `practice ${name}`, cites: practice.cites }],
  ),
  ...(plugin.servers === "undocumented" ? [] : [plugin.servers]).map(
    ({ cites }): Use => ({ as: "vocabulary", by: "servers", cites }),
  ),
  ...productsOf(plugin).map(({ id, cites }): Use => ({ as: "vocabulary", by: `product ${id}`, cites })),
  ...Object.entries(plugin.types.entries).map(
    ([id, { cites }]): Use => ({ as: "vocabulary", by: `type ${id}`, cites }),
  ),
  ...[...plugin.types.additions, ...plugin.types.changes].map(
    ({ cites }): Use => ({ as: "vocabulary", by: "type table", cites }),
  ),
  ...(plugin.form === "undocumented" ? [] : plugin.form).map(
    ({ title, cites }): Use => ({ as: "vocabulary", by: `form ${title.en}`, cites }),
  ),
  ...demanded(plugin, ""),
  ...routesOf(plugin).flatMap(
    ({ id, cites, stages }): ReadonlyArray<Use> => [
      { as: "vocabulary", by: `route ${id}`, cites },
      ...stages.flatMap(
        (stage): ReadonlyArray<Use> => [
          { as: "stage", by: `stage ${id}/${stage.stage}`, cites: stage.cites },
          ...stage.steps.map(({ cites }): Use => ({ as: "step", by: `step of ${id}/${stage.stage}`, cites })),
        ],
      ),
    ],
  ),
  ...(plugin.display === "undocumented" ? [] : plugin.display).map(
    ({ service, cites }): Use => ({ as: "vocabulary", by: `display of ${service}`, cites }),
  ),
  ...Object.entries(plugin.guides).flatMap(([topic, guide]) =>
    guide === "undocumented" ? [] : usesOfGuide(`guide ${topic}`, guide),
  ),
  ...(plugin.refusals === "undocumented" ? [] : plugin.refusals).map(
    ({ reason, cites }): Use => ({ as: "vocabulary", by: `refusal ${reason}`, cites }),
  ),
  ...plugin.signup.steps.map(({ cites }): Use => ({ as: "step", by: "sign-up", cites })),
  ...plugin.signup.contacts.map(
    ({ value, cites }): Use => ({ as: "contact", by: `contact ${value}`, cites }),
  ),
]

/**
 * Every place of the country and its provinces that cites something. A note for the reader counts as a guide; that a value
 * is stated is no use of it.
 */
export const usesOfRegulations = ({
  display,
  national,
  administrations,
}: Regulations): ReadonlyArray<Use> => [
  ...display.map(({ service, cites }): Use => ({ as: "vocabulary", by: `display of ${service}`, cites })),
  ...demanded(national, ""),
  ...Object.values(administrations).flatMap(usesOfAdministration),
]

const usesOfAdministration = (administration: Administration): ReadonlyArray<Use> => {
  const { province, newServicesPerOrder, review, footerNumber, copyrightLine, statements } = administration
  const of = ` of ${province}`
  return [
    ...demanded(administration, of),
    ...(newServicesPerOrder === "undocumented" ? [] : newServicesPerOrder).map(
      ({ cites }): Use => ({ as: "figure", by: `limit newServicesPerOrder${of}`, cites }),
    ),
    ...(review === "undocumented" ? [] : [review]).map(
      ({ cites }): Use => ({ as: "figure", by: `review${of}`, cites }),
    ),
    ...[...footerNumber, ...copyrightLine].map(
      ({ cites }): Use => ({ as: "vocabulary", by: `footer${of}`, cites }),
    ),
    ...statements.flatMap(
      ({ as, id, cites }): ReadonlyArray<Use> =>
        as === "note" ? [{ as: "guide", by: `note ${id}${of}`, cites }] : [],
    ),
  ]
}

const demanded = ({ rules, materials, duties }: Demands, of: string): ReadonlyArray<Use> => [
  ...rules.map(({ id, cites }): Use => ({ as: "rule", by: `rule ${id}${of}`, cites })),
  ...materials.flatMap((material) => usesOfMaterial(material, of)),
  ...duties.map(({ id, cites }): Use => ({ as: "duty", by: `duty ${id}${of}`, cites })),
]

const usesOfMaterial = (material: Material, of: string): ReadonlyArray<Use> => {
  const by = `format of ${material.id}${of}`
  return [
    { as: "material", by: `material ${material.id}${of}`, cites: material.cites },
    ...formatsOf(material).flatMap(
      ({ format, cites }): ReadonlyArray<Use> => [
        { as: "format", by, cites },
        ...(hasFigure(format) ? [{ as: "figure" as const, by, cites }] : []),
      ],
    ),
  ]
}

/** Whether a format states a number, which core's rules hold files against. */
const hasFigure = ({ bytes, sides, fillPercent }: Format): boolean =>
  [bytes, sides, fillPercent].some((figure) => figure !== undefined)

/** What to do is guidance; a list of answers that the papers give is their vocabulary. */
const usesOfGuide = (by: string, guide: Guide): ReadonlyArray<Use> =>
  "act" in guide
    ? [{ as: "guide", by, cites: guide.cites }]
    : [
        ...(guide.cites === undefined ? [] : [{ as: "vocabulary" as const, by, cites: guide.cites }]),
        ...guide.answers.flatMap(({ then }) => usesOfGuide(by, then)),
      ]
