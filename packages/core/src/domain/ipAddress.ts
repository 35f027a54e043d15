/** Which version of IP address a text is, if any. */
export const ipVersionOf = (host: string): 4 | 6 | undefined => (isV4(host) ? 4 : isV6(host) ? 6 : undefined)

/**
 * Whether an address is of a network that has a purpose of its own, such as private, documentation or benchmark networks, or
 * of one machine or many, so that no website is reached under it (RFC 6890, RFC 8215, RFC 9602, RFC 9637, the site-local
 * addresses that RFC 3879 withdraws, and multicast).
 */
export const isSpecial = (address: string): boolean => isSpecialOf(octetsOf(address))

const isSpecialOf = (octets: ReadonlyArray<number>): boolean => {
  if (special.some((network) => isIn(octets, network))) return true
  const start = translated.find(({ network }) => isIn(octets, network))?.start
  return start !== undefined && isSpecialOf(octets.slice(start, start + 4))
}

const isIn = (octets: ReadonlyArray<number>, { prefix, whole, mask }: Network): boolean =>
  prefix.length === octets.length &&
  prefix.slice(0, whole).every((octet, n) => octet === octets[n]) &&
  (mask === 0 || ((octets[whole] ?? 0) & mask) === prefix[whole])

/** From left to right: 4 of them, or 16. */
const octetsOf = (address: string): ReadonlyArray<number> => {
  if (!address.includes(":")) return address.split(".").map(Number)
  const [left = [], right = []] = address.split("::").map(octetsWritten)
  return [...left, ...Array.from({ length: 16 - left.length - right.length }, () => 0), ...right]
}

const octetsWritten = (half: string): ReadonlyArray<number> =>
  half === ""
    ? []
    : half.split(":").flatMap((group) => {
        const number = Number.parseInt(group, 16)
        return group.includes(".") ? octetsOf(group) : [number >> 8, number & 255]
      })

interface Network {
  readonly prefix: ReadonlyArray<number>
  /** How many octets of it count whole, and the bits that count of the next. */
  readonly whole: number
  readonly mask: number
}

const networkOf = (written: string): Network => {
  const [start = "", length = ""] = written.split("/")
  const bits = Number(length)
  return { prefix: octetsOf(start), whole: bits >> 3, mask: (0xff00 >> (bits & 7)) & 255 }
}

/** Networks whose addresses hold one of version 4, from an octet on, and reach no further than it (RFC 6052, RFC 3056). */
const translated = [
  { network: networkOf("64:ff9b::/96"), start: 12 },
  { network: networkOf("2002::/16"), start: 2 },
]

const special = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
  "::/128",
  "::1/128",
  "::ffff:0:0/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "3fff::/20",
  "5f00::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
].map(networkOf)

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
