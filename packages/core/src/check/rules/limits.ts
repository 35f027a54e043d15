import { DomainName } from "../../domain/index.ts"
import { figureOn, type Limit, roomOn } from "../../provider/Limit.ts"
import { type Plugin, productsOf, routesOf } from "../../provider/Plugin.ts"
import { productOf } from "../../provider/Product.ts"
import type { Cites } from "../../rule/Clause.ts"
import type { AnyRule, Rule } from "../../rule/Rule.ts"
import type { Scope } from "../../rule/Scopes.ts"
import { fail, failUntil, notApplicable, pass, review } from "../../rule/Verdict.ts"
import { isSame } from "../../text/Name.ts"
import { listed, type Text, text } from "../../text/Text.ts"
import { latestEnd } from "../openOrders.ts"

/** The rules over a provider's limits, written once: the plugin states the figures. A limit without rows has none. */
export const limitRules = (plugin: Plugin): ReadonlyArray<AnyRule> => [
  ...when(plugin.limits.subjectsPerAccount, (limit, cites) =>
    rule("account", {
      id: "core/account-has-room-for-the-subject",
      cites,
      severity: "block",
      says: text(
        "账号已备案 {n} 个主体（{names}），上限 {limit} 个",
        "the account has filed for {n} subjects ({names}), the limit is {limit}",
      ),
      fix: text("为主体“{subject}”另注册一个账号", "register another account for {subject}"),
      decide: ({ account, subject, today, wishes }) => {
        if (!wishes.includes("add")) return notApplicable
        const figure = figureOn(limit, today, { subject })
        if (figure === "undocumented" || figure.value === "unlimited") return notApplicable
        const others = account.subjects.filter((name) => !isSame(name, subject.name))
        if (others.length < figure.value) return pass
        return fail({
          n: others.length,
          names: listed(others),
          limit: figure.value,
          subject: subject.name,
        })
      },
    }),
  ),
  ...when(plugin.limits.openOrdersPerAccount, (limit, cites) =>
    rule("account", {
      id: "core/account-has-no-order-in-the-way",
      cites,
      severity: "warn",
      prevents: ["certificate-has-open-order"],
      says: text(
        "账号有 {n} 个在办订单，上限 {limit} 个；按文件时限最迟 {from} 起可再提交",
        "the account has {n} open orders, the limit is {limit}; by the windows of the papers the next can follow from {from} at the latest",
      ),
      fix: text("等在办订单办完或撤回后再提交", "hand in after the open order has ended or was withdrawn"),
      decide: ({ account, subject, today, wishes }) => {
        if (wishes.length === 0) return notApplicable
        const figure = figureOn(limit, today, { subject })
        if (figure === "undocumented" || figure.value === "unlimited") return notApplicable
        const n = account.openOrders.length
        if (n < figure.value) return pass
        const ends = account.openOrders.map((order) => latestEnd(order, today, routesOf(plugin))).toSorted()
        // As many have to end as leave room for one more.
        return failUntil(ends[n - figure.value] ?? today, { n, limit: figure.value })
      },
    }),
  ),
  ...orderRules("core", plugin.limits.newServicesPerOrder, plugin.limits.openOrdersPerAccount),
  ...when(plugin.limits.domainsPerWebsite, (limit, cites) =>
    rule("service", {
      id: "core/website-has-few-domains",
      cites,
      topic: "domainsPerWebsite",
      severity: "block",
      says: text("网站有 {n} 个域名，上限 {limit} 个", "the website has {n} domains, the limit is {limit}"),
      fix: text(
        "每个网站留 {limit} 个域名，其余另列为网站",
        "keep {limit} for each website and list the others as websites of their own",
      ),
      decide: ({ service, filing, subject, today }) => {
        if (service.kind !== "website" || !filing.isAdded) return notApplicable
        const figure = figureOn(limit, today, { subject })
        if (figure === "undocumented" || figure.value === "unlimited") return notApplicable
        if (service.domains.length <= figure.value) return pass
        const n = service.domains.filter(({ name }) => !DomainName.isIpAddress(name)).length
        return n <= figure.value ? pass : fail({ n, limit: figure.value })
      },
    }),
  ),
  ...when(plugin.limits.servicesPerServer, (limit, cites) =>
    rule("account", {
      id: "core/servers-have-room",
      cites,
      severity: "warn",
      says: text(
        "服务器 {servers} 的备案配额不够，超出 {n} 个（每台 {limit} 个）",
        "the quota of server {servers} is exceeded by {n} ({limit} each)",
      ),
      fix: text("再准备 {more} 台服务器", "get {more} more servers"),
      decide: ({ account, document, planned, subject, today }) => {
        if (document.services.length === 0) return notApplicable
        const added = planned.filter(({ filing }) => filing.isAdded)
        const used = account.servers.flatMap((server) => {
          const here = added.filter(({ service }) => service.runsOn === server.id).length
          const product = () => productOf({ products: productsOf(plugin) }, server.product)
          return here === 0 ? [] : [{ server, here, room: roomOn(limit, today, { subject, product }) }]
        })
        const over = used.flatMap(({ server, here, room }) => {
          const n = Number.isFinite(room) ? server.quotaUsed + here - room : 0
          return n > 0 ? [{ id: server.id, n: Math.min(n, here), room }] : []
        })
        if (over.length === 0) return used.every(({ room }) => !Number.isFinite(room)) ? notApplicable : pass
        return fail({
          servers: listed(over.map(({ id }) => id)),
          n: over.reduce((sum, { n }) => sum + n, 0),
          limit: listed([...new Set(over.map(({ room }) => String(room)))]),
          more: over.reduce((sum, { n, room }) => sum + Math.ceil(n / room), 0),
        })
      },
    }),
  ),
  ...when(plugin.limits.servicesPerCode, (limit, cites) => [
    rule("service", {
      id: "core/code-is-unspent",
      cites,
      severity: "block",
      says: text("授权码 {code} 已经用过", "the code {code} has been used already"),
      fix: text("另创建一个授权码", "create another code"),
      decide: ({ host: { code }, filing }) => {
        if (!filing.isAdded || code === "none") return notApplicable
        return code.isSpent ? fail({ code: code.id }) : pass
      },
    }),
    rule("service", {
      id: "core/code-backs-few-services",
      cites,
      severity: "warn",
      says: text(
        "{n} 个服务共用授权码 {code}，上限 {limit} 个",
        "{n} services share the code {code}, the limit is {limit}",
      ),
      fix: text("再准备 {more} 个授权码", "get {more} more codes"),
      decide: ({ host: { code }, filing, planned, subject, today }) => {
        if (!filing.isAdded || code === "none") return notApplicable
        const figure = figureOn(limit, today, { subject })
        if (figure === "undocumented" || figure.value === "unlimited") return notApplicable
        const n = planned.filter(({ service, filing }) => filing.isAdded && service.runsOn === code.id).length
        return n <= figure.value
          ? pass
          : fail({ code: code.id, n, limit: figure.value, more: Math.ceil(n / figure.value) - 1 })
      },
    }),
  ]),
]

