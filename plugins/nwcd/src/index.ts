import { Plugin } from "@openbeian/core/provider"
import { capabilities } from "./capabilities.ts"
import { clauses } from "./clauses.ts"
import { display } from "./display.ts"
import { duties } from "./duties.ts"
import { form } from "./form.ts"
import { guides } from "./guides.ts"
import { limits } from "./limits.ts"
import { materials } from "./materials.ts"
import { practices } from "./practices.ts"
import { routes } from "./routes.ts"
import { rules } from "./rules/index.ts"
import { servers } from "./servers.ts"
import { signup } from "./signup.ts"
import { types } from "./types.ts"

/** NWCD, the operator of the AWS China (Ningxia) region (西云数据), as an access provider. */
export const nwcd = Plugin.define({
  contract: 1,
  id: "nwcd",
  name: { zh: "西云数据", en: "NWCD" },
  monogram: "西",
  level: "maintained",
  checkedOn: "2026-11-22",
  book: clauses,
  capabilities,
  limits,
  practices,
  servers,
  types,
  form,
  materials,
  rules,
  routes,
  duties,
  display,
  guides,
  refusals: "undocumented",
  signup,
})
