import * as PublicSuffixes from "tldts"
import * as Fault from "./Fault.ts"
import { hostOf } from "./host.ts"
import { toUnicode } from "./idn.ts"
import { ipVersionOf, isSpecial } from "./ipAddress.ts"
import { labelsOf } from "./label.ts"

/** What a text turned out to be when read as a domain name. */
export type Inspection = DomainName | IpAddress | Broken

/** A domain name, the registered one or one below it (域名). */
export interface DomainName extends Name {
  readonly _tag: "DomainName"
  /** What a registrar sells and a website is filed under (注册域名, 主域名). */
  readonly registrable: Name
  /**
   * What registries sell names under: `cn`, `com.cn` (域名后缀). The public-suffix list also has a private part with
   * the suffixes of platforms, such as `github.io`. It does not count: the registered name there, and with it holder,
   * expiry and real-name state, which a filing asks for, are the platform's.
   */
  readonly suffix: Name
  /** The platform's suffix that the name lies under, if any; its holder is then hardly the subject (平台后缀). */
  readonly platform: Name | undefined
  /** From left to right, in ASCII. */
  readonly labels: ReadonlyArray<string>
  /** Counted from the top: `api.example.com.cn` has 4. */
  readonly labelCount: number
  /** Counted from the suffix on: `example.com.cn` has 1, `api.example.com.cn` has 2. */
  readonly levelsBelowSuffix: number
  /**
   * The level as filed (域名级数), which is `labelCount`: the top-level label is level one, so `example.cn` is level
   * two. The papers say how deep an app's domain may go and leave open which label is the first; MIIT's notice on the
   * domain name system (2018, no. 7) calls `com.cn` second-level. `depth` tells where the other reading matters.
   */
  readonly level: number
}

/** One name in both ways of writing (中文域名与 Punycode); equal where it is all ASCII. */
export interface Name {
  readonly ascii: string
  readonly unicode: string
}

/** An address, which is no name and cannot be filed as one (IP 地址). */
export interface IpAddress {
  readonly _tag: "IpAddress"
  readonly address: string
  readonly version: 4 | 6
}

/** A text that is no domain name, and what is wrong with it: everything, up to ten faults. */
export interface Broken {
  readonly _tag: "Broken"
  /** What was read as the name; the places of the faults count its characters. */
  readonly host: string
  readonly faults: readonly [Fault.Fault, ...ReadonlyArray<Fault.Fault>]
}

/** Reads forgivingly: a pasted URL, capitals, full-width letters and dots, spaces, port, path, dot at the end. */
export const parse = (given: string): Inspection => {
  if (given.length > nameMax) return inspect(given)
  const before = inspections.get(given)
  if (before !== undefined) return before
  if (inspections.size >= inspectionsMax) inspections.clear()
  const inspection = inspect(given)
  inspections.set(given, inspection)
  return inspection
}

/**
 * Many rules of many providers read the same few names; looking a thousand websites up among a thousand filed ones
 * compares them a million times. What is longer than a name can be (RFC 1035) is not kept.
 */
const inspections = new Map<string, Inspection>()
const inspectionsMax = 10_000
const nameMax = 253

const inspect = (given: string): Inspection => {
  const host = hostOf(given)
  const version = ipVersionOf(host)
  if (version !== undefined) return { _tag: "IpAddress", address: host.toLowerCase(), version }
  if (host === "") return broken(host, Fault.empty)
  const labels = labelsOf(host)
  const [fault, ...more] = labels.flatMap((label) => ("fault" in label ? label.fault : [])).slice(0, 10)
  if (fault !== undefined) return broken(host, fault, ...more)
  return placed(
    host,
    labels.flatMap((label) => ("ascii" in label ? label.ascii : [])),
  )
}

/** Rules on domains ask this first, so what is written plainly as a name is not taken apart. */
export const isIpAddress = (given: string): boolean =>
  !plainName.test(given) && ipVersionOf(hostOf(given)) !== undefined

