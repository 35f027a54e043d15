import { Plugin } from "@openbeian/core/provider"
import { capabilities } from "./capabilities.ts"
import { clauses } from "./clauses.ts"
import { display } from "./display.ts"
import { duties } from "./duties.ts"
import { form } from "./form.ts"
import { guides } from "./guides/index.ts"
import { limits } from "./limits.ts"
import { materials } from "./materials.ts"
import { practices } from "./practices.ts"
import { refusals } from "./refusals.ts"
import { routes } from "./routes.ts"
import { rules } from "./rules/index.ts"
import { servers } from "./servers.ts"
import { signup } from "./signup.ts"
import { types } from "./types.ts"

/** Aliyun (阿里云), with the part of its guide for 诚信通 members, as an access provider. */
export const aliyun = Plugin.define({
  contract: 1,
  id: "aliyun",
  name: { zh: "阿里云", en: "Aliyun" },
  monogram: "阿",
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
  refusals,
  signup,
})
