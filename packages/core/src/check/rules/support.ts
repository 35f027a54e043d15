import { DomainName } from "../../domain/index.ts"
import { capabilities } from "../../provider/Capability.ts"
import type { Plugin, Route, Servers, Support } from "../../provider/Plugin.ts"
import { productOf } from "../../provider/Product.ts"
import type { Cites } from "../../rule/Clause.ts"
import type { AnyRule } from "../../rule/Rule.ts"
import { fail, notApplicable, pass, review } from "../../rule/Verdict.ts"
import { listed, text } from "../../text/Text.ts"

/** The rules over what a provider takes at all: kinds of subject, kinds of service, products. */
export const supportRules = (plugin: Plugin): ReadonlyArray<AnyRule> => [
  ...subjectKind(plugin),
  ...serviceKind(plugin),
  ...bareAddress(plugin),
  ...(plugin.servers === "undocumented" ? [] : [serverProduct(plugin.servers)]),
  ...(plugin.routes === "undocumented" ? [] : [verification(plugin.routes)]),
]

const subjectKind = ({ capabilities: { individual, unit } }: Plugin): ReadonlyArray<AnyRule> => {
  const cites = citesOf(individual, unit)
  if (cites === undefined) return []
  return [
    {
      on: "subject",
      id: "core/subject-kind-is-taken",
      cites,
      severity: "block",
      says: text("该接入商不受理{kind}备案", "this provider does not take filings of {kind}"),
      fix: text(
        "换一家接入商，或以可受理的主体备案",
        "choose another provider, or file with a subject that it takes",
      ),
      examples: [],
      decide: ({ subject }) => {
        const isPerson = subject.kind === "individual"
        const kind = isPerson ? text("个人", "individuals") : text("单位", "units")
        return said(isPerson ? individual : unit, kind)
      },
    },
  ]
}

const serviceKind = ({
  capabilities: { website, app, miniProgram, quickApp },
}: Plugin): ReadonlyArray<AnyRule> => {
  const cites = citesOf(website, app, miniProgram, quickApp)
  if (cites === undefined) return []
  const support = { website, app, miniProgram, quickApp }
  const words = {
    website: text("网站", "websites"),
    app: text("APP", "apps"),
    miniProgram: text("小程序", "mini programs"),
    quickApp: text("快应用", "quick apps"),
  }
  return [
    {
      on: "service",
      id: "core/service-kind-is-taken",
      cites,
      severity: "block",
      says: text("该接入商不办理{kind}备案", "this provider does not file {kind}"),
      fix: text(
        "换一家接入商，或经该服务自己的平台备案",
        "choose another provider, or file through the platform of the service",
      ),
      examples: [],
      decide: ({ service }) => said(support[service.kind], words[service.kind]),
    },
  ]
}

/** Where the papers say whether a bare address can be filed, the plugin has a rule of its own on that. */
const bareAddress = ({ capabilities: { ipOnly, website, app } }: Plugin): ReadonlyArray<AnyRule> => {
  const cites = citesOf(website, app)
  if (ipOnly !== "undocumented" || cites === undefined) return []
  return [
    {
      on: "domain",
      id: "core/bare-address-is-documented",
      cites,
      severity: "warn",
      says: text("{name} 是 IP 地址，不是域名", "{name} is an IP address and no domain"),
      fix: text("改用域名，或先问接入商", "use a domain, or ask the provider first"),
      examples: [],
      decide: ({ domain: { name } }) =>
        DomainName.isIpAddress(name)
          ? review(addressUnmentioned, { name, kind: capabilities.ipOnly })
          : notApplicable,
    },
  ]
}

const addressUnmentioned = text(
  "{name} 是 IP 地址；文件未提到{kind}",
  "{name} is an IP address; the papers do not mention {kind}",
)

const serverProduct = (servers: Servers): AnyRule => ({
  on: "service",
  id: "core/server-product-is-eligible",
  cites: servers.cites,
  severity: "block",
  says: text("云产品“{product}”不在可备案的产品之列", "the product {product} cannot carry a filing"),
  fix: text("改用：{allowed}", "use one of: {allowed}"),
  examples: [],
  decide: ({ filing, host }) => {
    if (!filing.isAdded) return notApplicable
    const { server } = host
    if (productOf(servers, server.product) !== undefined) return pass
    const data = { product: server.product, allowed: listed(servers.products.map(({ words }) => words)) }
    return servers.others === "undocumented" ? review(productUnmentioned, data) : fail(data)
  },
})

const productUnmentioned = text(
  "文件没有提到云产品“{product}”，也没有说所列的就是全部",
  "the papers do not mention the product {product}, and do not say that their list is whole",
)

const verification = (routes: Routes): AnyRule => ({
  on: "service",
  id: "core/way-of-verification-is-offered",
  cites: citedBy(routes),
  severity: "block",
  says: text("该接入商没有所选的核验方式", "this provider does not offer the way of verification chosen"),
  fix: text("改选：{allowed}", "choose one of: {allowed}"),
  examples: [],
  decide: (place) => {
    if (!place.filing.isAdded) return notApplicable
    if (routes.some(({ when }) => when(place))) return pass
    return fail({ allowed: listed(routes.map(({ words }) => words)) })
  },
})

const said = (support: Support, kind: { readonly zh: string; readonly en: string }) => {
  if (support === "undocumented")
    return review(text("文件未提到{kind}", "the papers do not mention {kind}"), { kind })
  return support.can ? pass : fail({ kind })
}

type Routes = readonly [Route, ...Array<Route>]

const citedBy = (routes: Routes): Cites => {
  const [head] = routes[0].cites
  return [head, ...new Set(routes.flatMap(({ cites }) => cites).filter((id) => id !== head))]
}

const citesOf = (...supports: ReadonlyArray<Support>): Cites | undefined => {
  const [first, ...rest] = new Set(
    supports.flatMap((support) => (support === "undocumented" ? [] : support.cites)),
  )
  return first === undefined ? undefined : [first, ...rest]
}
