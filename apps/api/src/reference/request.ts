import type { Entry } from "./Description.ts"

/** The request of a description's example: one that is answered. */
export const shown = ({ path, method, operation }: Entry): Request => {
  const query = new URLSearchParams()
  let address = path
  for (const { name, in: where, example } of operation.parameters) {
    if (example === undefined) continue
    if (where === "path") address = address.replace(`{${name}}`, encodeURIComponent(example))
    else query.set(name, example)
  }
  const body = operation.requestBody?.content["application/json"]?.example
  return {
    method: method.toUpperCase(),
    isWhole: !address.includes("{"),
    url: query.size === 0 ? address : `${address}?${query}`,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
}

/** What is sent (请求). */
export interface Request {
  readonly method: string
  readonly url: string
  /** Whether it can be sent as it is: nobody knows the id of a job beforehand. */
  readonly isWhole: boolean
  readonly body?: string
}

/** The same for a terminal. No body here holds a single quote. */
export const curl = (origin: string, { method, url, body }: Request): string =>
  body === undefined
    ? `curl ${method === "GET" ? "" : `-X ${method} `}'${origin}${url}'`
    : `curl '${origin}${url}' -H 'Content-Type: application/json' \\\n  -d '${body}'`
