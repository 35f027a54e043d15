import { dictionary } from "./dictionary.ts"
import { pasted, quoted } from "./Pasted.ts"
import { anyOf, inAnyOrder, inOrder } from "./pattern.ts"
import { ids, type Reason, reasons } from "./reasons.ts"
import { type Compact, compact, find, type Title, titleOf } from "./titles.ts"

export { lengthMax } from "./Pasted.ts"

/** A reason that a text gives (识别出的驳回原因). */
export interface Match {
  readonly reason: Reason
  /** `high`: its title as it is written; `medium`: a phrase for it; `low`: its words, or only as a possibility. */
  readonly confidence: "high" | "medium" | "low"
  readonly found: Found
  /** What the text says, as it stands there. */
  readonly quote: string
  /** Where the quote begins, in UTF-16 units. */
  readonly offset: number
}
/** Whether it is the title, a phrase in the order of its words, or only the words. */
export type Found = "title" | "phrase" | "words"

/** The reasons that a text of a provider or an administration gives, in the order of the text. Each stands once. */
export const matches = (raw: string): ReadonlyArray<Match> => {
  const text = pasted(raw)
  const all = candidates(text.text).filter(({ found }) => found === "title" || !isApproval(text.text))
  const senses = all.map((candidate) => ({ candidate, sense: senseOf(text.text, candidate, all) }))
  const denied = senses.flatMap(({ candidate, sense }) => (sense === "denied" ? [candidate] : []))
  // What shares most of its place with something denied is denied with it.
  const said = senses.flatMap(({ candidate, sense }) =>
    denied.some((other) => givesWay(candidate, other))
      ? []
      : [{ ...candidate, isPossible: sense === "possible" }],
  )
  return best(said)
    .map((candidate) => ({
      reason: candidate.reason,
      confidence: confidenceOf(candidate),
      found: candidate.found,
      quote: quoted(text, candidate.from, candidate.to),
      offset: text.offsets[candidate.from] ?? raw.length,
    }))
    .sort((one, other) => one.offset - other.offset)
}

interface Candidate {
  readonly reason: Reason
  readonly found: Found
  readonly hasTypo: boolean
  readonly from: number
  readonly to: number
  /** Characters of its words, less half of those between them: of two readings the denser is the better. */
  readonly weight: number
}
type Said = Candidate & { readonly isPossible: boolean }

const confidenceOf = ({ found, hasTypo, isPossible }: Said): Match["confidence"] => {
  if (isPossible || found === "words") return "low"
  return found === "title" && !hasTypo ? "high" : "medium"
}

/** Of several readings of one stretch the surest, and of those the longest; of each reason the surest place. */
const best = (said: ReadonlyArray<Said>): ReadonlyArray<Said> => {
  const kept: Array<Said> = []
  for (const candidate of said.toSorted(bySureness)) {
    const isTaken = kept.some((other) => other.reason !== candidate.reason && givesWay(candidate, other))
    if (!isTaken) kept.push(candidate)
  }
  return kept.filter((one, n) => kept.findIndex(({ reason }) => reason === one.reason) === n)
}

const bySureness = (one: Said, other: Said): number =>
  sureness(other) - sureness(one) || other.weight - one.weight || one.from - other.from

const sureness = ({ found, hasTypo }: Said): number =>
  found === "title" ? (hasTypo ? 3 : 4) : found === "phrase" ? 2 : 1

const lengthOf = ({ from, to }: Candidate): number => to - from

/** What rests on words alone gives way to whatever it touches. */
const givesWay = (candidate: Candidate, to: Candidate): boolean =>
  overlap(candidate, to) > (candidate.found === "words" ? 0 : lengthOf(candidate) / 2)

const overlap = (one: Candidate, other: Candidate): number =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from)

