import type { Change, Register, Service } from "../filing/Filing.ts"
import type { FilingType } from "../filing/FilingType.ts"
import type { AdditionRow, ChangeRow, Plugin, Standing, Support, TypeEntry } from "../provider/Plugin.ts"
import type { Asked, Known } from "../rule/Scopes.ts"
import { ask, attempt, isUndecided, type Undecided } from "../rule/View.ts"
import { type Text, text } from "../text/Text.ts"
import { filedServices, haveAccessAt, isMeantBy, serviceStanding, subjectStanding } from "./standing.ts"

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
    if (support === "undocumented") return review(noPaper, citesOf(plugin.capabilities.website))
    if (!support.can) return review(notTaken, support.cites)
    const subject = subjectStanding(register, provider)
    const standing = serviceStanding(register, service, provider)
    const end =
      standing === "here"
        ? undefined
        : changes.find((each) => isEndOf(each, service, standing, register, provider))
    if (end !== undefined) return review(isCancelledToo, citesOn(plugin, end.kind))
    const row = plugin.types.additions.find((each) => each.subject === subject && each.service === standing)
    return row === undefined
      ? review(
          noRow,
          plugin.types.additions.flatMap((each) => each.cites),
        )
      : answer(plugin, row)
  })

/** Whether a change ends what is not here: the record, or access here that there is none of yet. */
const isEndOf = (
  change: Known<Change>,
  service: Known<Service>,
  standing: Standing,
  register: Known<Register>,
  provider: Asked,
): boolean => {
  if (change.kind === "cancelSubject") return true
  if (change.kind !== "cancelService" && change.kind !== "cancelAccess") return false
  if (!isMeantBy(change.service, service, register)) return false
  if (change.kind === "cancelService" || standing === "unfiled") return true
  const named = attempt(() => change.provider)
  return !isUndecided(named) && provider.is(named)
}

/** The filing type of a change or cancellation, by the plugin's table. */
export const determineChange = (
  plugin: Plugin,
  provider: Asked,
  register: Known<Register>,
  change: Known<Change>,
  services: ReadonlyArray<Known<Service>>,
): Determination =>
  attempt(() => {
    const filed =
      "service" in change ? attempt(() => filedServices(register, change.service).certain[0]) : undefined
    if (filed !== undefined && !isUndecided(filed) && !takes(plugin, filed.kind))
      return review(noPaper, citesOf(plugin.capabilities.website))
    const row = plugin.types.changes.find(
      (each) =>
        each.change === change.kind &&
        isMeant(each, change) &&
        (each.standing === undefined || isHere(register, change, provider)),
    )
    if (row === undefined)
      return review(
        noRow,
        plugin.types.changes.flatMap((each) => each.cites),
      )
    if (row.is === "review") return answer(plugin, row)
    if (change.kind === "cancelSubject" && services.some((each) => isToBeAdded(each, register, provider)))
      return review(addsToo, row.cites)
    if (change.kind === "cancelAccess" && isOfAnother(change, register, provider))
      return review(cancelledThere, row.cites)
    return answer(plugin, row)
  })

const isToBeAdded = (service: Known<Service>, register: Known<Register>, provider: Asked): boolean =>
  serviceStanding(register, service, provider) !== "here"

/** Whether it is the access at another provider that ends. Where only one gives access, nobody has to say which. */
const isOfAnother = (
  change: Known<Extract<Change, { readonly kind: "cancelAccess" }>>,
  register: Known<Register>,
  provider: Asked,
): boolean => {
  const named = attempt(() => change.provider)
  if (!isUndecided(named)) return !provider.is(named)
  const { certain } = filedServices(register, change.service)
  return certain.some(({ access }) => access.length > 1) ? ask(named.asks) : false
}

const isMeant = (row: ChangeRow, change: Known<Change>): boolean =>
  row.only === undefined ||
  (change.kind === "changeService" &&
    change.parts.length > 0 &&
    change.parts.every((part) => part === row.only))

/** Whether what is changed is on record at this provider. */
const isHere = (register: Known<Register>, change: Known<Change>, provider: Asked): boolean =>
  change.kind === "changeSubject" || change.kind === "cancelSubject"
    ? subjectStanding(register, provider) === "here"
    : haveAccessAt(filedServices(register, change.service), provider)

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

const isCancelledToo = text(
  "同一份资料又要注销它或取消接入：不再要它，就从服务里删去；要保留，就删去这项注销；要重新备案，先注销，办结后再加进来",
  "the same document cancels it or its access: take it off the services, or take the cancellation off the changes; to file it anew, cancel first and add it once that is done",
)
const addsToo = text(
  "同一份资料还要备案别的服务：注销主体会连同其备案一并删去；先删去这些服务，或删去这项注销",
  "the same document has services to file, and the records go with the subject; take these services off, or the cancellation",
)
const cancelledThere = text(
  "要取消的是另一家接入商的接入，在那一家办理",
  "it is the access at another provider that is cancelled, and it is done there",
)

/** Where the papers speak of a kind of change. */
const citesOn = ({ types }: Plugin, kind: Change["kind"]): ReadonlyArray<string> =>
  types.changes.flatMap((row) => (row.change === kind ? row.cites : []))
/** Where the papers list what is taken: the place to see that something is missing there. */
const citesOf = (support: Support): ReadonlyArray<string> => (support === "undocumented" ? [] : support.cites)
