import { Day } from "@openbeian/core/calendar"
import { Plugin } from "@openbeian/core/provider"
import { Schema } from "effect"
import { todos } from "./holes.ts"
import { law, repeated } from "./Law.ts"
import { nodes } from "./nodes.ts"

/** What a plugin is: a plain value that says who it is. */
export const identity = [
  law("keeps contract 1", "遵守第 1 版约定", ({ contract }) =>
    contract === 1 ? [] : [`it keeps ${String(contract)}`],
  ),
  law("has an id of small letters, digits and hyphens", "编号只用小写字母、数字和连字符", ({ id }) =>
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id) ? [] : [id],
  ),
  law("has a monogram of one character", "标记是一个字", ({ monogram }) =>
    [...monogram].length === 1 ? [] : [monogram],
  ),
  law("was checked on a day of the calendar", "核对日期是日历上的一天", ({ checkedOn }) =>
    isDay(checkedOn) ? [] : [checkedOn],
  ),
  law("leaves nothing to be written, unless it is a draft", "除草稿外，不留待写之处", (plugin) =>
    plugin.level === "draft" ? [] : todos(plugin),
  ),
  law("says everything in Chinese and in English", "每句话都有中文和英文", (plugin) =>
    nodes(plugin).flatMap(({ at, value }) => {
      if (typeof value !== "object" || value === null || !("zh" in value || "en" in value)) return []
      const { zh, en } = { zh: "", en: "", ...value }
      return [...(isSaid(zh) ? [] : [`${at}/zh`]), ...(isSaid(en) ? [] : [`${at}/en`])]
    }),
  ),
  law("is plain data but for the functions of the contract", "除约定的函数外都是普通数据", (plugin) =>
    nodes(plugin).flatMap(({ at, value }) => {
      if (typeof value === "function") return contractFunctions.test(at) ? [] : [`${at} is a function`]
      return isPlain(value) ? [] : [`${at} is no plain value`]
    }),
  ),
  law(
    "names each material, route, duty and product once",
    "材料、流程、义务、云产品的编号都不重复",
    (plugin) =>
      [plugin.materials, Plugin.routesOf(plugin), plugin.duties, Plugin.productsOf(plugin)].flatMap((list) =>
        repeated(list.map(({ id }) => id)),
      ),
  ),
]

/** Where the contract has functions. */
const contractFunctions =
  /^\/(rules\/\d+\/decide|materials\/\d+\/(wanted|wantedOnChange|also\/when)|(routes|duties)\/\d+\/when)$/u

export const isDay = Schema.is(Day.Day)

const isSaid = (words: unknown): boolean => typeof words === "string" && words.trim() !== ""

const isPlain = (value: unknown): boolean => {
  if (typeof value === "number") return Number.isFinite(value)
  if (typeof value === "string" || typeof value === "boolean") return true
  if (typeof value !== "object" || value === null) return false
  if (Object.values(Object.getOwnPropertyDescriptors(value)).some(({ get }) => get !== undefined))
    return false
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
}
