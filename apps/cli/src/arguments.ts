import { parseArgs } from "node:util"
import type { Argument, Command } from "./Command.ts"
import { commands } from "./commands.ts"
import { isLanguage } from "./language.ts"
import {
  everywhere,
  formats,
  isOptionName,
  kinds,
  type OptionName,
  type Options,
  optionOf,
  options,
} from "./options.ts"
import { type Problem, problem } from "./Problem.ts"
import { didYouMean, suggest } from "./suggest.ts"

/** A command line as it was understood, with everything that was not. */
export interface Request {
  readonly command: Command | undefined
  /** Commands of two words that begin with the one that was given alone. */
  readonly group: ReadonlyArray<Command>
  readonly words: ReadonlyArray<string>
  readonly options: Options
  readonly problems: ReadonlyArray<Problem>
}

/** Options stand wherever one likes; behind `--` everything is a word. */
export const read = (argv: ReadonlyArray<string>): Request => {
  const { tokens } = parseArgs({
    args: [...argv],
    options: spelled,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token] : []))
  const [name, ...rest] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []))
  const ofTwo = commands.find((one) => one.name === `${name} ${rest[0]}`)
  const command = ofTwo ?? commands.find((one) => one.name === name)
  const words = ofTwo === undefined ? rest : rest.slice(1)
  const group = command === undefined && rest.length === 0 ? groupOf(name) : []
  const asked = optionsOf(given)
  const isInformed = asked.help || asked.version
  return {
    command,
    group,
    words,
    options: asked,
    problems: [
      ...(name !== undefined && command === undefined && group.length === 0 ? [unknownCommand(name)] : []),
      ...given.flatMap((option) => faultOf(option, command)),
      ...given.flatMap((option, index) => faultOfRepeating(option, given.slice(0, index), command)),
      ...(command === undefined || isInformed ? [] : faultsOfWords(command, words)),
    ],
  }
}

const groupOf = (name: string | undefined): ReadonlyArray<Command> =>
  name === undefined ? [] : commands.filter((one) => one.name.startsWith(`${name} `))

