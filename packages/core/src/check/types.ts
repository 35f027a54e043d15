import type { Change, Register, Service } from "../filing/Filing.ts"
import type { FilingType } from "../filing/FilingType.ts"
import type { AdditionRow, ChangeRow, Plugin, Support, TypeEntry } from "../provider/Plugin.ts"
import type { Asked, Known } from "../rule/Scopes.ts"
import { attempt, isUndecided, type Undecided } from "../rule/View.ts"
import { type Text, text } from "../text/Text.ts"
import { endOfChange, endOfService, hasNoAccess, isWithoutAccess } from "./endings.ts"
import { filedServices, haveAccessAt, type Records, serviceStanding, subjectStanding } from "./standing.ts"

/** Which filing it is (备案类型), or why that cannot be said. */
export type Determination =
  | {
      readonly _tag: "Decided"
      readonly entries: ReadonlyArray<TypeEntry>
      readonly because: Text
      readonly cites: ReadonlyArray<string>
    }
  | { readonly _tag: "Nothing"; readonly because: Text; readonly cites: ReadonlyArray<string> }
  | { readonly _tag: "Review"; readonly because: Text; readonly cites: ReadonlyArray<string> }
  | Undecided

/** The filing type of a service that is to be added, by the plugin's table. What the same document cancels is not. */
export const determine = (
  plugin: Plugin,
  provider: Asked,
  register: Known<Register>,
  service: Known<Service>,
  changes: ReadonlyArray<Known<Change>>,
): Determination =>
  attempt(() => {
    const support = plugin.capabilities[service.kind]
    const isTaken = support !== "undocumented" && support.can
    if (!isTaken && attempt(() => serviceStanding(register, service, provider)) !== "here")
      return support === "undocumented"
        ? review(noPaper, citesOf(plugin.capabilities.website))
        : review(notTaken, support.cites)
    const subject = subjectStanding(register, provider)
    const standing = serviceStanding(register, service, provider)
    const row = plugin.types.additions.find((each) => each.subject === subject && each.service === standing)
    const end = endOfService(service, standing, changes, register, provider)
    if (end !== undefined && (standing !== "here" || row?.is === "nothing")) {
      const cites = citesOn(plugin, end.by)
      return end.isNothing ? { _tag: "Nothing", because: end.because, cites } : review(end.because, cites)
    }
    return row === undefined
      ? review(
          noRow,
          plugin.types.additions.flatMap((each) => each.cites),
        )
      : answer(plugin, row)
  })

/** The filing type of a change or cancellation, the n-th, by the plugin's table. */
export const determineChange = (
  plugin: Plugin,
  provider: Asked,
  records: Records,
  n: number,
  changes: ReadonlyArray<Known<Change>>,
): Determination =>
  attempt(() => {
    const change = changes[n]
    if (change === undefined) return review(noRow)
    const filed = "service" in change ? attempt(() => filedServices(records, change.service).certain) : []
    if (!isUndecided(filed) && filed.length > 0 && !filed.some(({ kind }) => takes(plugin, kind)))
      return review(noPaper, citesOf(plugin.capabilities.website))
    if (attempt(() => isWithoutAccess(change, records, provider)) === true)
      return { _tag: "Nothing", because: hasNoAccess, cites: citesOn(plugin, change.kind) }
    const row = plugin.types.changes.find(
      (each) =>
        each.change === change.kind &&
        isMeant(each, change) &&
        (each.standing === undefined || isHere(records, change, provider)),
    )
    if (row === undefined)
      return review(
        noRow,
        plugin.types.changes.flatMap((each) => each.cites),
      )
    if (row.is === "review") return answer(plugin, row)
    const end = endOfChange(n, changes, records, provider)
    return end === undefined ? answer(plugin, row) : review(end.because, row.cites)
  })

const isMeant = (row: ChangeRow, change: Known<Change>): boolean =>
  row.only === undefined ||
  (change.kind === "changeService" &&
    change.parts.length > 0 &&
    change.parts.every((part) => part === row.only))

/** Whether what is changed is on record at this provider. */
const isHere = (records: Records, change: Known<Change>, provider: Asked): boolean =>
  change.kind === "changeSubject" || change.kind === "cancelSubject"
    ? subjectStanding(records.register, provider) === "here"
    : haveAccessAt(filedServices(records, change.service), provider)

const takes = ({ capabilities }: Plugin, kind: Service["kind"]): boolean => {
  const support = capabilities[kind]
  return support !== "undocumented" && support.can
}

const answer = (plugin: Plugin, row: AdditionRow | ChangeRow): Determination => {
  if (row.is === "review") return review(row.because, row.cites)
  if (row.is === "nothing") return { _tag: "Nothing", because: row.because, cites: row.cites }
  const entries = row.is.flatMap((id) => plugin.types.entries[id] ?? [])
  return { _tag: "Decided", entries, because: row.because, cites: row.cites }
}

/** What a rule reads as the filing type of its service. */
export const typeOf = (
  determination: Exclude<Determination, Undecided>,
): FilingType | "nothing" | "review" => {
  if (determination._tag === "Nothing") return "nothing"
  return determination._tag === "Review" ? "review" : (determination.entries[0]?.type ?? "review")
}

const review = (because: Text, cites: ReadonlyArray<string> = []): Determination => ({
  _tag: "Review",
  because,
  cites,
})
const noPaper = text(
  "文件未提到这类服务，须向接入商核实",
  "the papers do not mention this kind of service; ask the provider",
)
const notTaken = text("该接入商不办理这类服务", "this provider does not take this kind of service")
const noRow = text("文件未覆盖这种情形，须由人判断", "the papers leave this case out; a person has to decide")

/** Where the papers speak of a kind of change. */
const citesOn = ({ types }: Plugin, kind: Change["kind"]): ReadonlyArray<string> =>
  types.changes.flatMap((row) => (row.change === kind ? row.cites : []))

/** Where the papers list what is taken: the place to see that something is missing there. */
const citesOf = (support: Support): ReadonlyArray<string> => (support === "undocumented" ? [] : support.cites)
