import type { Administration, Demands, Regulations } from "../regulation/Regulations.ts"
import type { Cites } from "../rule/Clause.ts"
import type { Format } from "../rule/Format.ts"
import type { AnyRule } from "../rule/Rule.ts"
import { type Text, text } from "../text/Text.ts"
import { capabilities } from "./Capability.ts"
import { type Guide, topics } from "./Guide.ts"
import { limits } from "./Limit.ts"
import { formatsOf, type Material, type Plugin, productsOf, routesOf, type Stage } from "./Plugin.ts"
import { practices } from "./Practice.ts"

/** One place that cites clauses, and as what (引用). */
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

/** A use with the names by which a reader finds it (引用处). */
export interface Place extends Use {
  readonly kind: PlaceKind
  /** As the plugin or the regulations know it. */
  readonly id: string
  readonly title: Text
  /** What is said there. Absent: the title is all of it. */
  readonly says?: Text
  /** The answers that lead there in a guide, counted from 0. Absent: it is in no guide. */
  readonly answers?: ReadonlyArray<number>
  /** Code of the province whose word it is. Absent: a provider's or the country's. */
  readonly province?: string
}

/** What there is that cites clauses, in the order of reading (引用处的种类). */
export const placeKinds = {
  rule: text("规则", "rule"),
  material: text("材料", "material"),
  format: text("材料的格式", "format of a material"),
  limit: text("限额", "limit"),
  capability: text("能力", "capability"),
  practice: text("做法", "practice"),
  product: text("云服务", "server product"),
  filingType: text("备案类型", "filing type"),
  form: text("填写项", "part of the form"),
  route: text("核验方式", "route"),
  stage: text("阶段", "stage"),
  step: text("步骤", "step"),
  duty: text("义务", "duty"),
  display: text("备案号标示", "display of the number"),
  guide: text("指引", "guide"),
  refusal: text("驳回原因", "reason of refusal"),
  signUp: text("开户步骤", "sign-up step"),
  contact: text("联系方式", "contact"),
  note: text("各省说明", "note on a province"),
  estimate: text("经验时长", "time that was seen"),
  calendar: text("工作日历", "calendar of working days"),
} as const satisfies Record<string, Text>
export type PlaceKind = keyof typeof placeKinds

/** Every place of a plugin that cites something. */
export const uses = (plugin: Plugin): ReadonlyArray<Place> => [
  ...known(capabilities).flatMap(({ id, title }) => {
    const support = plugin.capabilities[id]
    return support === "undocumented" ? [] : [place("capability", "capability", id, title, support)]
  }),
  ...known(limits).flatMap(({ id, title }) => {
    const limit = plugin.limits[id]
    return limit === "undocumented" ? [] : limit.map((row) => place("figure", "limit", id, title, row))
  }),
  ...known(practices).flatMap(({ id, title }) => {
    const practice = plugin.practices[id]
    if (practice === "undocumented") return []
    return [{ ...place("vocabulary", "practice", id, title, practice), says: textOf(practice) }]
  }),
  ...(plugin.servers === "undocumented" ? [] : [plugin.servers]).map((servers) =>
    place("vocabulary", "product", "servers", placeKinds.product, servers, "servers"),
  ),
  ...productsOf(plugin).map((product) => place("vocabulary", "product", product.id, product.words, product)),
  ...Object.entries(plugin.types.entries).map(([id, entry]) => ({
    ...place("vocabulary", "filingType", id, entry.words, entry, `type ${id}`),
    says: entry.entry,
  })),
  ...plugin.types.additions.map((row) => typeRow(`${row.subject}-${row.service}`, row)),
  ...plugin.types.changes.map((row) => typeRow(row.change, row)),
  ...(plugin.form === "undocumented" ? [] : plugin.form).map((part) =>
    place("vocabulary", "form", part.title.en, part.title, part),
  ),
  ...demanded(plugin),
  ...routesOf(plugin).flatMap((route) => [
    place("vocabulary", "route", route.id, route.words, route),
    ...route.stages.flatMap((stage) => usesOfStage(`${route.id}/${stage.stage}`, stage)),
  ]),
  ...(plugin.display === "undocumented" ? [] : plugin.display).map((row) =>
    place("vocabulary", "display", row.service, placeKinds.display, row, `display of ${row.service}`),
  ),
  ...known(topics).flatMap(({ id, title }) => {
    const guide = plugin.guides[id]
    return guide === "undocumented" ? [] : usesOfGuide(id, title, guide)
  }),
  ...(plugin.refusals === "undocumented" ? [] : plugin.refusals).map((refusal) =>
    place("vocabulary", "refusal", refusal.reason, refusal.words, refusal),
  ),
  ...plugin.signup.steps.map((step) => place("step", "signUp", "sign-up", textOf(step), step, "sign-up")),
  ...plugin.signup.contacts.map((contact) => ({
    ...place("contact", "contact", contact.value, contact.title, contact),
    says: text(contact.value, contact.value),
  })),
]

