/** Which version of IP address a text is, if any. */
export const ipVersionOf = (host: string): 4 | 6 | undefined => (isV4(host) ? 4 : isV6(host) ? 6 : undefined)

const isV4 = (host: string): boolean => {
  const parts = host.split(".")
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/u.test(part) && Number(part) <= 255)
}

const isV6 = (host: string): boolean => {
  const halves = host.split("::")
  if (!host.includes(":") || halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")))
  const last = groups.at(-1)
  const endsInV4 = last !== undefined && isV4(last)
  const count = groups.length + (endsInV4 ? 1 : 0)
  const hexadecimal = endsInV4 ? groups.slice(0, -1) : groups
  return (
    (halves.length === 2 ? count < 8 : count === 8) &&
    hexadecimal.every((group) => /^[\da-f]{1,4}$/iu.test(group))
  )
}
