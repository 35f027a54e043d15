import { Province } from "@openbeian/core/place"
import { Display, type Plugin } from "@openbeian/core/provider"
import { law } from "./Law.ts"

/** That what a provider wants shown can be shown, and is told once. */
export const display = [
  law(
    "shows numbers of services that it takes, in provinces where filings are made",
    "标示的是它受理的服务的备案号，省份可以备案",
    (plugin) =>
      rowsOf(plugin).flatMap(({ service, province }) => {
        const support = plugin.capabilities[service]
        return [
          ...(support !== "undocumented" && support.can ? [] : [service]),
          ...(province === undefined || Province.mainland.some(({ code }) => code === province)
            ? []
            : [province]),
        ]
      }),
  ),
  law(
    "tells in each row of its display something that no earlier row tells",
    "标示表的每一行都说出前面没有说的",
    (plugin) =>
      rowsOf(plugin).flatMap((row, n) => {
        const before = rowsOf(plugin)
          .slice(0, n)
          .filter(
            ({ service, province }) =>
              service === row.service && (province === undefined || province === row.province),
          )
        const isNew = told.some(
          (key) => row[key] !== undefined && before.every((one) => one[key] === undefined),
        )
        return isNew ? [] : [`row ${n}`]
      }),
  ),
  law("links the numbers it wants shown to the ministry's site", "备案号链接到工信部网站", (plugin) =>
    rowsOf(plugin).flatMap(({ link }) =>
      link === undefined || link.startsWith(Display.ministry) ? [] : [link],
    ),
  ),
]

const told = ["number", "where", "link"] as const satisfies ReadonlyArray<Display.Told>

const rowsOf = ({ display }: Plugin.Plugin): ReadonlyArray<Display.Display> =>
  display === "undocumented" ? [] : display