/** Whether a website can be reached under it: a domain name, or an address of the open network. */
export const isReachable = (given: string): boolean => {
  if (given.length <= labelMax && plainName.test(given) && !given.includes("-")) {
    const { isIcann, publicSuffix } = PublicSuffixes.parse(given, asIs)
    return isIcann === true && publicSuffix !== given
  }
  const read = parse(given)
  return read._tag === "DomainName" || (read._tag === "IpAddress" && !isSpecial(read.address))
}

/**
 * The names of a text in which a word joins several, such as `a.cn和b.cn`; none where it is one name or nothing can be
 * reached under a part of it. What is joined would pass for one name of Chinese letters.
 */
export const joinedIn = (given: string): ReadonlyArray<string> => {
  if (!joint.test(given)) return []
  const parts = given.split(joint)
  return parts.every(isReachable) ? parts : []
}

const joint = /\s*[和与及]\s*/u

/** So that no label is too long. */
const labelMax = 63

const plainName = /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/u

/** Whether two names lie under one registered name, and so share its holder, expiry and real-name state. */
export const sameRegistrable = (one: string, other: string): boolean => {
  const name = registrableOf(one)
  return name !== undefined && name === registrableOf(other)
}

const registrableOf = (given: string): string | undefined => {
  const read = parse(given)
  return read._tag === "DomainName" ? read.registrable.ascii : undefined
}

/**
 * Whether a name keeps to a deepest level. `open` where it does so only when the registered name counts as level
 * one, as the trade likes to count.
 */
export const depth = (name: DomainName, levelMax: number): "within" | "beyond" | "open" => {
  if (name.level <= levelMax) return "within"
  return name.levelsBelowSuffix > levelMax ? "beyond" : "open"
}

const placed = (host: string, labels: ReadonlyArray<string>): DomainName | Broken => {
  const ascii = labels.join(".")
  if (ascii.length > 253) return broken(host, Fault.nameTooLong(ascii.length))
  if (/(?:^|\.)\d+$/u.test(ascii)) return broken(host, Fault.badAddress(host))
  const suffix = suffixOf(ascii, labels)
  const below = suffix === undefined ? 0 : labels.length - suffix.split(".").length
  if (suffix === undefined) {
    return broken(host, Fault.unknownSuffix(lastLabelAt(host), host.slice(host.lastIndexOf(".") + 1)))
  }
  if (below < 1) return broken(host, Fault.bareSuffix(1, host))
  const platform = PublicSuffixes.getPublicSuffix(ascii, { ...asIs, allowPrivateDomains: true })
  return {
    _tag: "DomainName",
    ...nameOf(ascii),
    registrable: nameOf(labels.slice(below - 1).join(".")),
    suffix: nameOf(suffix),
    platform:
      platform === null || platform.length <= suffix.length || platform === ascii
        ? undefined
        : nameOf(platform),
    labels,
    labelCount: labels.length,
    levelsBelowSuffix: below,
    level: labels.length,
  }
}

/** The host is clean and known to be no address. */
const asIs = { extractHostname: false, validateHostname: false, detectIp: false }

const suffixOf = (ascii: string, labels: ReadonlyArray<string>): string | undefined => {
  const listed = PublicSuffixes.parse(ascii, asIs)
  if (listed.isIcann !== true || listed.publicSuffix === null) return undefined
  const category = labels.slice(-2).join(".")
  return listed.publicSuffix === "cn" && unlistedCategories.has(category) ? category : listed.publicSuffix
}

/** 政务.cn and 公益.cn: MIIT's notice no. 7 of 2018 sets them up beside com.cn; the public-suffix list lacks them. */
const unlistedCategories: ReadonlySet<string> = new Set(["xn--zfr164b.cn", "xn--55qw42g.cn"])

const nameOf = (ascii: string): Name => ({
  ascii,
  unicode: ascii.includes("xn--") ? ascii.split(".").map(toUnicode).join(".") : ascii,
})

const lastLabelAt = (host: string): number => [...host.slice(0, host.lastIndexOf(".") + 1)].length + 1

const broken = (host: string, ...faults: Broken["faults"]): Broken => ({ _tag: "Broken", host, faults })
