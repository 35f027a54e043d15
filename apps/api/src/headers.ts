import type { MiddlewareHandler } from "hono"
import * as Problem from "./problem.ts"

/** Set before the route runs, because headers set on a finished response cost several times as much. */
export const headers: MiddlewareHandler = (context, next) => {
  for (const [name, value] of fixed) context.header(name, value)
  return next()
}

/**
 * A server that listens to its own machine answers only for names of that machine. Otherwise a page from elsewhere
 * could let its own name point here and read, as if from its own origin, what the reader's server answers.
 */
export const ownHost =
  (listensOn: string): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header("Host")
    return host === undefined || !isOfThisMachine(listensOn) || isOfThisMachine(nameOf(host))
      ? next()
      : Problem.answer(context, { _tag: "HostUnknown", host })
  }

/** Everything comes from this origin; styles alone may stand in the page, because a component library sets them. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join("; ")

/** No answer is kept by a cache unless its route says so: a report repeats what was filed. */
const fixed: ReadonlyArray<readonly [string, string]> = [
  ["Content-Security-Policy", policy],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Cache-Control", "no-store"],
]

/** Without the port. An IPv6 address stands in brackets. */
const nameOf = (host: string): string => host.replace(/:\d*$/u, "").replace(/^\[(.*)\]$/u, "$1")

const isOfThisMachine = (name: string): boolean =>
  name === "::1" || /^(localhost|127(\.\d{1,3}){3})$/iu.test(name) || /\.localhost$/iu.test(name)
