import { GuideView } from "@openbeian/core/check"
import { Guide, type Plugin } from "@openbeian/core/provider"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, type Choose, json, printed, refuse } from "../Command.ts"
import { pluginOf } from "../consult.ts"
import { type Problem, problem } from "../Problem.ts"
import { printAdvice, printPassed, printTopics, printTree, silence } from "../print/guide.ts"
import type { Page } from "../print/page.ts"
import { heading, type Sheet, say } from "../print/sheet.ts"
import { didYouMean, suggest } from "../suggest.ts"

/** The topics of a provider; or one guide, walked with the reader, by given answers, or told whole. */
export const run = ({ choose, installed, options, page, words }: Asked): Answer | Promise<Answer> => {
  const [id = "", topic] = words
  const found = pluginOf(installed, id)
  if (Result.isFailure(found)) return refuse(found.failure)
  const plugin = found.success
  const isJson = options.format === "json"
  if (topic === undefined) {
    const list = GuideView.list(plugin)
    return isJson ? answer(json(list)) : printed(printTopics(page, list))
  }
  if (!GuideView.isTopic(topic)) return refuse(noSuch(topic))
  const guide = plugin.guides[topic]
  const view = GuideView.whole(plugin, topic)
  if (guide === "undocumented") return isJson ? answer(json(view)) : printed(silence(page, view, plugin))
  const sheet = { ...page, clauses: view.clauses, lineOf: () => undefined }
  const asked = { plugin, guide, view, sheet }
  if (options.answers !== undefined) return byAnswers(asked, options.answers, isJson)
  if (isJson) return answer(json(view))
  if (options.all || choose === undefined)
    return printed([...head(asked), ...printTree(sheet, plugin, guide)])
  return walk(asked, page, choose)
}

/** One guide that was asked for. */
interface Walked {
  readonly plugin: Plugin.Plugin
  readonly guide: Guide.Guide
  readonly view: typeof GuideView.Whole.Type
  readonly sheet: Sheet
}

const head = ({ sheet, view }: Walked): ReadonlyArray<string> =>
  heading(sheet, view.title, `  ${say(sheet, view.name)}`)

/** Where some answers lead: the end, or the next question with what may be answered. */
const byAnswers = (asked: Walked, written: string, isJson: boolean): Answer => {
  const words = written.split(/[,，、]/u)
  const choices = words.map((each) => Number(each.trim()) - 1)
  const { passed, node, surplus } = Guide.follow(asked.guide, choices)
  if (surplus !== undefined) return refuse(noAnswer(asked, words[surplus] ?? "", node))
  const { plugin, sheet, view } = asked
  if (isJson) {
    const { tree: _, ...rest } = view
    const way = passed.map(({ question, label }) => ({ ask: question.ask, answer: label }))
    return answer(json({ ...rest, passed: way, tree: GuideView.tree(plugin, node) }))
  }
  return printed([...head(asked), ...printPassed(sheet, passed), ...printTree(sheet, plugin, node)])
}

/** Question by question, with the reader; what was answered stays on the screen. */
const walk = async (asked: Walked, page: Page, choose: Choose): Promise<Answer> => {
  const choices: Array<number> = []
  for (;;) {
    const { node } = Guide.follow(asked.guide, choices)
    if ("act" in node) {
      const title = choices.length === 0 ? head(asked) : []
      return printed([...title, ...printAdvice(asked.sheet, asked.plugin, node)])
    }
    const chosen = await choose(page, {
      question: say(page, node.ask),
      answers: node.answers.map(({ label }) => say(page, label)),
      hasBefore: choices.length > 0,
    })
    if (chosen === "away") return { code: 130, out: "", problems: [] }
    if (chosen === "back") choices.pop()
    else choices.push(chosen)
  }
}

const noSuch = (topic: string): Problem => ({
  ...problem(
    "TopicUnknown",
    `没有主题“${topic}”，可以是 ${GuideView.topics.join("、")}`,
    `there is no topic “${topic}”; there are ${GuideView.topics.join(", ")}`,
    didYouMean(suggest(topic, GuideView.topics)),
  ),
  found: topic,
  allowed: GuideView.topics,
})

const noAnswer = ({ sheet }: Walked, written: string, node: Guide.Guide): Problem => {
  if ("act" in node)
    return problem(
      "AnswerUnwanted",
      `走到办法之后还多出答案“${written}”`,
      `the answer “${written}” comes after the end`,
    )
  const allowed = node.answers.map((_, n) => String(n + 1))
  const question = say(sheet, node.ask)
  return {
    ...problem(
      "AnswerUnknown",
      `“${question}”没有第“${written}”个答案，可以是 ${allowed.join("、")}`,
      `“${question}” has no answer “${written}”; it can be ${allowed.join(", ")}`,
    ),
    found: written,
    allowed,
  }
}
