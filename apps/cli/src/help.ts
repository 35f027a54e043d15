import type { Text } from "@openbeian/core/text"
import type { Argument, Command } from "./Command.ts"
import { commands } from "./commands.ts"
import { everywhere, type OptionName, optionOf } from "./options.ts"
import { hang, indent, type Page, pad, styled, widthOf, wrap } from "./print/page.ts"

/** How the program, or one command of it, is used. */
export const help = (page: Page, command: Command | undefined): string => {
  const lines = command === undefined ? programHelp(page) : commandHelp(page, command)
  return lines.map((line) => `${line}\n`).join("")
}

/** What there is of commands that share their first word. */
export const groupHelp = (page: Page, group: ReadonlyArray<Command>): string =>
  [
    ...section(page, titles.commands, []),
    ...rows(
      page,
      group.map((one) => [usageOf(one), one.says]),
    ),
    "",
    ...section(page, titles.options, []),
    ...rows(page, optionRows(everywhere, undefined)),
  ]
    .map((line) => `${line}\n`)
    .join("")

const programHelp = (page: Page): ReadonlyArray<string> => [
  ...wrap(page, indent(0), [about[page.language]]),
  "",
  ...section(page, titles.usage, ["openbeian COMMAND ..."]),
  "",
  ...section(page, titles.commands, []),
  ...rows(
    page,
    commands.map((one) => [usageOf(one), one.says]),
  ),
  "",
  ...section(page, titles.options, []),
  ...rows(page, optionRows(["lang", "help", "version"], undefined)),
  "",
  ...section(page, titles.exit, []),
  ...rows(page, exitCodes),
]

const commandHelp = (page: Page, command: Command): ReadonlyArray<string> => [
  ...wrap(page, indent(0), [command.says[page.language]]),
  "",
  ...section(page, titles.usage, [
    `openbeian ${usageOf(command)}${command.options.length > 0 ? " [OPTION]..." : ""}`,
  ]),
  "",
  ...(command.takes.length === 0
    ? []
    : [
        ...section(page, titles.words, []),
        ...rows(
          page,
          command.takes.map((one) => [one.name, one.says]),
        ),
        "",
      ]),
  ...section(page, titles.options, []),
  ...rows(page, optionRows([...command.options, ...everywhere], command)),
  "",
  ...section(
    page,
    titles.examples,
    command.examples.map((line) => `openbeian ${line}`),
  ),
  "",
  ...section(page, titles.exit, []),
  ...rows(page, exitCodes),
]

const section = (page: Page, title: Text, lines: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...wrap(page, indent(0), [styled("bold", title[page.language])]),
  ...lines.map((line) => `  ${line}`),
]

type Row = readonly [name: string, says: Text]

/** Two columns; one below the other where the page is narrow. */
const rows = (page: Page, all: ReadonlyArray<Row>): ReadonlyArray<string> => {
  const widest = Math.max(...all.map(([name]) => widthOf(name)))
  return widest + 24 > page.columns
    ? all.flatMap(([name, says]) => [`  ${name}`, ...wrap(page, indent(6), [says[page.language]])])
    : all.flatMap(([name, says]) =>
        wrap(page, hang(2, styled("cyan", `${pad(name, widest)} `)), [says[page.language]]),
      )
}

const usageOf = (command: Command): string => [command.name, ...command.takes.map(wordOf)].join(" ")

const wordOf = ({ name, choices, isNeeded, isRepeated }: Argument): string => {
  const word = `${choices?.join("|") ?? name}${isRepeated ? "..." : ""}`
  return isNeeded ? word : `[${word}]`
}

const optionRows = (names: ReadonlyArray<OptionName>, command: Command | undefined): ReadonlyArray<Row> =>
  names.map((name) => {
    const { short, value, isRepeated, says } = optionOf(name, command)
    const long = value === undefined ? `--${name}` : `--${name} ${value}`
    return [`${short === undefined ? "" : `-${short}, `}${long}${isRepeated ? " ..." : ""}`, says]
  })

const about: Text = {
  zh: "OpenBeian：检查中国 ICP 备案资料。每条结论都注明依据的条款；结论是建议，不是承诺。",
  en: "OpenBeian checks filings for China's ICP register (ICP 备案). Every answer names the clause it rests on; it is advice, not a promise.",
}

const titles = {
  usage: { zh: "用法", en: "Usage" },
  commands: { zh: "命令", en: "Commands" },
  words: { zh: "参数", en: "Arguments" },
  options: { zh: "选项", en: "Options" },
  examples: { zh: "例子", en: "Examples" },
  exit: { zh: "退出码", en: "Exit codes" },
} as const satisfies Record<string, Text>

const exitCodes: ReadonlyArray<Row> = [
  [
    "0",
    {
      zh: "check：所问的每一家云服务商都没有必改项；其他命令：办到了",
      en: "check: no provider asked has a block; else: done",
    },
  ],
  [
    "1",
    {
      zh: "check：有一家有必改项；record：有的号读不懂；footer：有必改项；refusal：没有认出原因；coverage：有条款遗漏；providers test：违反了准则；portfolio check：有单元格要改",
      en: "check: one of them has; record: one of the texts is no number; footer: something must be fixed; refusal: no reason was recognised; coverage: a clause is orphaned; providers test: a law is broken; portfolio check: a cell needs mending",
    },
  ],
  ["2", { zh: "资料或命令看不懂", en: "the document or the command could not be understood" }],
]
