import { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { capabilities } from "./capabilities.ts"
import { clauses } from "./clauses.ts"
import { guides } from "./guides.ts"
import { limits } from "./limits.ts"
import { practices } from "./practices.ts"
import { routes } from "./routes.ts"
import { rules } from "./rules/index.ts"
import { servers } from "./servers.ts"
import { signup } from "./signup.ts"
import { types } from "./types.ts"

/** Tencent Cloud (腾讯云) as an access provider. */
export const tencent = Plugin.define({
  contract: 1,
  id: "tencent",
  name: text("腾讯云", "Tencent Cloud"),
  monogram: "腾",
  level: "community",
  checkedOn: "2026-11-22",
  book: clauses,
  capabilities,
  limits,
  practices,
  servers,
  types,
  form: "undocumented",
  materials: [],
  rules,
  routes,
  duties: [],
  display: "undocumented",
  guides,
  refusals: "undocumented",
  signup,
})