/** Everything in a text that looks like a reason, before what is denied is left out. */
const candidates = (text: string): ReadonlyArray<Candidate> => {
  const short = compact(text)
  const sentences = sentencesOf(text)
  return searches().flatMap((search) =>
    [
      ...search.titles.flatMap((title) => titlesIn(search, title, short)),
      ...[
        ...search.phrases.flatMap(({ within }) => spansIn(search, within, text, "phrase")),
        ...search.phrases.flatMap(({ across }) => spansIn(search, across, text, "words")),
        ...search.words.flatMap((parts) => sentences.flatMap((each) => scatteredIn(search, parts, each))),
      ].filter((candidate) => isMeant(search, candidate, text)),
    ].slice(0, placesMax),
  )
}

/** A reason that stands more often is looked at no more often. */
const placesMax = 40

const titlesIn = ({ reason }: Search, title: Title, short: Compact): ReadonlyArray<Candidate> =>
  find(title, short).flatMap(({ from, to, hasTypo }) => {
    const [first, last] = [short.places[from], short.places[to - 1]]
    if (first === undefined || last === undefined) return []
    return [{ reason, found: "title", hasTypo, from: first, to: last + 1, weight: to - from }]
  })

const spansIn = (
  { reason }: Search,
  pattern: RegExp,
  text: string,
  found: Found,
): ReadonlyArray<Candidate> => {
  const spans: Array<Candidate> = []
  for (const { index, 0: whole, ...parts } of text.matchAll(pattern)) {
    const weight = weightOf(whole, Object.values(parts))
    spans.push({ reason, found, hasTypo: false, from: index, to: index + whole.length, weight })
    if (spans.length >= placesMax) break
  }
  return spans
}

