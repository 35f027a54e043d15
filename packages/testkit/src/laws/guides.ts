import { Guide, type Plugin } from "@openbeian/core/provider"
import { law, repeated } from "./Law.ts"

/** That whoever answers the questions of a guide arrives at something to do. */
export const guides = [
  law("ends each guide in something to do", "每条指引最后都有办法", (plugin) =>
    eachGuide(plugin, (guide) => [
      ...ends(guide).flatMap(({ act, cites }) => (cites.length > 0 ? [] : [`“${act.en}” rests on nothing`])),
      ...questions(guide).flatMap(({ ask, answers }) =>
        answers.length > 1 ? [] : [`“${ask.en}” has ${answers.length} answers`],
      ),
    ]),
  ),
  law(
    "gives each question of a guide no more answers than there are number keys",
    "每个问题的答案不多于九个",
    (plugin) =>
      eachGuide(plugin, (guide) =>
        questions(guide).flatMap(({ ask, answers }) =>
          answers.length <= keys ? [] : [`“${ask.en}” has ${answers.length} answers`],
        ),
      ),
  ),
  law("tells the answers to each question of a guide apart", "同一问题的答案互不相同", (plugin) =>
    eachGuide(plugin, (guide) =>
      questions(guide).flatMap(({ answers }) => [
        ...repeated(answers.map(({ label }) => label.zh)),
        ...repeated(answers.map(({ label }) => label.en)),
      ]),
    ),
  ),
  law("asks nothing twice on one way through a guide", "一路问下来不重复提问", (plugin) =>
    eachGuide(plugin, (guide) => [
      ...new Set(
        Guide.ways(guide).flatMap(({ passed }) => repeated(passed.map(({ question }) => question.ask.zh))),
      ),
    ]),
  ),
  law("leads on from a guide to what there is", "指引的下一步都存在", (plugin) =>
    eachGuide(plugin, (guide) =>
      nexts(guide).flatMap((next) => {
        if ("guide" in next) return plugin.guides[next.guide] === "undocumented" ? [next.guide] : []
        return "tool" in next || Object.hasOwn(plugin.types.entries, next.entry) ? [] : [next.entry]
      }),
    ),
  ),
  law("never leads round in a circle from guide to guide", "指引之间不绕圈", (plugin) =>
    eachGuide(plugin, (_, topic) => (reached(plugin, topic).has(topic) ? ["it leads back to itself"] : [])),
  ),
]

const keys = 9

const eachGuide = (
  { guides }: Plugin.Plugin,
  faults: (guide: Guide.Guide, topic: string) => ReadonlyArray<string>,
): ReadonlyArray<string> =>
  Object.entries(guides).flatMap(([topic, guide]) =>
    guide === "undocumented" ? [] : faults(guide, topic).map((fault) => `${topic}: ${fault}`),
  )

const ends = (guide: Guide.Guide): ReadonlyArray<Guide.Advice> =>
  "act" in guide ? [guide] : guide.answers.flatMap(({ then }) => ends(then))

const questions = (guide: Guide.Guide): ReadonlyArray<Guide.Question> =>
  "act" in guide ? [] : [guide, ...guide.answers.flatMap(({ then }) => questions(then))]

const nexts = (guide: Guide.Guide): ReadonlyArray<Guide.Next> => ends(guide).flatMap(({ next }) => next ?? [])

/** The topics that one leads to, through however many guides. */
const reached = ({ guides }: Plugin.Plugin, from: string): ReadonlySet<string> => {
  const known = new Map<string, Guide.Guide | "undocumented">(Object.entries(guides))
  const topics = new Set<string>()
  const follow = (topic: string): void => {
    const guide = known.get(topic)
    if (guide === undefined || guide === "undocumented") return
    for (const next of nexts(guide)) {
      if (!("guide" in next) || topics.has(next.guide)) continue
      topics.add(next.guide)
      follow(next.guide)
    }
  }
  follow(from)
  return topics
}