/**
 * Every place of the country and its provinces that cites something. A note for the reader counts as a guide; that a value
 * is stated is no use of it.
 */
export const usesOfRegulations = ({
  display,
  national,
  administrations,
}: Regulations): ReadonlyArray<Place> => [
  ...display.map((row) =>
    place("vocabulary", "display", row.service, placeKinds.display, row, `display of ${row.service}`),
  ),
  ...demanded(national),
  ...Object.values(administrations).flatMap(usesOfAdministration),
]

/** A rule as a place; what it is filled with at a filing is not known here. */
export const placeOfRule = (rule: AnyRule): Place =>
  place("rule", "rule", rule.id, withoutData(rule.says), rule)

const usesOfAdministration = (administration: Administration): ReadonlyArray<Place> => {
  const { province, newServicesPerOrder, review, footerNumber, copyrightLine, statements } = administration
  const places = [
    ...demanded(administration),
    ...(newServicesPerOrder === "undocumented" ? [] : newServicesPerOrder).map((row) =>
      place("figure", "limit", "newServicesPerOrder", limits.newServicesPerOrder, row),
    ),
    ...(review === "undocumented" ? [] : [review]).map((seen) =>
      place("figure", "estimate", "review", placeKinds.estimate, seen, "review"),
    ),
    ...[...footerNumber, ...copyrightLine].map((said) =>
      place("vocabulary", "display", "footer", placeKinds.display, said, "footer"),
    ),
    ...statements.flatMap((stated) =>
      stated.as === "note" ? [place("guide", "note", stated.id, stated.label, stated)] : [],
    ),
  ]
  return places.map((each) => ({ ...each, by: `${each.by} of ${province}`, province }))
}

const demanded = ({ rules, materials, duties }: Demands): ReadonlyArray<Place> => [
  ...rules.map(placeOfRule),
  ...materials.flatMap(usesOfMaterial),
  ...duties.map((duty) => place("duty", "duty", duty.id, duty.title, duty)),
]

const usesOfMaterial = (material: Material): ReadonlyArray<Place> => {
  const { id, title } = material
  const by = `format of ${id}`
  return [
    place("material", "material", id, title, material),
    ...formatsOf(material).flatMap((measured) => [
      place("format", "format", id, title, measured, by),
      ...(hasFigure(measured.format) ? [place("figure", "format", id, title, measured, by)] : []),
    ]),
  ]
}

/** Whether a format states a number, which core's rules hold files against. */
const hasFigure = ({ bytes, sides, fillPercent }: Format): boolean =>
  [bytes, sides, fillPercent].some((figure) => figure !== undefined)

const usesOfStage = (id: string, stage: Stage): ReadonlyArray<Place> => [
  place("stage", "stage", id, stage.words, stage),
  ...stage.steps.map((step) => ({
    ...place("step", "step", id, stage.words, step, `step of ${id}`),
    says: textOf(step),
  })),
]

/** What to do is guidance; a list of answers that the papers give is their vocabulary. */
const usesOfGuide = (
  id: string,
  title: Text,
  guide: Guide,
  answers: ReadonlyArray<number> = [],
): ReadonlyArray<Place> =>
  "act" in guide
    ? [{ ...place("guide", "guide", id, title, guide), says: guide.act, answers }]
    : [
        ...(guide.cites === undefined
          ? []
          : [
              {
                ...place("vocabulary", "guide", id, title, { cites: guide.cites }),
                says: guide.ask,
                answers,
              },
            ]),
        ...guide.answers.flatMap(({ then }, n) => usesOfGuide(id, title, then, [...answers, n])),
      ]

const typeRow = (id: string, row: { readonly because: Text; readonly cites: Cites }): Place => ({
  ...place("vocabulary", "filingType", id, placeKinds.filingType, row, "type table"),
  says: row.because,
})

const place = (
  as: Role,
  kind: PlaceKind,
  id: string,
  title: Text,
  { cites }: { readonly cites: Cites },
  by = `${kind} ${id}`,
): Place => ({ as, by, cites, kind, id, title })

/** A text that stands among other keys. */
const textOf = ({ zh, en }: Text): Text => ({ zh, en })

const withoutData = ({ zh, en }: Text): Text =>
  text(zh.replace(/ ?\{\w+\} ?/gu, "…"), en.replace(/\{\w+\}/gu, "…"))

/** The entries of a closed list; `Object.entries` forgets which keys there are. */
const known = <K extends string>(titles: Readonly<Record<K, Text>>) =>
  Object.entries<Text>(titles).map(([id, title]) => ({ id: id as K, title }))

/** The kinds by their names. */
export const placeKindIds: ReadonlyArray<PlaceKind> = known(placeKinds).map(({ id }) => id)