const weightOf = (whole: string, parts: ReadonlyArray<unknown>): number => {
  const worded = parts.reduce<number>((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0)
  return worded - (whole.length - worded) / 2
}

/** All words of a list in one sentence, each where it first stands, if they stand close enough. */
const scatteredIn = (
  { reason }: Search,
  parts: ReadonlyArray<RegExp>,
  { text, at }: Sentence,
): ReadonlyArray<Candidate> => {
  const found: Array<RegExpExecArray> = []
  for (const part of parts) {
    const word = part.exec(text)
    if (word === null) return []
    found.push(word)
  }
  const from = Math.min(...found.map(({ index }) => index))
  const to = Math.max(...found.map(({ index, 0: word }) => index + word.length))
  if (to - from > reach) return []
  return [{ reason, found: "words", hasTypo: false, from: at + from, to: at + to, weight: 0 }]
}

/** Whether what stands around a stretch lets it mean this reason. */
const isMeant = ({ unless }: Search, { found, from, to }: Candidate, text: string): boolean => {
  const clauses = text.slice(lastOf(text, /[。？，]/u, from) + 1, nextOf(text, /[。？，]/u, to))
  if (unless?.test(clauses) === true) return false
  const sentence = text.slice(lastOf(text, /[。？]/u, from) + 1, nextOf(text, /[。？]/u, to))
  return found !== "words" || !isDone.test(sentence)
}

/** Words farther apart than this have nothing to do with each other. */
const reach = 40

/** What is told as done is no reason; what is asked for is. */
const isDone =
  /(?<!请|须|需|应|未|没|尚|确保|确认|是否|不)(?:已经|已)(?:完成|通过|实名|提交|办理|关闭|更新|入库|整改|修改|收到|受理)|无误|符合要求|畅通|成功/u

interface Sentence {
  readonly text: string
  readonly at: number
}

const sentencesOf = (text: string): ReadonlyArray<Sentence> =>
  [...text.matchAll(/[^。？]+/gu)].map((match) => ({ text: match[0], at: match.index }))

/** Whether a reason is said, denied, or only spoken of as possible. */
const senseOf = (
  text: string,
  { from, to }: Candidate,
  all: ReadonlyArray<Candidate>,
): "said" | "denied" | "possible" => {
  const start = lastOf(text, /[。？，]/u, from) + 1
  const before = text.slice(start, from)
  const after = /^[^。？，]*/u.exec(text.slice(to, to + 60))?.[0] ?? ""
  const denial = deniedBefore.exec(before)
  // A "not" that belongs to the reason before denies that one's matter, not this one.
  const isOfAnother = (at: number): boolean =>
    all.some((other) => other.found !== "words" && other.from <= at && at < other.to && other.to <= from)
  if (denial !== null && !isOfAnother(start + denial.index)) return "denied"
  if (deniedAfter.test(after)) return "denied"
  const isAsked = /^[^。？]*？/u.test(text.slice(to, to + 60)) || questionAfter.test(after)
  return isAsked || possibleBefore.test(before) ? "possible" : "said"
}

const deniedBefore =
  /(?:(?:不是|并非|非因|并不是|不属于|不涉及|未发现|没有发现|未见|不存在|没有出现|未出现|没有存在|排除|而非|并无|不再|不会|已解决|已修复|已整改|解决了|(?<![a-z])(?:not|isn't|isnt|no longer|unrelated to|rather than|instead of|nothing to do with))[^。？，]{0,10}|[不未没非无]|(?<![a-z])not(?: \w+){0,3} (?:because|due to|that)(?: \w+){0,2} )$/u

const deniedAfter =
  /^[^。？，、]{0,8}?(?:无关|没有关系|没关系|不相关|除外|已(?:经)?(?:解决|通过|修复|整改|处理|消除|更正|补齐|排除|改好|恢复)|(?:问题|情形|情况|现象|原因)(?:已|不存在|并不存在)|不是(?:本次|此次|这次)?的?(?:问题|原因|理由)|并非(?:原因|问题)|(?:is|has been|was|have been) (?:fixed|resolved|solved|corrected|repaired)|is not the (?:reason|problem|cause))/u

const possibleBefore =
  /(?:如果|假如|假设|倘若|若|一旦|如(?![下实期何上：])|要是|万一|例如|比如|譬如|是否|会不会|是不是|能否|为避免|以免|避免|防止|谨防|(?<![a-z])(?:if|when|whether|in case|to avoid|for example))[^。？，]{0,14}$/u

/** A notice of approval also tells what to do next. */
const isApproval = (text: string): boolean =>
  /恭喜|审核通过|通过审核|予以通过|已通过管局|备案成功(?!的)|备案已成功/u.test(text) &&
  !/驳回|退回|拒绝|不通过|未通过|没通过|没有通过|整改|不予|失败|打回|撤销/u.test(text)

const questionAfter = /^[^。？，]{0,6}(?:吗|呢|么)/u

const lastOf = (text: string, mark: RegExp, before: number): number => {
  for (let at = before - 1; at >= 0; at -= 1) if (mark.test(text.charAt(at))) return at
  return -1
}

const nextOf = (text: string, mark: RegExp, from: number): number => {
  for (let at = from; at < text.length; at += 1) if (mark.test(text.charAt(at))) return at
  return text.length
}

/** All that is looked for, for one reason. */
interface Search {
  readonly reason: Reason
  readonly titles: ReadonlyArray<Title>
  readonly phrases: ReadonlyArray<ReturnType<typeof inOrder>>
  readonly words: ReadonlyArray<ReadonlyArray<RegExp>>
  readonly unless: RegExp | undefined
}

/** Made when a text is read for the first time. */
const searches = (): ReadonlyArray<Search> => {
  made ??= ids.map((reason) => {
    const { titles = [], phrases, words, unless } = dictionary[reason]
    const { zh, en } = reasons[reason].title
    return {
      reason,
      titles: [zh, en, ...titles].map(titleOf),
      phrases: phrases.map(inOrder),
      words: words.map(inAnyOrder),
      unless: unless === undefined ? undefined : anyOf(unless),
    }
  })
  return made
}
let made: ReadonlyArray<Search> | undefined
