import { createReadStream } from "node:fs"
import { stat, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import type { Text } from "@openbeian/core/text"
import type { Source } from "./Command.ts"
import { type Problem, problem } from "./Problem.ts"

/** Nobody's filing is longer; more than this is not even read. */
const filingBytesMax = 5_000_000

/** Reads a file, or standard input for `-`. */
export const open = async (name: string, bytesMax = filingBytesMax): Promise<Source | Problem> => {
  const file = name === "-" ? "<stdin>" : name
  try {
    if (name !== "-" && (await stat(name)).isDirectory()) return { ...isFolder, file }
    const bytes = await readAtMost(name === "-" ? process.stdin : createReadStream(name), bytesMax)
    return bytes === undefined ? { ...tooLong(bytesMax), file } : { name: file, bytes }
  } catch (cause) {
    return { ...problemOf(cause), file }
  }
}

/** Makes a new file. */
export const create = async (file: string, content: string | Uint8Array): Promise<Problem | undefined> => {
  try {
    await writeFile(file, content, { flag: "wx" })
    return undefined
  } catch (cause) {
    const failed = problemOf(cause)
    return { ...(failed.code === "ENOENT" ? noFolder(file) : failed), file }
  }
}

const noFolder = (file: string): Problem => {
  const folder = dirname(file)
  return problem("ENOENT", `没有文件夹 ${folder}`, `there is no folder ${folder}`, {
    zh: "先建好这个文件夹，或写到别处",
    en: "make the folder first, or write elsewhere",
  })
}

const readAtMost = async (stream: NodeJS.ReadableStream, most: number): Promise<Uint8Array | undefined> => {
  const chunks: Array<Buffer> = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > most) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

const isFolder = problem("IsFolder", "这是一个文件夹，不是文件", "this is a folder, not a file")

const tooLong = (bytesMax: number): Problem =>
  bytesMax > filingBytesMax
    ? problem(
        "TooLong",
        `超过 ${bytesMax / 1_000_000} MB`,
        `this is longer than ${bytesMax / 1_000_000} MB`,
        { zh: "按客户分成几个文件", en: "divide it by customers into several files" },
      )
    : problem(
        "TooLong",
        "超过 5 MB，一份备案资料没有这么长",
        "this is longer than 5 MB, which no filing is",
        {
          zh: "照片和扫描件不放进来，只写它们的大小和尺寸",
          en: "leave pictures out and state their size and sides only",
        },
      )

/** What the system says, in words; the rest with its own code. */
const problemOf = (cause: unknown): Problem => {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"
  const [says, fix] = systemErrors[code] ?? [
    { zh: `读写出错（${code}）`, en: `it cannot be read or written (${code})` },
  ]
  return problem(code, says.zh, says.en, fix)
}

const systemErrors: Readonly<Record<string, readonly [says: Text, fix?: Text]>> = {
  ENOENT: [
    { zh: "没有这个文件或文件夹", en: "there is no such file or folder" },
    {
      zh: "请核对文件名；openbeian init FILE 新建一份备案资料，openbeian portfolio template --out FILE 新建一份客户台账",
      en: "check the name; openbeian init FILE makes a new filing, openbeian portfolio template --out FILE a new workbook of customers",
    },
  ],
  EACCES: [{ zh: "没有权限读写", en: "permission is denied" }],
  EEXIST: [
    { zh: "文件已存在，没有改动它", en: "the file exists and was left alone" },
    { zh: "换一个文件名", en: "choose another name" },
  ],
  EISDIR: [{ zh: "这是一个文件夹，不是文件", en: "this is a folder, not a file" }],
  ENOTDIR: [{ zh: "路径中有一段不是文件夹", en: "a part of the path is not a folder" }],
  EROFS: [{ zh: "这个磁盘只读", en: "the disk is read-only" }],
  ENOSPC: [{ zh: "磁盘已满", en: "the disk is full" }],
}
