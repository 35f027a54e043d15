import { Check } from "@openbeian/core/check"
import { Fields, type Filing, Vocabulary } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import { cleanFiling } from "../filings/cleanFiling.ts"
import { sample } from "../filings/sample.ts"
import { law, repeated } from "./Law.ts"

/** That whoever follows a route arrives. */
export const routes = [
  law("connects the stages of each route", "每条流程的环节前后相连", (plugin) =>
    Plugin.routesOf(plugin).flatMap(({ id, stages }) =>
      stageFaults(stages).map((fault) => `${id}: ${fault}`),
    ),
  ),
  law("can be asked for each of its routes", "每条流程都有资料会走到", (plugin) => {
    const chosen = new Set(
      reports(plugin).flatMap(({ routes }) =>
        routes.flatMap(({ id, applies }) => (applies === "yes" ? [id] : [])),
      ),
    )
    return Plugin.routesOf(plugin).flatMap(({ id }) => (chosen.has(id) ? [] : [id]))
  }),
  law(
    "says of each material on each route whether it is wanted",
    "每条流程上每份材料都答得出要不要",
    (plugin) =>
      reports(plugin).flatMap(({ materials }) =>
        materials.flatMap(({ id, wanted }) => (answers.includes(wanted) ? [] : [`${id}: ${wanted}`])),
      ),
  ),
  law(
    "gives each material a format, or says that the papers have none",
    "每份材料写明格式，或写明文件未载",
    ({ materials }) =>
      materials.flatMap(({ id, format }) =>
        format === "undocumented" || Object.keys(format).length > 0 ? [] : [id],
      ),
  ),
  law(
    "asks in its form for what the filing document has",
    "填写项都是备案资料里有的",
    ({ form, materials }) =>
      (form === "undocumented" ? [] : form).flatMap(({ title, fields }) =>
        fields
          .filter((pattern) => !isOfDocument(pattern, materials))
          .map((pattern) => `${title.en}: ${pattern}`),
      ),
  ),
]

const isOfDocument = (pattern: string, materials: Plugin.Plugin["materials"]): boolean => {
  const file = /^\/services\/\*\/files\/(.+)$/u.exec(pattern)?.[1]
  if (file !== undefined) return materials.some(({ id }) => id === file)
  return Fields.all().some((field) => field.pattern === pattern || field.pattern.startsWith(`${pattern}/`))
}

const answers: ReadonlyArray<string> = ["required", "onRequest", "no", "undocumented", "unknown"]

const stageFaults = (stages: ReadonlyArray<Plugin.Stage>): ReadonlyArray<string> => {
  const names = stages.map(({ stage }) => stage)
  const [first] = names
  if (first === undefined) return ["no stages"]
  const reached = reachable(stages, first)
  const approval = names.indexOf("approved")
  return [
    ...repeated(names).map((name) => `${name} twice`),
    ...stages.flatMap(({ stage, next }) =>
      next
        .filter((name) => !names.includes(name) && !terminal.includes(name))
        .map((name) => `${stage} leads to ${name}`),
    ),
    ...stages.flatMap(({ stage, deadline }) =>
      missedOf(deadline).flatMap((missed) =>
        names.includes(missed) ? [] : [`a miss at ${stage} leads to ${missed}`],
      ),
    ),
    ...names.filter((name) => !reached.has(name)).map((name) => `nothing leads to ${name}`),
    ...(approval < 0 ? ["it is never approved"] : []),
    ...stages
      .slice(0, Math.max(0, approval))
      .flatMap(({ stage, next }, n) =>
        next.some((name) => name === names[n + 1]) ? [] : [`${stage} does not lead on to ${names[n + 1]}`],
      ),
    ...stages.flatMap(({ stage, next }) =>
      next.length > 0 || terminal.includes(stage) ? [] : [`${stage} is a dead end`],
    ),
    ...stages.flatMap(({ stage, takes }) =>
      takes === undefined || (takes.from >= 0 && takes.from <= takes.to)
        ? []
        : [`${stage} takes less than nothing`],
    ),
  ]
}

/** Where a miss leads, if the papers say so. */
const missedOf = (deadline: Plugin.Stage["deadline"]): ReadonlyArray<Plugin.StageName> =>
  deadline === undefined || deadline.missed === "undocumented" ? [] : [deadline.missed]

const terminal: ReadonlyArray<string> = ["approved", "rejected", "withdrawn"]

const reachable = (stages: ReadonlyArray<Plugin.Stage>, first: string): ReadonlySet<string> => {
  const reached = new Set<string>([first])
  for (const name of reached) {
    const stage = stages.find((each) => each.stage === name)
    for (const next of [...(stage?.next ?? []), ...missedOf(stage?.deadline)]) reached.add(next)
  }
  return reached
}

/** What is said of a service of which nothing is known, and of services on each way of verification. */
const reports = (plugin: Plugin.Plugin) => {
  const [bare, ...clean] = [
    { services: [{ kind: "website" }] } as const,
    ...sample(cleanFiling({ provider: plugin }), 10),
  ]
  const verified = clean.flatMap((facts) =>
    Vocabulary.Verification.literals.map((verification) => ({
      ...facts,
      accounts: facts.accounts?.map((account) => ({ ...account, verification })) ?? [],
    })),
  )
  return [bare, ...verified].flatMap((facts: Filing.Facts) =>
    Check.check(facts, [plugin], Regulations.none, plugin.checkedOn).providers.flatMap(
      ({ services }) => services,
    ),
  )
}
