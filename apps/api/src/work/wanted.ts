import type { Document } from "@openbeian/core/document"
import { type Text, text } from "@openbeian/core/text"
import { type Plan, Planner } from "@openbeian/planner"
import { installed } from "@openbeian/providers"
import { Result } from "effect"
import type { Refusal } from "../problems.ts"
import type { ComparisonRequest, PlanRequest } from "./asked.ts"

type Asked = Document.Document<typeof PlanRequest.Type>

/** Which plan a request asks for, or what is wrong with asking for it (所要的计划). */
export const wantedOf = (asked: Asked): Result.Result<Planner.WantedBy, Refusal> => {
  const { at = "mix", objective = "cost", carryOn } = asked.value
  if (carryOn !== undefined) return carriedOn(asked, carryOn)
  const ids = ["mix", ...providers]
  return ids.includes(at)
    ? Result.succeed({ at, objective, ...finishBy(asked.value) })
    : faulty(asked, [
        {
          path: "/at",
          found: at,
          allowed: ids,
          message: notInstalled,
          fix: text(
            `写 mix 或已安装的接入商：${providers.join("、")}`,
            `write mix or one of ${providers.join(", ")}`,
          ),
        },
      ])
}

/** The rest of an earlier plan, which says itself where, by which aim and by when. */
const carriedOn = (asked: Asked, plan: Plan.Plan): ReturnType<typeof wantedOf> => {
  const { value } = asked
  const clashes = (["at", "objective"] as const).flatMap((name) => {
    const found = value[name]
    return found === undefined ? [] : [{ path: `/${name}`, found, ...saidTwice(name) }]
  })
  if (clashes.length > 0) return faulty(asked, clashes)
  if (Planner.isForeign(plan, value.portfolio))
    return faulty(asked, [
      { path: "/carryOn/customers", found: plan.customers[0]?.customer ?? "", ...ofOthers },
    ])
  const carried = Planner.carryOn(plan, value.finishBy)
  if (carried.at !== "mix" && !providers.includes(carried.at))
    return faulty(asked, [
      {
        path: "/carryOn/providers",
        found: carried.at,
        allowed: providers,
        message: notInstalled,
        fix: text("先安装它，或重新作计划", "install it, or plan anew"),
      },
    ])
  return Result.succeed(carried)
}

/** What is no mapping, or has a fault in every key of a plan, is another document: it is told once that it is no plan. */
export const withoutForeign = (refusal: Refusal): Refusal => {
  if (refusal._tag !== "DocumentFaulty") return refusal
  const byPlan = Map.groupBy(
    refusal.faults,
    ({ path }) => /^\/(?:carryOn|before|after)(?=\/|$)/u.exec(path)?.[0],
  )
  return {
    ...refusal,
    faults: [...byPlan].flatMap(([path, faults]) => {
      const [first] = faults
      if (path === undefined || first === undefined) return faults
      const isPlan = first.path !== path && faults.length <= planFaultsMax
      return isPlan ? faults : [{ ...first, path, ...noPlan }]
    }),
  }
}
const planFaultsMax = 5

/** A day that nothing can meet is a fault of the document that asks for it. */
export const late = (
  { finishBy, earliest, text: says, fix }: Planner.TooSoon,
  { value, positions }: Asked | Document.Document<typeof ComparisonRequest.Type>,
): Refusal => {
  const path = value.finishBy === undefined ? "/carryOn" : "/finishBy"
  const mend = value.finishBy === undefined ? laterDay(fix) : fix
  return {
    _tag: "TooSoon",
    says,
    fix: mend,
    faults: [
      {
        code: "refused",
        path,
        ...positions.of(path),
        found: finishBy,
        allowed: [earliest],
        message: says,
        fix: mend,
      },
    ],
  }
}

export const finishBy = ({ finishBy }: typeof ComparisonRequest.Type) =>
  finishBy === undefined ? {} : { finishBy }

const providers = installed.map(({ id }) => id)

type Told = Pick<Document.Fault, "path" | "found" | "message" | "fix"> &
  Partial<Pick<Document.Fault, "allowed">>

const faulty = ({ positions }: Asked, told: ReadonlyArray<Told>): Result.Result<never, Refusal> =>
  Result.fail({
    _tag: "DocumentFaulty",
    faults: told.map(({ allowed = [], ...fault }) => ({
      code: allowed.length === 0 ? "refused" : "notListed",
      ...positions.of(fault.path),
      allowed,
      ...fault,
    })),
  })

const notInstalled = text("没有安装这家接入商", "no such provider is installed")

const saidTwice = (name: string) => ({
  message: text(
    "carryOn 的计划已经写明接入商、先求什么和办完日",
    "the plan of carryOn says where, what comes first and by when",
  ),
  fix: text(`去掉 ${name}，或去掉 carryOn`, `leave ${name} out, or carryOn`),
})

const noPlan = {
  code: "refused" as const,
  found: "",
  allowed: [],
  message: text("这不是计划", "this is no plan"),
  fix: text("给出先前以 JSON 得到的整份计划", "give a whole plan as it was had before as JSON"),
}

/** Nothing of it could be carried on. */
const ofOthers = {
  message: text("原计划里没有这份组合的任何一位客户", "the earlier plan has no customer of this portfolio"),
  fix: text(
    "给出为这份组合作的计划，或重新作计划",
    "give a plan that was made for this portfolio, or plan anew",
  ),
}

const laterDay = ({ zh, en }: Text): Text =>
  text(
    `原计划的日子赶不上了，换一天：${zh}`,
    `the day of the plan cannot be met any more, give another: ${en}`,
  )