/** An option as Node's parser saw it. */
interface Given {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

/** The options in the form that Node's parser wants. */
const spelled = Object.fromEntries(
  Object.entries(options).map(([name, { short, value }]) => [
    name,
    {
      type: value === undefined ? ("boolean" as const) : ("string" as const),
      ...(short === undefined ? {} : { short }),
    },
  ]),
)

const optionsOf = (given: ReadonlyArray<Given>): Options => {
  const valuesOf = (name: OptionName) =>
    given.flatMap((option) => (option.name === name && option.value !== undefined ? [option.value] : []))
  const has = (name: OptionName): boolean => given.some((option) => option.name === name)
  const lang = valuesOf("lang").at(-1)
  const kind = kinds.find((one) => one === valuesOf("kind").at(-1))
  return {
    provider: [...new Set(valuesOf("provider"))],
    ...lastOf(valuesOf, [
      "today",
      "organisation",
      "province",
      "subject",
      "police",
      "year",
      "filing",
      "answers",
      "objective",
      "finish-by",
      "carry-on",
      "prices",
      "customer",
      "out",
    ]),
    mix: has("mix"),
    set: valuesOf("set"),
    ...(kind === undefined ? {} : { kind }),
    ...(isLanguage(lang) ? { lang } : {}),
    format: formats.find((format) => format === valuesOf("format").at(-1)) ?? "text",
    strict: has("strict"),
    html: has("html"),
    all: has("all"),
    help: has("help"),
    version: has("version"),
  }
}

/** Of options that count once the last; none of those that are not there. */
const lastOf = <N extends OptionName>(
  valuesOf: (name: OptionName) => ReadonlyArray<string>,
  names: ReadonlyArray<N>,
): { readonly [K in N]?: string } => {
  const found: { [K in N]?: string } = {}
  for (const name of names) {
    const last = valuesOf(name).at(-1)
    if (last !== undefined) found[name] = last
  }
  return found
}

const faultOf = (
  { name, rawName, value, inlineValue }: Given,
  command: Command | undefined,
): ReadonlyArray<Problem> => {
  if (!isOptionName(name)) return [unknownOption(rawName, command)]
  if (command !== undefined && name !== "version" && ![...command.options, ...everywhere].includes(name)) {
    return [
      problem(
        "OptionUnknown",
        `${command.name} 没有选项 ${rawName}`,
        `${command.name} has no option ${rawName}`,
        seeHelp(command),
      ),
    ]
  }
  const option = optionOf(name, command)
  if (option.value === undefined) {
    return inlineValue === true
      ? [problem("ValueUnwanted", `${rawName} 后面不写值`, `${rawName} takes no value`)]
      : []
  }
  if (value === undefined || value === "" || (inlineValue === false && /^-./u.test(value))) {
    const form = `${rawName} ${option.value}`
    const fix = { zh: `写成 ${form}`, en: `write ${form}` }
    return [problem("ValueMissing", `${rawName} 后面缺少值`, `${rawName} lacks its value`, fix)]
  }
  const choices = name === "format" ? formatsOf(command) : option.choices
  return choices === undefined || choices.includes(value) ? [] : [notAChoice(rawName, value, choices)]
}

/** A second value where only one can count; the same again is none. */
const faultOfRepeating = (
  { name, rawName, value }: Given,
  before: ReadonlyArray<Given>,
  command: Command | undefined,
): ReadonlyArray<Problem> => {
  if (!isOptionName(name) || value === undefined) return []
  const { isRepeated, isOverridden } = optionOf(name, command)
  const first = before.find((one) => one.name === name && one.value !== undefined)
  if (isRepeated || isOverridden || first === undefined || first.value === value) return []
  const says = { zh: `${rawName} 只写一次`, en: `${rawName} can be given once only` }
  const values = `“${first.value}” / “${value}”`
  return [problem("OptionTwice", says.zh, says.en, { zh: `${values} 留一个`, en: `keep one of ${values}` })]
}

const formatsOf = (command: Command | undefined): ReadonlyArray<string> => [
  "text",
  "json",
  ...(command?.formats ?? []),
]

const faultsOfWords = (command: Command, words: ReadonlyArray<string>): ReadonlyArray<Problem> => {
  const missing = command.takes.filter((argument, index) => argument.isNeeded && words[index] === undefined)
  const isOpen = command.takes.some((argument) => argument.isRepeated)
  const extra = isOpen ? [] : words.slice(command.takes.length)
  return [
    ...missing.map((argument) =>
      problem(
        "ArgumentMissing",
        `${command.name} 后面缺少 ${argument.name}`,
        `${command.name} lacks its ${argument.name}`,
        seeHelp(command),
      ),
    ),
    ...extra.map((word) =>
      problem("ArgumentUnwanted", `多出了“${word}”`, `“${word}” is too much`, seeHelp(command)),
    ),
    ...command.takes.flatMap((argument, index) => choiceFault(argument, words[index])),
  ]
}

const choiceFault = ({ name, choices }: Argument, word: string | undefined): ReadonlyArray<Problem> =>
  word === undefined || choices === undefined || choices.includes(word)
    ? []
    : [notAChoice(name, word, choices)]

const unknownCommand = (name: string): Problem =>
  problem(
    "CommandUnknown",
    `没有命令“${name}”`,
    `there is no command “${name}”`,
    didYouMean(
      suggest(
        name,
        commands.map((command) => command.name),
      ),
    ) ?? seeHelp(undefined),
  )

const unknownOption = (rawName: string, command: Command | undefined): Problem => {
  const names: ReadonlyArray<string> =
    command === undefined ? Object.keys(options) : [...command.options, ...everywhere]
  const near = suggest(rawName.replace(/^-+/u, ""), names)
  return problem(
    "OptionUnknown",
    `没有选项 ${rawName}`,
    `there is no option ${rawName}`,
    didYouMean(near === undefined ? undefined : `--${near}`) ?? seeHelp(command),
  )
}

const notAChoice = (name: string, found: string, choices: ReadonlyArray<string>): Problem => ({
  ...problem(
    "ValueUnknown",
    `${name} 不能是“${found}”，可以是 ${choices.join("、")}`,
    `${name} cannot be “${found}”; it can be ${choices.join(", ")}`,
    didYouMean(suggest(found, choices)),
  ),
  found,
  allowed: choices,
})

const seeHelp = (command: Command | undefined) => {
  const line = ["openbeian", command?.name, "--help"].filter((word) => word !== undefined).join(" ")
  return { zh: `用法见 ${line}`, en: `see ${line}` }
}
