import { Reasons } from "@openbeian/core/refusal"
import { law, repeated } from "./Law.ts"

/** That each reason of refusal is known, and that somebody looks out for it. */
export const refusals = [
  law("lists each reason of refusal once", "每个驳回原因只列一次", ({ refusals }) =>
    refusals === "undocumented" ? [] : repeated(refusals.map(({ reason }) => reason)),
  ),
  law("lists reasons of refusal that core knows", "驳回原因都在 core 的清单里", ({ refusals }) =>
    refusals === "undocumented"
      ? []
      : refusals.flatMap(({ reason }) => (Reasons.isReason(reason) ? [] : [String(reason)])),
  ),
  law(
    "prevents by its rules only reasons of refusal that core knows",
    "规则所预防的驳回原因都在 core 的清单里",
    ({ rules }) =>
      rules.flatMap(({ id, prevents = [] }) =>
        prevents.flatMap((reason) => (Reasons.isReason(reason) ? [] : [`${id}: ${String(reason)}`])),
      ),
  ),
]
