import { fill, listed, type Text, text } from "@openbeian/core/text"
import type { PlannedOrder, Purchase, Range, Step } from "../Plan.ts"
import { type Move, ofTheBroker, wordsOf } from "./moves.ts"
import { serversIn } from "./places.ts"
import { noLaterThan } from "./ranges.ts"
import { sentences } from "./sentences.ts"
import type { Unfit } from "./unfit.ts"

/** What a step of a move is written with. */
interface Around {
  readonly order: PlannedOrder
  readonly who: string
  readonly today: Range
  readonly nameAt: (provider: string) => Text
  readonly nameOf: (at: string) => string
  readonly purchases: ReadonlyArray<Purchase>
  readonly unfitAt: (customer: string, provider: string) => ReadonlyArray<Unfit>
  /** Ids of the step that opens the account, if one does, and of the approval. */
  readonly account: ReadonlyArray<string>
  readonly approval: string
}

type MoveStep = Omit<Step, "customer" | "provider" | "order" | "unknownUntilApproved">

/**
 * Services move when the papers let their domains point to the new server: after the approval, where a rule stands
 * against doing it before. Where the papers are silent they move before the order is handed in.
 */
export const moveStep = (move: Move, position: number, around: Around): MoveStep => {
  const { order, who, today } = around
  const isAfter = move.before.length > 0
  const bought = around.purchases.filter((each) => serversIn(each).includes(move.to.id))
  const to = reachedWords(move, bought[0], around)
  const how = isAfter ? afterApproval(move) : silent(move, around)
  const unfit = leavesUnfit(move, around)
  const names =
    move.holds.length > namesShown ? [{ says: listed(move.holds.map((at) => around.nameOf(at))) }] : []
  return {
    id: `${order.id}/move/${position + 1}`,
    kind: "move",
    owner: move.from.owner === "broker" ? "broker" : "customer",
    text: fill(fromTo, { who, what: namesOf(move, around), from: wordsOf(move.from), to }),
    detail: sentences([...unfit, ...names, { says: how }]),
    inputs: [],
    dependsOn: [...around.account, ...bought.map(({ id }) => id), ...(isAfter ? [around.approval] : [])],
    begins: isAfter ? order.ends : today,
    ends: isAfter ? order.ends : whileItRuns(move, around),
    clauses: [...new Set([...unfit, ...move.before, ...move.after].flatMap(({ clauses }) => clauses))],
  }
}

const fromTo = text("{who}：把 {what} 从 {from} 迁到 {to}", "{who}: move {what} from {from} to {to}")

/** Before the order, and while the server that is left runs. */
const whileItRuns = ({ from: { term } }: Move, { order, today }: Around): Range =>
  noLaterThan(order.begins, term !== undefined && term.until >= today.latest ? term.until : undefined)

/** The server that is left, where nothing more goes on it. */
const leavesUnfit = ({ from }: Move, { order, unfitAt }: Around): ReadonlyArray<Unfit> =>
  from.owner === "customer" && from.provider === order.provider
    ? unfitAt(order.customer, order.provider).filter(({ server }) => server === from.server)
    : []

/** Whether the order waits for it. */
export const isBeforeOrder = ({ before }: Move): boolean => before.length === 0

const namesShown = 3

const namesOf = ({ holds }: Move, { nameOf }: Around): Text =>
  holds.length > namesShown
    ? text(`${holds.length} 项服务`, `${holds.length} services`)
    : listed(holds.map((at) => text(`“${nameOf(at)}”`, nameOf(at))))

const reachedWords = ({ to }: Move, bought: Purchase | undefined, { order, nameAt }: Around): Text => {
  const at = nameAt(order.provider)
  if (to.whose === "broker") return ofTheBroker(at)
  if (bought === undefined) return text(`${at.zh}的服务器 ${to.id}`, `server ${to.id} at ${at.en}`)
  const number = serversIn(bought).indexOf(to.id) + 1
  return bought.count === 1
    ? text(`${at.zh}要买的服务器`, `the server to be bought at ${at.en}`)
    : text(`${at.zh}要买的第 ${number} 台服务器`, `server ${number} of those to be bought at ${at.en}`)
}

const afterApproval = ({ holds, before, after }: Move): Text => {
  const [why, then] = [sentences(before), sentences(after)]
  return text(
    `可以先在新服务器上装好，域名等通过后再改解析。通过之前就指过去的：${why.zh}${after.length === 0 ? "" : `。通过后不改的：${then.zh}`}`,
    `${holds.length === 1 ? "the service may be set up on the new server before; its domain is" : "the services may be set up on the new server before; their domains are"} pointed there after the approval. Pointed there earlier: ${why.en}${after.length === 0 ? "" : `. Left as it is afterwards: ${then.en}`}`,
  )
}

const silent = ({ after }: Move, { order, nameAt }: Around): Text => {
  const { zh, en } = nameAt(order.provider)
  const then = sentences(after)
  return text(
    `${zh}的文件没有写何时迁，按提交前迁好计${after.length === 0 ? "" : `。通过后不改的：${then.zh}`}`,
    `the papers of ${en} do not say when; planned before the order is handed in${after.length === 0 ? "" : `. Left as it is afterwards: ${then.en}`}`,
  )
}