/** The rules over how much one order may hold, of a provider or of an administration. */
export const orderRules = (
  owner: "core" | "province",
  limit: Limit,
  openOrders: Limit = "undocumented",
): ReadonlyArray<AnyRule> =>
  when(limit, (figures, cites) => {
    const size: OrderSize = {
      owner,
      figures,
      cites: openOrders === "undocumented" ? cites : also(cites, openOrders),
      openOrders,
    }
    return [orderSize(size, "website", text("网站", "websites")), orderSize(size, "app", text("APP", "apps"))]
  })

interface OrderSize {
  readonly owner: "core" | "province"
  readonly figures: Limit
  readonly cites: Cites
  readonly openOrders: Limit
}

/** A limit per order fails no filing: the services are handed in as several orders, in turn where only one may be open. */
const orderSize = ({ owner, figures, cites, openOrders }: OrderSize, kind: "website" | "app", words: Text) =>
  rule("order", {
    id: `${owner}/order-holds-few-${kind}s`,
    cites,
    severity: "advice",
    says: text(
      "要新增 {n} 个{kind}，每单上限 {limit} 个",
      "new {kind} to be added: {n}; the limit of one order: {limit}",
    ),
    fix: text("分 {orders} 单提交{turn}", "hand in {orders} orders{turn}"),
    decide: ({ order, subject, today }) => {
      const { atLeast, atMost, unsettled } = order.additions(kind)
      if (atMost === 0) return notApplicable
      const figure = figureOn(figures, today, { service: kind, subject })
      if (figure === "undocumented") {
        if (owner === "province") return notApplicable
        if (atMost === 1) return pass
        return atLeast > 1
          ? review(noFigure, { n: atLeast, kind: words, orders: several, turn: ask })
          : unsettled()
      }
      if (figure.value === "unlimited" || atMost <= figure.value) return pass
      if (atLeast <= figure.value) return unsettled()
      if (order.type === "newAccess")
        return review(accessUncounted, {
          n: atLeast,
          kind: words,
          limit: figure.value,
          orders: several,
          turn: ask,
        })
      const open = figureOn(openOrders, today, { subject })
      const turn = open !== "undocumented" && open.value === 1 ? inTurn : atOnce
      return fail({
        n: atLeast,
        kind: words,
        limit: figure.value,
        orders: Math.ceil(atLeast / figure.value),
        turn,
      })
    },
  })

const inTurn = text("，一单办完再交下一单", ", one after the other")
const atOnce = text("", "")
const several = text("若干", "as many")
const ask = text("，单数向接入商核实", " as it takes; ask the provider")
const accessUncounted = text(
  "要接入 {n} 个{kind}；文件的每单上限 {limit} 个说的是新增，接入是否计入没有写",
  "{kind} that get access: {n}; the limit of {limit} for one order speaks of new ones, and whether access counts the papers leave open",
)
const noFigure = text(
  "要新增 {n} 个{kind}，文件未写每单上限",
  "new {kind} to be added: {n}; the papers state no limit for one order",
)

const when = (
  limit: Limit,
  rules: (limit: Limit, cites: Cites) => AnyRule | ReadonlyArray<AnyRule>,
): ReadonlyArray<AnyRule> => {
  if (limit === "undocumented") return []
  return [rules(limit, also(limit[0].cites, limit))].flat()
}

const also = ([head, ...tail]: Cites, rows: Exclude<Limit, "undocumented">): Cites => [
  head,
  ...new Set([...tail, ...rows.flatMap((row) => row.cites)].filter((id) => id !== head)),
]

const rule = <const S extends Scope>(on: S, spec: Omit<Rule<S>, "on" | "examples">): Rule<S> => ({
  on,
  ...spec,
  examples: [],
})
