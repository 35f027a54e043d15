import type { Interface } from "node:readline/promises"

/** What a plugin begins with. */
export interface Answers {
  readonly id: string
  readonly name: string
  readonly nameEn: string
  readonly portal: string
  readonly title: string
  readonly titleEn: string
  readonly edition: string
  readonly editionEn: string
}

/** What is known from the command line. */
export type Given = { readonly [K in keyof Answers]?: string | undefined }

interface Question {
  readonly flag: string
  readonly asks: string
  /** What Enter takes, and what counts where nobody is there to ask. Absent: it has to be answered. */
  readonly usually?: (before: Answers) => string
}

/** In the order in which they are asked; the id stands on the command line. */
export const questions: Readonly<Record<Exclude<keyof Answers, "id">, Question>> = {
  name: { flag: "--name", asks: "中文名，如“金山云” / name in Chinese" },
  nameEn: { flag: "--name-en", asks: "英文名，如“Kingsoft Cloud” / name in English" },
  portal: {
    flag: "--portal",
    asks: "在哪里备案：系统名或网址 / where filings are made: a name or an address",
  },
  title: { flag: "--title", asks: "所依据文件的标题 / title of the document that it rests on" },
  titleEn: {
    flag: "--title-en",
    asks: "该标题的英文 / the title in English",
    usually: ({ nameEn }) => `${nameEn} filing guide`,
  },
  edition: { flag: "--edition", asks: "版本或日期，没有就写“未注明” / edition or date, or that it has none" },
  editionEn: {
    flag: "--edition-en",
    asks: "版本的英文 / the edition in English",
    usually: ({ edition }) => edition,
  },
}

/** A mistake of whoever calls, in both languages. */
export class Refusal extends Error {
  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`)
  }
}

/** The id, if it can be one: of a folder, a package, a value and the clauses. */
export const idOf = (written: string | undefined): string => {
  if (written === undefined)
    throw new Refusal("缺少编号：pnpm new:provider ID", "the id is missing: pnpm new:provider ID")
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/u.test(written))
    throw new Refusal(
      `编号“${written}”不行：用小写字母、数字和连字符，每段以字母开头，如 tencent、huawei-cloud`,
      `“${written}” is no id: small letters, digits and hyphens, each part begins with a letter, as in tencent or huawei-cloud`,
    )
  if (written.length < idMin || written.length > idMax)
    throw new Refusal(
      `编号“${written}”有 ${written.length} 个字符，应为 ${idMin} 至 ${idMax} 个`,
      `the id “${written}” has ${written.length} characters; ${idMin} to ${idMax} are needed`,
    )
  if (taken.has(constantOf(written)) || isDevice.test(written))
    throw new Refusal(
      `编号“${written}”另有用处，换一个，如 ${written}-cloud`,
      `the id “${written}” means something else; take another, such as ${written}-cloud`,
    )
  return written
}

/** What Windows takes for a device and for no folder. */
const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u

/** Short enough for the columns of tables and the addresses of pages. */
const [idMin, idMax] = [2, 24]

/** The name of the constant: `huawei-cloud` is `huaweiCloud`. */
export const constantOf = (id: string): string =>
  id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase())

/** Names that the files of a plugin and of the list use, owners of other books, and words of the language. */
const taken: ReadonlySet<string> = new Set(
  [
    "acme skeleton core national province cn elsewhere none all mix",
    "installed text capabilities clauses guides limits practices signup suite materials rules routes servers types duties display refusals",
    "await break case catch class const continue debugger default delete do else enum export extends false finally for function if",
    "implements import in instanceof interface let new null package private protected public return static super switch this throw",
    "true try typeof undefined var void while with yield",
  ].flatMap((words) => words.split(" ")),
)

/** Everything answered: from the command line, by whoever sits there, or as usual. */
export const complete = async (
  given: Given & { readonly id: string },
  terminal?: Interface,
): Promise<Answers> => {
  const missing = keys.filter((key) => given[key] === undefined && questions[key].usually === undefined)
  if (terminal === undefined && missing.length > 0) {
    const flags = missing.map((key) => questions[key].flag)
    throw new Refusal(
      `没有终端可问，请写明 ${flags.join("、")}`,
      `there is no terminal to ask at; give ${flags.join(", ")}`,
    )
  }
  const answers: Record<keyof Answers, string> = { ...empty, id: given.id }
  for (const key of keys) {
    const { flag, asks, usually } = questions[key]
    const usual = usually?.(answers) ?? ""
    const answer = given[key] ?? (terminal === undefined ? usual : await ask(terminal, asks, usual))
    answers[key] = checked(flag, answer.trim())
  }
  return answers
}

const keys = ["name", "nameEn", "portal", "title", "titleEn", "edition", "editionEn"] as const
const empty = {
  id: "",
  name: "",
  nameEn: "",
  portal: "",
  title: "",
  titleEn: "",
  edition: "",
  editionEn: "",
}

/** Asks until something is answered. */
const ask = async (terminal: Interface, asks: string, usual: string): Promise<string> => {
  for (;;) {
    const answer = (await terminal.question(`${asks}${usual === "" ? "" : ` [${usual}]`}: `)).trim()
    if (answer !== "" || usual !== "") return answer === "" ? usual : answer
  }
}

const checked = (flag: string, answer: string): string => {
  if (answer === "") throw new Refusal(`${flag} 不能为空`, `${flag} is empty`)
  if (/[\p{Cc}`"\\*]/u.test(answer))
    throw new Refusal(
      `${flag} 里有 " ${"`"} \\ * 或换行；引号请写成“”`,
      `${flag} holds " ${"`"} \\ * or a line break; write quotation marks as “ ”`,
    )
  return answer
}
