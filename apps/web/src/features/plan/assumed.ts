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
    prices: withOne(
      from.prices,
      (own) => own.provider === provider && own.product === product,
      yuan === undefined ? undefined : { provider, product, yuan },
    ),
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
    efforts: withOne(
      from.efforts,
      (own) => own.provider === provider,
      Object.keys(effort).length > 1 ? effort : undefined,
    ),
  })
}

export const withLimit = (
  from: Assumptions,
  { provider, limit }: Omit<OwnLimit, "value">,
  value: number | undefined,
): Assumptions =>
  cleaned({
    ...from,
    limits: withOne(
      from.limits,
      (own) => own.provider === provider && own.limit === limit,
      value === undefined ? undefined : { provider, limit, value },
    ),
  })

/** Whether a provider can do what its papers do not speak of; undefined is unknown again. */
export const withCapability = (
  from: Assumptions,
  { provider, capability }: Omit<OwnCapability, "can">,
  can: boolean | undefined,
): Assumptions =>
  cleaned({
    ...from,
    capabilities: withOne(
      from.capabilities,
      (own) => own.provider === provider && own.capability === capability,
      can === undefined ? undefined : { provider, capability, can },
    ),
  })

/** Without a province it is of all of them. */
export const withEstimate = (
  from: Assumptions,
  province: string | undefined,
  workingDays: number | undefined,
): Assumptions =>
  cleaned({
    ...from,
    estimates: withOne(
      from.estimates,
      (own) => own.province === province,
      workingDays === undefined
        ? undefined
        : { ...(province === undefined ? {} : { province }), workingDays },
    ),
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

/** A list with this, if it is any, in place of what is of the same. */
const withOne = <A>(
  list: ReadonlyArray<A> = [],
  isSame: (own: A) => boolean,
  one: A | undefined,
): ReadonlyArray<A> => [...list.filter((own) => !isSame(own)), ...(one === undefined ? [] : [one])]

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
