import { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { capabilities } from "./capabilities.ts"
import { clauses } from "./clauses.ts"
import { guides } from "./guides.ts"
import { limits } from "./limits.ts"
import { practices } from "./practices.ts"
import { signup } from "./signup.ts"

/** Tencent Cloud (腾讯云) as an access provider. */
export const tencent = Plugin.define({
  contract: 1,
  id: "tencent",
  name: text("腾讯云", "Tencent Cloud"),
  monogram: "腾",
  level: "draft",
  checkedOn: "2026-11-22",
  book: clauses,
  capabilities,
  limits,
  practices,
  servers: "undocumented",
  types: { entries: {}, additions: [], changes: [] },
  form: "undocumented",
  materials: [],
  rules: [],
  routes: "undocumented",
  duties: [],
  display: "undocumented",
  guides,
  refusals: "undocumented",
  signup,
})
