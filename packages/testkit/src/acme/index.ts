import { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { capabilities } from "./capabilities.ts"
import { clauses } from "./clauses.ts"
import { display } from "./display.ts"
import { duties } from "./duties.ts"
import { guides } from "./guides.ts"
import { limits } from "./limits.ts"
import { materials } from "./materials.ts"
import { practices } from "./practices.ts"
import { refusals } from "./refusals.ts"
import { routes } from "./routes.ts"
import { rules } from "./rules.ts"
import { servers } from "./servers.ts"
import { signup } from "./signup.ts"
import { types } from "./types.ts"

/** Acme Cloud (示例云): a provider that does not exist, small, with every feature of the contract. */
export const acme = Plugin.define({
  contract: 1,
  id: "acme",
  name: text("示例云", "Acme Cloud"),
  monogram: "例",
  level: "maintained",
  checkedOn: "2026-11-20",
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
  display,
  guides,
  refusals,
  signup,
})
