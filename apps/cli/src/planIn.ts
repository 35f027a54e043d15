import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { type Text, text } from "@openbeian/core/text"
import { Plan } from "@openbeian/planner"
import * as Result from "effect/Result"
import type { Source } from "./Command.ts"
import { located } from "./consult.ts"
import { type Problem, problem } from "./Problem.ts"
import { isTables } from "./portfolioIn.ts"

/** A plan as a file has it. What is none is told once, with what it is where that can be seen (读入的计划). */
export const planIn = (source: Source): Result.Result<Plan.Plan, ReadonlyArray<Problem>> => {
  if (isTables(source)) return Result.fail([noPlan(source.name, tables)])
  const read = Document.read(Plan.Plan, source.bytes, Portfolio.limits)
  if (Result.isSuccess(read)) return Result.succeed(read.success.value)
  const faults = read.failure
  const isForeign =
    faults.length > faultsMax || faults.some(({ code, path }) => code === "notMapping" && path === "")
  return Result.fail(
    isForeign ? [noPlan(source.name, documentOf(faults))] : faults.map((fault) => located(source, fault)),
  )
}

/** A document of another kind has a fault in every key, or has none. */
const faultsMax = 5

/** What a document is that is no plan, by the keys that a plan does not have. */
const documentOf = (faults: ReadonlyArray<Document.Fault>): Text | undefined => {
  const foreign = new Set(faults.flatMap(({ code, path }) => (code === "unknownKey" ? [path] : [])))
  return documents.find(({ has }) => foreign.has(has))?.is
}

const tables = text("是表格", "holds tables")
const documents = [
  { has: "/filings", is: text("是客户组合", "is a portfolio") },
  { has: "/columns", is: text("是各家的对比", "is a comparison of providers") },
  { has: "/tradeoffs", is: text("是取舍点的列表", "is a list of tradeoffs") },
  { has: "/before", is: text("是两份计划的不同", "is the difference of two plans") },
  { has: "/prices", is: text("是价格与假设", "has prices and assumptions") },
  { has: "/services", is: text("是一份备案资料", "is a filing") },
  { has: "/subject", is: text("是一份备案资料", "is a filing") },
] as const

const noPlan = (name: string, is: Text | undefined): Problem =>
  problem(
    "NoPlan",
    is === undefined ? `${name} 不是计划` : `${name} ${is.zh}，不是计划`,
    is === undefined ? `${name} is no plan` : `${name} ${is.en}, not a plan`,
    {
      zh: "给出先前 --out 写出的 .json，或 --format json 的输出",
      en: "name the .json that --out wrote before, or what --format json printed",
    },
  )
