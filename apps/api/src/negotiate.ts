import { Effect } from "effect"
import type { Context } from "hono"
import type { Refused } from "./answer.ts"
import type { Refusal } from "./problems.ts"

/**
 * The form of an answer that `Accept` wants most (RFC 9110, 12.5.1); the usual one where it wants none more. Where one is
 * asked for by name, that is the only one that there is.
 */
export const formOf = <F extends string>(
  context: Context,
  forms: Readonly<Record<F, string>>,
  usual: F | undefined = namesOf(forms)[0],
  only?: F,
): { readonly form: F } | Refusal => {
  const found = context.req.header("Accept") ?? "*/*"
  const ranges = found.toLowerCase().split(",").map(ranged)
  const names = only === undefined ? namesOf(forms) : [only]
  const weighed = names.map((form) => ({ form, weight: weightOf(forms[form], ranges) }))
  const most = Math.max(...weighed.map(({ weight }) => weight))
  const best = weighed.filter(({ weight }) => weight === most && weight > 0)
  return (
    best.find(({ form }) => form === usual) ??
    best[0] ?? { _tag: "NotAcceptable", found, allowed: names.map((form) => forms[form]) }
  )
}

/** The cast of this file: the keys of a table are its names. */
const namesOf = <F extends string>(forms: Readonly<Record<F, string>>): ReadonlyArray<F> =>
  Object.keys(forms) as Array<F>

/** Lets nothing through that wants another form than JSON, where there is no other. */
export const asJson = (context: Context): Effect.Effect<void, Refused> => {
  const wanted = formOf(context, { json: "application/json" })
  return "_tag" in wanted ? Effect.fail({ reason: wanted }) : Effect.void
}

interface Range {
  readonly type: string
  readonly weight: number
}

const ranged = (part: string): Range => {
  const [type = "", ...parameters] = part.split(";").map((each) => each.trim())
  const weight = parameters.find((each) => each.startsWith("q="))?.slice(2)
  return { type, weight: weight === undefined ? 1 : Number(weight) || 0 }
}

/** The range that names a type most closely counts for it. */
const weightOf = (mediaType: string, ranges: ReadonlyArray<Range>): number => {
  const [family = ""] = mediaType.split("/")
  const wanted = [mediaType, `${family}/*`, "*/*"]
  const closest = wanted.find((each) => ranges.some(({ type }) => type === each))
  return ranges.find(({ type }) => type === closest)?.weight ?? 0
}
