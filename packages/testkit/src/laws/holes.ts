import { Capability, Guide, Limit, type Plugin, Practice } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"
import { nodes } from "./nodes.ts"

/** A place of which a plugin says nothing: its papers are silent, or nobody has looked (空白). */
export interface Hole {
  /** JSON Pointer into the plugin. */
  readonly at: string
  readonly what: Text
}

/** All of them, in the order in which a plugin is written. In a draft they are what is left to do. */
export const holes = (plugin: Plugin.Plugin): ReadonlyArray<Hole> => [
  ...todos(plugin).map((at) => ({ at, what: text("待写", "still to be written") })),
  ...among("capabilities", Capability.capabilities, plugin.capabilities),
  ...among("limits", Limit.limits, plugin.limits),
  ...among("practices", Practice.practices, plugin.practices),
  ...parts.flatMap(([key, what]) => (isEmpty(plugin[key]) ? [{ at: `/${key}`, what }] : [])),
  ...(isEmpty(Object.keys(plugin.types.entries))
    ? [{ at: "/types", what: text("备案类型", "filing types") }]
    : []),
  ...(isEmpty(plugin.signup.steps)
    ? [{ at: "/signup/steps", what: text("开户步骤", "how to sign up") }]
    : []),
  ...among("guides", Guide.topics, plugin.guides),
]

/** Where a sentence is still to be written: a text that holds the word TODO. */
export const todos = (plugin: Plugin.Plugin): ReadonlyArray<string> =>
  nodes(plugin).flatMap(({ at, value }) => (typeof value === "string" && /\bTODO\b/u.test(value) ? [at] : []))

const parts = [
  ["servers", text("可备案的云产品", "products that can carry a filing")],
  ["form", text("填写项", "what the form asks for")],
  ["materials", text("材料", "materials")],
  ["rules", text("规则", "rules")],
  ["routes", text("核验方式与流程", "ways of verification and their stages")],
  ["duties", text("办理前后的义务", "duties before and after")],
  ["display", text("备案号标示", "how a number is shown")],
  ["refusals", text("常见驳回原因", "common reasons of refusal")],
] as const

const among = <K extends string>(
  part: string,
  words: Readonly<Record<K, Text>>,
  answers: Readonly<Record<K, unknown>>,
): ReadonlyArray<Hole> =>
  Object.entries<Text>(words).flatMap(([key, what]) =>
    new Map<string, unknown>(Object.entries(answers)).get(key) === "undocumented"
      ? [{ at: `/${part}/${key}`, what }]
      : [],
  )

const isEmpty = (part: unknown): boolean =>
  part === "undocumented" || (Array.isArray(part) && part.length === 0)
