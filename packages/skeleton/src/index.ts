import { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { capabilities } from "./capabilities.ts"
import { clauses } from "./clauses.ts"
import { guides } from "./guides.ts"
import { limits } from "./limits.ts"
import { practices } from "./practices.ts"
import { signup } from "./signup.ts"

/** Skeleton Cloud (骨架云) as an access provider. */
export const skeletonProvider = Plugin.define({
  contract: 1,
  id: "skeleton",
  name: text("骨架云", "Skeleton Cloud"),
  monogram: "骨",
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
