import { halfWidth, trimmed } from "../text/plain.ts"

/** What stands for the name in a text that may be a pasted URL: no scheme, user, port, path or dot at the end. */
export const hostOf = (given: string): string => {
  const text = trimmed(halfWidth(given.slice(0, readMax)).replace(/[\u3002\uff61]/gu, "."))
  const scheme = /^(?:https?:[/\\]*|(?:[a-z][a-z\d+-]*:)?[/\\]{2})/iu.exec(text)?.[0] ?? ""
  const authority = text.slice(scheme.length).replace(/[/\\?#].*$/su, "")
  const host = scheme === "" ? authority : authority.slice(authority.lastIndexOf("@") + 1)
  const bracketed = /^\[([^\]]*)\](?::\d*)?$/u.exec(host)?.[1]
  return bracketed ?? withoutPort(trimmed(host.replace(/\s*\.\s*/gu, "."))).replace(/(?<=[^.])\.$/u, "")
}

/** The name stands in front, and is broken when it is longer than this; what follows is never looked at. */
const readMax = 2048

/** Two colons and more are an address of version 6, which carries a port only in brackets. */
const withoutPort = (host: string): string => host.replace(/^([^:]*):\d*$/u, "$1")
