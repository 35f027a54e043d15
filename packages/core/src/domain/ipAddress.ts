/** Which version of IP address a text is, if any. */
export const ipVersionOf = (host: string): 4 | 6 | undefined => (isV4(host) ? 4 : isV6(host) ? 6 : undefined)

/** Whether an address is of a network of its own or of one machine, so that no website is reached under it (RFC 6890). */
export const isPrivate = (address: string): boolean => {
  if (address.includes(":")) return privateV6.test(address.toLowerCase())
  const [first = 0, second = 0] = address.split(".").map(Number)
  return (
    [0, 10, 127].includes(first) ||
    first >= 224 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168)
  )
}

const privateV6 = /^(?:::1?$|f[cd]|fe[89ab]|ff)/u

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
