import type { Facts, Service } from "../../filing/Filing.ts"
import { type AnyRule, ruleOf } from "../../rule/Rule.ts"
import type { FromService, Known } from "../../rule/Scopes.ts"
import { fail, notApplicable, pass } from "../../rule/Verdict.ts"
import { AppIdentity, PackageName } from "../../service/index.ts"
import { isSame } from "../../text/Name.ts"
import { type Text, text } from "../../text/Text.ts"
import { common } from "../book.ts"

const rule = ruleOf(common)

const nameIsUnique = rule("service", {
  id: "core/app-name-is-unique",
  cites: ["core-app-name-unique"],
  severity: "warn",
  says: text("主体下另有 APP 也叫“{name}”", "another app of the subject is called {name} too"),
  fix: text(
    "改一个名称；同一个 APP 的不同系统列在一个 APP 的平台下",
    "choose another name; different systems of one app go under the platforms of one app",
  ),
  decide: ({ service, filing, document }) => {
    if (service.kind !== "app" || !filing.isAdded) return notApplicable
    const others = document.services.filter((other) => other !== service && other.kind === "app")
    return others.some((other) => isSame(other.name, service.name)) ? fail({ name: service.name }) : pass
  },
  examples: [
    { given: apps({ name: "茶" }, { name: "茶会" }), expect: "Pass" },
    { given: apps({ name: "茶" }, { name: "茶" }), expect: "Fail" },
    { given: { services: [{ kind: "website" }] }, expect: "NotApplicable" },
  ],
})

const onePlatformEach = rule("service", {
  id: "core/app-lists-each-system-once",
  cites: ["core-app-identity"],
  severity: "warn",
  says: text("同一系统列了不止一次：{systems}", "a system is listed more than once: {systems}"),
  fix: text("每个系统只留一条", "keep one entry for each system"),
  decide: ({ service, filing }) => {
    if (service.kind !== "app" || !filing.isAdded) return notApplicable
    const systems = service.platforms.map(({ os }) => os)
    const twice = systems.filter((os, n) => systems.indexOf(os) !== n)
    return twice.length === 0 ? pass : fail({ systems: twice.join("、") })
  },
  examples: [
    { given: apps({ platforms: [{ os: "android" }, { os: "ios" }] }), expect: "Pass" },
    { given: apps({ platforms: [{ os: "android" }, { os: "android" }] }), expect: "Fail" },
    { given: { services: [{ kind: "website" }] }, expect: "NotApplicable" },
  ],
})

const packageNames = rule("service", {
  id: "core/package-names-are-well-formed",
  cites: ["core-app-identity"],
  severity: "warn",
  says: text("包名 {found} 不合规则：{why}", "the package name {found} is not well formed: {why}"),
  fix: text("照开发工程里的包名或 Bundle ID 填写", "copy the package name or Bundle ID from the project"),
  decide: (place) =>
    ofPlatforms(place, ({ os, packageName }) => {
      const read = AppIdentity.inspectPackageName(os, packageName)
      return read._tag === "Valid" ? undefined : { found: packageName, why: read.says }
    }),
  examples: [
    { given: apps({ platforms: [{ os: "android", packageName: "cn.example.tea" }] }), expect: "Pass" },
    { given: apps({ platforms: [{ os: "android", packageName: "tea" }] }), expect: "Fail" },
    { given: apps({ platforms: [] }), expect: "NotApplicable" },
  ],
})

