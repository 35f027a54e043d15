import type { Scopes } from "@openbeian/core/rule"

/** What a product has to be bought with before it gives service codes (购买要求). An absent key: no such demand. */
export interface Terms {
  /** Least term of a subscription. */
  readonly months?: number
  /** Whether renewals count towards it; `open`: the guide does not say. */
  readonly renewals?: "count" | "open"
  readonly firstMonths?: number
  readonly orderYuan?: number
  readonly needsPublicBandwidth?: true
}

const quarter = { months: 3, renewals: "count" } as const
const month = { months: 1, renewals: "open" } as const
const quarterFor100 = { months: 3, renewals: "open", orderYuan: 100 } as const

const table: Readonly<Record<string, Terms>> = {
  ecs: { ...quarter, needsPublicBandwidth: true },
  webHosting: quarter,
  simpleServer: quarter,
  nat: month,
  ipv6: month,
  ens: quarter,
  iotPackage: {},
  marketplaceSite: { firstMonths: 12, orderYuan: 99 },
  functionCompute: quarterFor100,
  mall: quarterFor100,
}

/** The terms of a product by its id; nothing where the guide's table does not have it. */
export const termsOf = (product: string | undefined): Terms | undefined =>
  product === undefined ? undefined : table[product]

/** The table of products and quotas stands in the part for standard users alone. */
export const isInTheTable = ({ account }: Scopes.FromAccount): boolean => account.track === "standard"
