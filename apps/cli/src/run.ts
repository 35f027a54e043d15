import type { Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import { type Request, read } from "./arguments.ts"
import { type Answer, answer, type Choose, type Command, json, refuse, type Source } from "./Command.ts"
import { commands } from "./commands.ts"
import { groupHelp, help } from "./help.ts"
import { type Problem, printProblems, problem, problemDocument } from "./Problem.ts"
import type { Page } from "./print/page.ts"

/** What lies outside: given by the machine at the edge, by a value in tests. */
export interface World {
  readonly version: () => string
  readonly today: () => string
  readonly installed: () => Promise<ReadonlyArray<Plugin.Plugin>>
  readonly regulations: () => Promise<Regulations.Regulations>
  readonly out: Page
  readonly err: Page
  /** `-` is standard input. Absent: as many bytes as a filing may have. */
  readonly open: (name: string, bytesMax?: number) => Promise<Source | Problem>
  /** The provider that a folder exports. */
  readonly load: (folder: string) => Promise<Plugin.Plugin | Problem>
  /** Makes a new file; one that exists is left alone. */
  readonly create: (name: string, content: string | Uint8Array) => Promise<Problem | undefined>
  /** Shows how much of a long work is done. Absent: nobody looks. */
  readonly progress?: (page: Page, done: number, all: number) => void
  /** Absent: this is no terminal with a reader before it. */
  readonly choose?: Choose
}

/** What goes to the two streams, and how the process ends. */
export interface Outcome {
  readonly out: string
  readonly err: string
  readonly code: number
}

export const run = async (argv: ReadonlyArray<string>, world: World): Promise<Outcome> => {
  const request = read(argv)
  const language = request.options.lang
  const spoken =
    language === undefined
      ? world
      : { ...world, out: { ...world.out, language }, err: { ...world.err, language } }
  const answered = await reply(request, spoken)
  const { code, out, problems } = answered
  if (problems.length === 0) return { code, out, err: "" }
  return request.options.format === "json"
    ? { code, out: json(problemDocument(problems)), err: "" }
    : { code, out, err: printProblems(spoken.err, problems) }
}

const reply = async (request: Request, world: World): Promise<Answer> => {
  const { command, group, options, problems, words } = request
  if (problems.length > 0) return refuse(...problems)
  if (options.version) return answer(`${world.version()}\n`)
  if (group.length > 0) return answer(groupHelp(world.out, group))
  if (options.help) return answer(help(world.out, command))
  if (command === undefined) return refuse(noCommand)
  const named = sourcesOf(command, words)
  if (
    [...named, options.filing, options.prices, options["carry-on"]].filter((name) => name === "-").length > 1
  )
    return refuse(bothFromInput)
  const opened = await Promise.all(named.map((name) => world.open(name, command.bytesMax)))
  const sources = opened.filter((one): one is Source => !("code" in one))
  const filing = options.filing === undefined ? undefined : await world.open(options.filing)
  const prices = options.prices === undefined ? undefined : await world.open(options.prices)
  const carried = options["carry-on"]
  const earlier = carried === undefined ? undefined : await world.open(carried, command.bytesMax)
  const closed = [...opened, filing, prices, earlier].filter((one) => one !== undefined && "code" in one)
  if (closed.length > 0) return refuse(...closed)
  const asks = [...command.asks, ...(sources.length === 0 ? [] : (command.asksForSource ?? []))]
  const installed = asks.includes("providers") ? await world.installed() : []
  const regulations = asks.includes("regulations") ? await world.regulations() : Regulations.none
  const { run } = await command.load()
  const answered = await run({
    words,
    options,
    source: sources[0] ?? nothing,
    sources,
    ...(filing === undefined || "code" in filing ? {} : { filing }),
    ...(prices === undefined || "code" in prices ? {} : { prices }),
    ...(earlier === undefined || "code" in earlier ? {} : { earlier }),
    onProgress: (done, all) => world.progress?.(world.err, done, all),
    ...(world.choose === undefined ? {} : { choose: world.choose }),
    load: world.load,
    version: world.version,
    installed,
    regulations,
    today: world.today(),
    page: world.out,
  })
  return answered.file === undefined ? answered : save(answered, answered.file, world)
}

const save = async (answered: Answer, file: string, world: World): Promise<Answer> => {
  const { out, content } = answered
  const failed = await world.create(file, content ?? out)
  if (failed !== undefined) return refuse(failed)
  const said = { zh: `已写入 ${file}\n`, en: `wrote ${file}\n` }[world.out.language]
  return { ...answered, out: content === undefined ? said : said + out }
}

/** The documents that the words name. */
const sourcesOf = ({ takes }: Command, words: ReadonlyArray<string>): ReadonlyArray<string> =>
  takes.flatMap(({ isSource, isNeeded, isRepeated }, index) => {
    if (isSource === true) return words[index] ?? (isNeeded || index === 0 ? "-" : [])
    if (isSource === undefined) return []
    return (isRepeated ? words.slice(index) : words.slice(index, index + 1)).filter(isPath)
  })

/** No id of ours has a point or a stroke. */
const isPath = (word: string): boolean => word === "-" || /[./\\]/u.test(word)

const bothFromInput = problem(
  "InputTwice",
  "两份都从标准输入读，只能有一份是",
  "both are read from standard input, and only one can be",
  { zh: "把其中一份写成文件", en: "name a file for one of them" },
)

const nothing: Source = { name: "", bytes: new Uint8Array() }

const names = commands.map((command) => command.name)
const noCommand = problem(
  "CommandMissing",
  `要做什么？可用的命令：${names.join("、")}`,
  `which command? There are ${names.join(", ")}`,
  { zh: "用法见 openbeian --help", en: "see openbeian --help" },
)
