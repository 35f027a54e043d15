import type { Plugin } from "@openbeian/core/provider"
import type { Assumptions } from "../Assumptions.ts"
import type { Pin } from "../model/index.ts"
import { isNamed } from "./facts.ts"
import { homeOf } from "./homes.ts"
import type { ItemWanted, Setting, Weighed } from "./numbers.ts"

/** The server that carries a service today and the cost of leaving it, also where it has to leave whatever is planned. */
export const pinOf = (
  { facts, standings }: Weighed,
  at: string,
  options: ItemWanted["options"],
  isPriced: boolean,
  setting: Setting,
): Pin | undefined => {
  const costOf = (plugin: Plugin.Plugin | undefined): number =>
    isPriced && plugin !== undefined ? fen(effortOf(plugin, setting.assumptions)?.moveYuan) : 0
  const provider = options.findIndex((option) => option?.pinned !== undefined)
  const seat = options[provider]?.pinned
  const plugins = standings.map(({ plugin }) => plugin)
  const home =
    isPriced && at.startsWith("/services/")
      ? homeOf(facts, facts.services?.[Number(at.split("/")[2])], { plugins, shared: setting.shared })
      : undefined
  if (seat !== undefined)
    return { provider, seat, movingCost: home === undefined ? 0 : costOf(setting.plugins[provider]) }
  if (home?.plugin === undefined) return undefined
  const movingCost = costOf(home.plugin)
  if (movingCost === 0) return undefined
  const isLent = setting.shared.some(
    ({ id, plugin, unused }) => id === home.id && plugin === home.plugin && unused === undefined,
  )
  const stays = isLent ? setting.plugins.indexOf(home.plugin) : -1
  return { provider: stays, seat: -1, movingCost }
}

export const effortOf = (plugin: Plugin.Plugin, { efforts = [] }: Assumptions) =>
  efforts.find(({ provider }) => isNamed(plugin, provider))

export const fen = (yuan: number | undefined): number => Math.round((yuan ?? 0) * 100)
