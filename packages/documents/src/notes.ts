import { type Text, text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import type { Names } from "./names.ts"
import { labels, notes } from "./words.ts"

/** Whether all has its answer; and first of all whether the plan is for less than the workbook was meant to say. */
export const standingOf = (
  { applicable, blocked, customers, unknowns, unread }: Plan.Plan,
  { say }: Names,
): ReadonlyArray<string> => {
  const isOpen = customers.some(({ services }) =>
    services.some(({ outcome }) => outcome === "review" || outcome === "undecided"),
  )
  return [
    ...(unread.length === 0 ? [] : [say(unreadNote(unread.length))]),
    say(
      isOpen
        ? notes.open
        : unknowns.length > 0
          ? notes.asked
          : applicable
            ? notes.complete
            : blocked.length > 0
              ? notes.blocked
              : notes.nothing,
    ),
  ]
}

const unreadNote = (count: number): Text =>
  text(
    `工作簿有 ${count} 处没有读入，计划没有算进它们。`,
    `${count} ${count === 1 ? "cell" : "cells"} of the workbook could not be read, and the plan is made without ${count === 1 ? "it" : "them"}.`,
  )

/** Stages without a length in the papers, each once with its orders: no day of the plan counts them. */
export const leftOutOf = (
  { orders }: Plan.Plan,
  { say, join, order: numberOf }: Names,
): ReadonlyArray<string> => {
  const all = orders.flatMap(({ id, leavesOut }) => leavesOut.map((words) => ({ id, words: say(words) })))
  return [...Map.groupBy(all, ({ words }) => words)].map(
    ([words, group]) =>
      `${words} (${say(group.length === 1 ? labels.order : labels.orders)} ${join(group.map(({ id }) => numberOf(id)))})`,
  )
}

/** Where a customer files and the papers do not list what is to be brought (材料未载明): the provider, and that. */
export const unlistedOf = (
  { orders, providers }: Plan.Plan,
  customer: string,
  { say, provider: nameOf }: Names,
): ReadonlyArray<{ readonly provider: string; readonly words: string }> =>
  providers
    .filter(
      ({ id, materials }) =>
        materials === "undocumented" &&
        orders.some((order) => order.provider === id && order.customer === customer),
    )
    .map(({ id }) => {
      const provider = nameOf(id)
      const words = text(
        `${provider}的文件没有列出要交的材料`,
        `the papers of ${provider} do not list what to bring`,
      )
      return { provider, words: say(words) }
    })

/** How much one account gets through a year, where that is less than what is wanted (年度上限). */
export const ceilingOf = ({ yearlyCeiling }: Plan.PlannedCustomer, { say, provider }: Names): string => {
  if (yearlyCeiling === undefined) return ""
  const at = provider(yearlyCeiling.provider)
  const count = yearlyCeiling.services
  return say(
    text(
      `按最长用时，一个账号一年在${at}最多新办 ${count} 项`,
      `at the longest durations one account at ${at} gets ${count} new services through a year`,
    ),
  )
}
