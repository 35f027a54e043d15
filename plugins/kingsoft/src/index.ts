import { Plugin } from "@openbeian/core/provider"
import { capabilities } from "./capabilities.ts"
import { clauses } from "./clauses.ts"
import { duties } from "./duties.ts"
import { guides } from "./guides.ts"
import { limits } from "./limits.ts"
import { materials } from "./materials.ts"
import { practices } from "./practices.ts"
import { routes } from "./routes.ts"
import { rules } from "./rules/index.ts"
import { servers } from "./servers.ts"
import { signup } from "./signup.ts"
import { types } from "./types.ts"

/** Kingsoft Cloud (金山云) as an access provider. */
export const kingsoft = Plugin.define({
  contract: 1,
  id: "kingsoft",
  name: { zh: "金山云", en: "Kingsoft Cloud" },
  monogram: "金",
  level: "maintained",
  checkedOn: "2026-11-22",
  book: clauses,
  capabilities,
  limits,
  practices,
  servers,
  types,
  form: "undocumented",
  materials,
  rules,
  routes,
  duties,
  display: "undocumented",
  guides,
  refusals: "undocumented",
  signup,
})