const fingerprints = rule("service", {
  id: "core/certificate-fingerprints-are-well-formed",
  cites: ["core-app-identity"],
  severity: "warn",
  says: text(
    "{found} 的证书指纹不合要求：{why}",
    "the certificate fingerprint for {found} is not as wanted: {why}",
  ),
  fix: text(
    "安卓填签名证书的 MD5，iOS 填证书的 SHA-1，鸿蒙两者之一",
    "Android: MD5 of the signing certificate; iOS: SHA-1; HarmonyOS: either",
  ),
  decide: (place) =>
    ofPlatforms(place, ({ os, certificateFingerprint }) => {
      const read = AppIdentity.inspectFingerprint(os, certificateFingerprint)
      return read._tag === "Valid" ? undefined : { found: os, why: read.says }
    }),
  examples: [
    {
      given: apps({
        platforms: [{ os: "android", certificateFingerprint: "7c9e2b41d0f85a63e1b74c0d92fa6e38" }],
      }),
      expect: "Pass",
    },
    {
      given: apps({ platforms: [{ os: "ios", certificateFingerprint: "7c9e2b41d0f85a63e1b74c0d92fa6e38" }] }),
      expect: "Fail",
    },
    {
      given: apps({
        platforms: [{ os: "ios", certificateFingerprint: "4D0A97C3E6125BF8807E3B14CA69D2F75108BE9C" }],
      }),
      expect: "Pass",
    },
  ],
})

const publicKeys = rule("service", {
  id: "core/public-keys-are-well-formed",
  cites: ["core-app-identity"],
  severity: "warn",
  says: text("{found} 的公钥不像公钥：{why}", "the public key for {found} does not look like one: {why}"),
  fix: text("从签名证书里复制完整的公钥", "copy the whole public key of the signing certificate"),
  decide: (place) =>
    ofPlatforms(place, ({ os, publicKey }) => {
      const read = AppIdentity.inspectPublicKey(publicKey)
      return read._tag === "Modulus" || read._tag === "Encoded" ? undefined : { found: os, why: read.says }
    }),
  examples: [
    {
      given: apps({ platforms: [{ os: "android", publicKey: `c${"3a9d7f21".repeat(64).slice(1)}` }] }),
      expect: "Pass",
    },
    { given: apps({ platforms: [{ os: "android", publicKey: "公钥" }] }), expect: "Fail" },
  ],
})

const packageOnce = rule("service", {
  id: "core/package-belongs-to-one-app",
  cites: ["core-app-package-once"],
  severity: "warn",
  says: text("包名 {names} 也列在另一个 APP 下", "the package {names} is listed under another app too"),
  fix: text("一个包名只留在一个 APP 下", "keep a package under one app"),
  decide: ({ service, filing, document }) => {
    if (service.kind !== "app" || !filing.isAdded) return notApplicable
    const others = document.services.filter((other) => other !== service).flatMap(packagesOf)
    const shared = packagesOf(service).filter((own) => others.includes(own))
    return shared.length === 0 ? pass : fail({ names: [...new Set(shared)].join("、") })
  },
  examples: [
    {
      given: apps(
        { platforms: [{ os: "ios", packageName: "cn.a" }] },
        { platforms: [{ os: "ios", packageName: "cn.b" }] },
      ),
      expect: "Pass",
    },
    {
      given: apps(
        { platforms: [{ os: "ios", packageName: "cn.a" }] },
        { platforms: [{ os: "ios", packageName: "cn.a" }] },
      ),
      expect: "Fail",
    },
    { given: { services: [{ kind: "website" }] }, expect: "NotApplicable" },
  ],
})

export const appRules: ReadonlyArray<AnyRule> = [
  nameIsUnique,
  onePlatformEach,
  packageNames,
  fingerprints,
  publicKeys,
  packageOnce,
]

type App = Extract<Service, { readonly kind: "app" }>
type Platform = Known<App>["platforms"][number]

/** The first fault among the platforms of an app that is not filed here yet. */
function ofPlatforms(
  { service, filing }: FromService,
  faultOf: (platform: Platform) => { readonly found: string; readonly why: Text } | undefined,
) {
  if (service.kind !== "app" || !filing.isAdded || service.platforms.length === 0) return notApplicable
  const faults = service.platforms.flatMap((platform) => faultOf(platform) ?? [])
  return faults[0] === undefined ? pass : fail(faults[0])
}

/** A package of each system; Android and iOS may use one name for one app. */
function packagesOf(service: Known<Service>): ReadonlyArray<string> {
  return service.kind === "app"
    ? service.platforms.map(({ packageName }) => PackageName.normalise(packageName))
    : []
}

function apps(...each: ReadonlyArray<Omit<App, "kind">>): Facts {
  return { services: each.map((app) => ({ kind: "app", ...app })) }
}
