import { text } from "@openbeian/core/text"
import { Result, Schema } from "effect"
import type { Context } from "hono"
import type { Refused } from "./answer.ts"

/** What a list takes that comes by pages: at most so many on one, from which place on. */
export const pageFields = (limitMax: number) => ({
  limit: Schema.optionalKey(
    Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: limitMax })).annotate({
      title: `how many on a page, ${limitMax} at most`,
      description: `每页条数，至多 ${limitMax}`,
      expects: text(`1 到 ${limitMax} 的整数`, `a whole number from 1 to ${limitMax}`),
    }),
  ),
  after: Schema.optionalKey(
    Schema.String.annotate({
      title: "`next` of the page before; absent: the first page",
      description: "上一页的 `next`；不填为第一页",
    }),
  ),
})

/** What a page says beside its items. */
export const pageAnswer = {
  total: Schema.Int.annotate({ description: "on all pages" }),
  next: Schema.optionalKey(
    Schema.String.annotate({ description: "`after` of the next page; absent on the last" }),
  ),
}

/** A page of a list (一页). */
export interface Page<A> {
  readonly items: ReadonlyArray<A>
  readonly total: number
  readonly next?: string
}

/** Which page is asked for, and what of the list it is to hold. */
export interface Paging<A> {
  readonly idOf: (item: A) => string
  readonly fits?: (item: A) => boolean
  readonly limit: number
  readonly after?: string | undefined
}

/**
 * The page after an item of the whole list. The item is found by its id and need not fit, so a page begins where the last
 * one ended even if the list has grown in between.
 */
export const pageOf = <A>(
  all: ReadonlyArray<A>,
  { idOf, fits = () => true, limit, after }: Paging<A>,
): Result.Result<Page<A>, Refused> => {
  const start = after === undefined ? 0 : all.findIndex((item) => idOf(item) === after) + 1
  if (after !== undefined && start === 0) return Result.fail({ reason: { _tag: "CursorUnknown", after } })
  const rest = all.slice(start).filter(fits)
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  return Result.succeed({
    items,
    total: all.slice(0, start).filter(fits).length + rest.length,
    ...(last === undefined || rest.length === items.length ? {} : { next: idOf(last) }),
  })
}

/** The same page; the header says too where the next one is (RFC 8288). */
export const linked = <P extends { readonly next?: string }>(context: Context, page: P): P => {
  if (page.next !== undefined) {
    const query = new URL(context.req.url).searchParams
    query.set("after", page.next)
    context.header("Link", `<${context.req.path}?${query}>; rel="next"`)
  }
  return page
}
