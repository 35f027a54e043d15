import type { Book, Cites } from "../rule/Clause.ts"
import { type Text, text } from "../text/Text.ts"

/**
 * The closed list of what guides are about, in the order in which people come to need them (指引主题). A new topic stops
 * every plugin until it answers.
 */
export const topics = {
  needFiling: text("要不要备案", "whether a filing is needed"),
  whichKind: text("备哪一种", "which kind of filing it is"),
  overseas: text("境外主体怎么办", "a subject from abroad"),
  channel: text("用哪个账号、在哪里办", "which account, and where to file"),
  authorizationCode: text("授权码、服务码从哪里来", "where a code comes from"),
  naming: text("网站怎样起名", "a name that passes"),
  licence: text("前置审批与经营许可", "approvals and licences beside the filing"),
  verificationFails: text("核验做不下去", "verification does not go on"),
  smsMissed: text("短信没收到或错过了", "the SMS did not come or was missed"),
  refused: text("被驳回了", "the filing was refused"),
  footer: text("备案号挂在哪里", "where the record number is shown"),
  publicSecurity: text("公安联网备案", "filing with public security"),
  blocked: text("网站打不开", "the site does not open"),
  accessCancelled: text("被取消接入了", "access was cancelled"),
  findAccount: text("找回备案账号", "finding the account again"),
  claimRecord: text("认领或导入旧备案", "claiming or importing an old record"),
  changeOrRefile: text("变更还是重新备案", "change or file again"),
  deregisterWhat: text("注销什么", "what to deregister"),
} as const satisfies Record<string, Text>
export type Topic = keyof typeof topics

/** A provider's answer to each topic; `undocumented`: its papers do not speak of it (指引). */
export type Guides<Id extends string = string> = Readonly<Record<Topic, Guide<Id> | "undocumented">>

/** A how-to as a small decision tree: a question with answers, or what to do (指引). */
export type Guide<Id extends string = string> = Question<Id> | Advice<Id>

/** A question that the reader answers by choosing (提问). At most nine answers, one for each number key. */
export interface Question<Id extends string = string> {
  readonly ask: Text
  readonly answers: ReadonlyArray<{ readonly label: Text; readonly then: Guide<Id> }>
  /** Where the papers list these answers. Absent: the list is ours. */
  readonly cites?: Cites<Id>
}

/** What to do in this case, and where to go on (办法). */
export interface Advice<Id extends string = string> {
  readonly act: Text
  /** Absent: nothing follows. */
  readonly next?: ReadonlyArray<Next>
  readonly cites: Cites<Id>
}

/** Where to go on: another guide, an entry of the provider's table of types, or a part of this program (后续). */
export type Next = { readonly guide: Topic } | { readonly entry: string } | { readonly tool: Tool }

/** Makes the nodes of one book's guides: an id that is not in it does not compile. */
export const guideOf = <Id extends string>(_: Book<Id>): Maker<Id> => ({
  ask: (ask, answers, cites) => ({
    ask,
    answers: answers.map(([label, then]) => ({ label, then })),
    ...(cites === undefined ? {} : { cites }),
  }),
  act: (act, cites, ...next) => ({ act, ...(next.length === 0 ? {} : { next }), cites }),
})

/** `ask` a question with its answers, and where the papers list those; `act` on clauses, and where to go on. */
export interface Maker<Id extends string> {
  readonly ask: (
    ask: Text,
    answers: ReadonlyArray<readonly [label: Text, then: Guide<Id>]>,
    cites?: Cites<Id>,
  ) => Question<Id>
  readonly act: (act: Text, cites: Cites<Id>, ...next: ReadonlyArray<Next>) => Advice<Id>
}

/** The parts of this program that a guide may send to. */
export const tools = {
  check: text("检查备案资料", "check the filing"),
  type: text("判断备案类型", "tell which filing it is"),
  refusal: text("识别驳回原因", "read the text of a refusal"),
} as const satisfies Record<string, Text>
export type Tool = keyof typeof tools

/** Where some answers lead, counted from 0. They may stop short of an end; what they led past comes with it. */
export const follow = <Id extends string>(guide: Guide<Id>, choices: ReadonlyArray<number>): Followed<Id> => {
  const passed: Array<Passed<Id>> = []
  let node = guide
  for (const [n, choice] of choices.entries()) {
    const answer = "act" in node ? undefined : node.answers[choice]
    if ("act" in node || answer === undefined) return { passed, node, surplus: n }
    passed.push({ question: node, choice, label: answer.label })
    node = answer.then
  }
  return { passed, node }
}

/** How far some answers led (走到哪里). */
export interface Followed<Id extends string = string> {
  readonly passed: ReadonlyArray<Passed<Id>>
  /** The next question, or the end. */
  readonly node: Guide<Id>
  /** Which of the answers, from 0, does not fit there. Absent: all fitted. */
  readonly surplus?: number
}

/** A question that was answered. */
export interface Passed<Id extends string = string> {
  readonly question: Question<Id>
  readonly choice: number
  readonly label: Text
}

/** Every way through a guide from the first question to an end, in the order of the answers. */
export const ways = <Id extends string>(guide: Guide<Id>): ReadonlyArray<Way<Id>> =>
  "act" in guide
    ? [{ passed: [], end: guide }]
    : guide.answers.flatMap(({ label, then }, choice) =>
        ways(then).map(({ passed, end }) => ({
          passed: [{ question: guide, choice, label }, ...passed],
          end,
        })),
      )

/** One way through a guide (一条路径). */
export interface Way<Id extends string = string> {
  readonly passed: ReadonlyArray<Passed<Id>>
  readonly end: Advice<Id>
}
