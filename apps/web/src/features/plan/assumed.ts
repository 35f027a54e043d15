import { createSignal } from "solid-js"
import type { Assumptions } from "./planning.ts"

/** What the broker gave because no paper says it, kept on this machine (假设). */
export const assumed = (): Assumptions => held()

export const assume = (next: Assumptions): void => {
  setHeld(next)
  try {
    localStorage.setItem(key, JSON.stringify(next))
  } catch {
    // Storage may be forbidden: they then last as long as the page.
  }
}

export type Price = NonNullable<Assumptions["prices"]>[number]
type Effort = NonNullable<Assumptions["efforts"]>[number]
export type OwnLimit = NonNullable<Assumptions["limits"]>[number]
export type OwnCapability = NonNullable<Assumptions["capabilities"]>[number]
export type EffortName = "accountYuan" | "orderYuan" | "moveYuan"

/** A blank takes the figure back; what is left empty is not named at all. */
export const withPrice = (
  from: Assumptions,
  { provider, product }: Omit<Price, "yuan">,
  yuan: number | undefined,
): Assumptions =>
  cleaned({
    ...from,
    prices: [
      ...(from.prices ?? []).filter((price) => price.provider !== provider || price.product !== product),
      ...(yuan === undefined ? [] : [{ provider, product, yuan }]),
    ],
  })

export const withEffort = (
  from: Assumptions,
  provider: string,
  name: EffortName,
  yuan: number | undefined,
): Assumptions => {
  const { [name]: _, ...others } = from.efforts?.find((effort) => effort.provider === provider) ?? {
    provider,
  }
  const effort: Effort = { ...others, provider, ...(yuan === undefined ? {} : { [name]: yuan }) }
  return cleaned({
    ...from,
    efforts: [
      ...(from.efforts ?? []).filter((each) => each.provider !== provider),
      ...(Object.keys(effort).length > 1 ? [effort] : []),
    ],
  })
}

export const withLimit = (
  from: Assumptions,
  { provider, limit }: Omit<OwnLimit, "value">,
  value: number | undefined,
): Assumptions =>
  cleaned({
    ...from,
    limits: [
      ...(from.limits ?? []).filter((own) => own.provider !== provider || own.limit !== limit),
      ...(value === undefined ? [] : [{ provider, limit, value }]),
    ],
  })

/** Whether a provider can do what its papers do not speak of; undefined is unknown again. */
export const withCapability = (
  from: Assumptions,
  { provider, capability }: Omit<OwnCapability, "can">,
  can: boolean | undefined,
): Assumptions =>
  cleaned({
    ...from,
    capabilities: [
      ...(from.capabilities ?? []).filter(
        (own) => own.provider !== provider || own.capability !== capability,
      ),
      ...(can === undefined ? [] : [{ provider, capability, can }]),
    ],
  })

/** Without a province it is of all of them. */
export const withEstimate = (
  from: Assumptions,
  province: string | undefined,
  workingDays: number | undefined,
): Assumptions =>
  cleaned({
    ...from,
    estimates: [
      ...(from.estimates ?? []).filter((each) => each.province !== province),
      ...(workingDays === undefined
        ? []
        : [{ ...(province === undefined ? {} : { province }), workingDays }]),
    ],
  })

/** How much was given. */
export const countOf = ({
  prices = [],
  efforts = [],
  limits = [],
  capabilities = [],
  estimates = [],
}: Assumptions): number =>
  prices.length +
  efforts.reduce((sum, effort) => sum + Object.keys(effort).length - 1, 0) +
  limits.length +
  capabilities.length +
  estimates.length

const cleaned = ({ openbeian, ...lists }: Assumptions): Assumptions => ({
  openbeian,
  ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
})

const key = "openbeian.assumptions"

const load = (): Assumptions => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "null")
    return isAssumptions(found) ? found : { openbeian: 1 }
  } catch {
    return { openbeian: 1 }
  }
}

/** The API's own answer: its type is promised by its schema. */
export const asAssumptions = (body: unknown) => body as Assumptions

/** This page alone writes there. */
const isAssumptions = (found: unknown): found is Assumptions =>
  typeof found === "object" && found !== null && "openbeian" in found && found.openbeian === 1

const [held, setHeld] = createSignal<Assumptions>(load())
