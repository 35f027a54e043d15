import { key, Leaves } from "@openbeian/core/filing"
import type { Limit } from "@openbeian/core/provider"
import * as Schema from "effect/Schema"

const Amount = Schema.Finite.check(
  Schema.isGreaterThanOrEqualTo(0, { expects: { zh: "0 或正数", en: "zero or a positive number" } }),
)
const Provider = Schema.String.annotateKey({
  label: { zh: "接入商（编号或名称）", en: "provider, by id or name" },
})

/** What one purchase of a product costs (单价). */
export const Price = Schema.Struct({
  provider: Provider,
  product: Schema.String.annotateKey({ label: { zh: "云产品", en: "product" } }),
  yuan: Amount.annotateKey({
    label: {
      zh: "满足备案条件的最低购买价（元）",
      en: "yuan for the least purchase that can carry a filing",
    },
  }),
}).annotate({ identifier: "Price" })

/** What working with a provider costs beside its servers (手续成本). */
export const Effort = Schema.Struct({
  provider: Provider,
  accountYuan: key(Amount, "开一个账号的成本（元）", "yuan for opening an account"),
  orderYuan: key(Amount, "办一个订单的成本（元）", "yuan for handling an order"),
  moveYuan: key(Amount, "把一个网站迁离原服务器的成本（元）", "yuan for moving a service off its server"),
}).annotate({ identifier: "Effort" })

/** A figure of the user's for a limit that the papers do not state (自定限额). */
export const OwnLimit = Schema.Struct({
  provider: Provider,
  limit: Schema.Literals(["openOrdersPerAccount", "newServicesPerOrder", "servicesPerServer"]),
  value: Schema.Int.check(
    Schema.isGreaterThanOrEqualTo(1, { expects: { zh: "正整数", en: "a positive whole number" } }),
  ),
}).annotate({ identifier: "OwnLimit" })

/** What a provider can do by the user's own knowledge, where its papers do not say (自定能力). */
export const OwnCapability = Schema.Struct({
  provider: Provider,
  capability: Schema.Literals(["quotaReturnsOnCancel"]),
  can: Schema.Boolean,
}).annotate({ identifier: "OwnCapability" })

/** How long the administration is likely to take, by the user's own experience (预计管局用时). */
export const OwnEstimate = Schema.Struct({
  province: key(Leaves.ProvinceLeaf, "省份；不写则为各省", "province; all without it"),
  workingDays: Schema.Int.check(
    Schema.isGreaterThanOrEqualTo(0, {
      expects: { zh: "0 或正整数", en: "zero or a positive whole number" },
    }),
  ),
}).annotate({ identifier: "OwnEstimate" })

/**
 * What a plan takes from its user because no paper says it (假设): prices, efforts, own limits, capabilities and estimates. All of it
 * may be left out; the plan then says what it assumed instead.
 */
export const Assumptions = Schema.Struct({
  openbeian: Schema.Literal(1),
  prices: key(Schema.Array(Price), "价格", "prices"),
  efforts: key(Schema.Array(Effort), "手续成本", "efforts"),
  limits: key(Schema.Array(OwnLimit), "自定限额", "limits"),
  capabilities: key(Schema.Array(OwnCapability), "自定能力", "capabilities"),
  estimates: key(Schema.Array(OwnEstimate), "管局用时估计", "estimates of the administration's time"),
}).annotate({ identifier: "Assumptions" })

export type Assumptions = typeof Assumptions.Type
export type OwnLimitName = (typeof OwnLimit.Type)["limit"] & Limit.LimitName

/** Nothing assumed by the user. */
export const none: Assumptions = { openbeian: 1 }
