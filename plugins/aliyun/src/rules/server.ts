import { Product } from "@openbeian/core/provider"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { servers } from "../servers.ts"
import { isInTheTable, type Terms, termsOf } from "../terms.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const openRenewals = text(
  "{product} 连续费有 {months} 个月，首次购买不足 {min} 个月；这款产品的续费是否计入，文档没有写",
  "{product} has {months} months with renewals, and less than {min} by the first purchase; whether renewals count for this product the guide does not say",
)
const noTable = text(
  "产品与服务码额度的表只写在普通用户一章，没有写给诚信通用户；{product} 能否备案、有几个服务码须问阿里云",
  "the table of products and quotas stands in the chapter for standard users and is not put to 诚信通 members; ask whether {product} can carry a filing and how many codes it has",
)
const onlyChengxintong = text(
  "{product} 只在诚信通一章提到，普通用户能否用它备案须问阿里云",
  "{product} is named in the 诚信通 chapter alone; ask whether a standard user can file on it",
)

/** Rules on what a service runs on. */
export const serverRules: Rules = [
  rule("service", {
    id: "aliyun/service-has-a-server-or-code",
    cites: ["ali-service-code-needed"],
    severity: "block",
    says: text(
      "没有合格的云产品或备案服务码，就没有备案额度",
      "without an eligible product or a service code there is no quota to file on",
    ),
    fix: text("购买表列的云产品并申请备案服务码", "buy a product of the table and apply for a service code"),
    decide: ({ service, filing }) => {
      if (!filing.isAdded) return notApplicable
      return service.runsOn === "" ? fail() : pass
    },
    examples: [
      { given: { services: [{ kind: "website", runsOn: "web-1" }] }, expect: "Pass" },
      { given: { services: [{ kind: "website", runsOn: "" }] }, expect: "Fail" },
      { given: { services: [{ kind: "website" }] }, expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "aliyun/server-is-at-a-mainland-node",
    cites: [
      "ali-types-needs-mainland-server",
      "ali-non-mainland-no-icp",
      "ali-server-marketplace-check-region",
    ],
    topic: "serverRegion",
    severity: "block",
    says: text(
      "服务器不在阿里云大陆节点；在港澳台或境外的不必工信部备案，只做公安联网备案",
      "the server is not at a mainland node; outside the mainland nothing is filed with the ministry, only with public security",
    ),
    fix: text(
      "要备案就换用大陆节点的服务器；建站产品的服务器位置不明的，购买前先问客服",
      "use a server at a mainland node to file; where a site product leaves its server open, ask before buying",
    ),
    decide: ({ host, filing }) => {
      if (!filing.isAdded) return notApplicable
      return host.server.region === "mainland" ? pass : fail()
    },
    examples: [
      { given: hosted({ region: "mainland" }), expect: "Pass" },
      { given: hosted({ region: "hongKong" }), expect: "Fail" },
      { given: hosted({}), expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "aliyun/server-is-bought-by-subscription",
    cites: ["ali-server-ecs-no-payg", "ali-server-nat-no-payg"],
    severity: "block",
    says: text(
      "{product} 按量付费，不能申请备案服务码",
      "{product} is paid as it is used and gives no service codes",
    ),
    fix: text("转为包年包月，并满足最短时长", "turn it into a subscription of the least term"),
    decide: (place) => {
      const bought = boughtBy(place, ({ months }) => months !== undefined)
      if (bought === undefined) return notApplicable
      return bought.server.billing === "subscription" ? pass : fail({ product: bought.server.product })
    },
    examples: [
      { given: hosted({ product: "ECS实例", billing: "subscription" }), expect: "Pass" },
      { given: hosted({ product: "ECS实例", billing: "payAsYouGo" }), expect: "Fail" },
      { given: hosted({ product: "NAT网关", billing: "payAsYouGo" }), expect: "Fail" },
      { given: hosted({ product: "物联网套餐包", billing: "payAsYouGo" }), expect: "NotApplicable" },
      { given: hosted({ product: "ECS实例" }), expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "aliyun/server-is-bought-for-long-enough",
    cites: [
      "ali-server-ecs",
      "ali-server-web-hosting",
      "ali-server-swas",
      "ali-server-nat",
      "ali-server-ipv6",
      "ali-server-ens",
      "ali-server-fc-package",
      "ali-server-mall",
    ],
    severity: "block",
    says: text(
      "{product} 连续费买了 {months} 个月，至少要 {min} 个月",
      "{product} is bought for {months} months with renewals, at least {min} are wanted",
    ),
    fix: text(
      "续费到 {min} 个月以上；续费是否计入没有写的，先问阿里云",
      "renew it to {min} months or more; where it is open whether renewals count, ask Aliyun",
    ),
    decide: (place) => {
      const bought = boughtBy(place, ({ months }) => months !== undefined)
      if (bought === undefined) return notApplicable
      const { server, terms } = bought
      const { months: min = 0, renewals } = terms
      const data = { product: server.product, months: server.months, min }
      if (server.months < min) return fail(data)
      return renewals === "count" || server.firstMonths >= min ? pass : review(openRenewals, data)
    },
    examples: [
      { given: hosted({ product: "ECS实例", months: 3 }), expect: "Pass" },
      { given: hosted({ product: "ECS实例", months: 2 }), expect: "Fail" },
      { given: hosted({ product: "NAT网关", months: 1, firstMonths: 1 }), expect: "Pass" },
      { given: hosted({ product: "NAT网关", months: 0 }), expect: "Fail" },
      { given: hosted({ product: "多端电商商城", months: 3, firstMonths: 3 }), expect: "Pass" },
      { given: hosted({ product: "多端电商商城", months: 3, firstMonths: 1 }), expect: "Review" },
      { given: hosted({ product: "建站市场产品", months: 1 }), expect: "NotApplicable" },
      { given: hosted({ product: "ECS实例" }), expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "aliyun/ecs-has-public-bandwidth",
    cites: ["ali-server-ecs", "ali-server-ecs-bandwidth-how"],
    severity: "block",
    says: text("ECS 实例没有公网带宽", "the ECS instance has no public bandwidth"),
    fix: text("通过升降配购买公网带宽", "buy public bandwidth by changing the configuration"),
    decide: (place) => {
      const bought = boughtBy(place, ({ needsPublicBandwidth }) => needsPublicBandwidth === true)
      if (bought === undefined) return notApplicable
      return bought.server.hasPublicBandwidth ? pass : fail()
    },
    examples: [
      { given: hosted({ product: "ECS实例", hasPublicBandwidth: true }), expect: "Pass" },
      { given: hosted({ product: "ECS实例", hasPublicBandwidth: false }), expect: "Fail" },
      { given: hosted({ product: "轻量应用服务器", hasPublicBandwidth: false }), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "aliyun/first-purchase-is-for-twelve-months",
    cites: ["ali-server-marketplace-site"],
    severity: "block",
    says: text(
      "{product} 首次购买 {months} 个月，至少要 {min} 个月",
      "the first purchase of {product} is for {months} months, at least {min} are wanted",
    ),
    fix: text("首次购买选 {min} 个月以上", "choose {min} months or more at the first purchase"),
    decide: (place) => {
      const bought = boughtBy(place, ({ firstMonths }) => firstMonths !== undefined)
      if (bought === undefined) return notApplicable
      const { server, terms } = bought
      const { firstMonths: min = 0 } = terms
      return server.firstMonths >= min
        ? pass
        : fail({ product: server.product, months: server.firstMonths, min })
    },
    examples: [
      { given: hosted({ product: "建站市场产品", firstMonths: 12 }), expect: "Pass" },
      { given: hosted({ product: "建站市场产品", firstMonths: 11 }), expect: "Fail" },
      { given: hosted({ product: "ECS实例", firstMonths: 1 }), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "aliyun/order-reaches-the-least-amount",
    cites: ["ali-server-marketplace-site", "ali-server-fc-package", "ali-server-mall"],
    severity: "block",
    says: text(
      "{product} 的订单金额为 {yuan} 元，至少要 {min} 元",
      "the order of {product} is {yuan} yuan, at least {min} are wanted",
    ),
    fix: text("购买 {min} 元以上的订单", "place an order of {min} yuan or more"),
    decide: (place) => {
      const bought = boughtBy(place, ({ orderYuan }) => orderYuan !== undefined)
      if (bought === undefined) return notApplicable
      const { server, terms } = bought
      const { orderYuan: min = 0 } = terms
      return server.orderYuan >= min ? pass : fail({ product: server.product, yuan: server.orderYuan, min })
    },
    examples: [
      { given: hosted({ product: "建站市场产品", orderYuan: 99 }), expect: "Pass" },
      { given: hosted({ product: "建站市场产品", orderYuan: 98 }), expect: "Fail" },
      { given: hosted({ product: "函数计算套餐包", orderYuan: 100 }), expect: "Pass" },
      { given: hosted({ product: "函数计算套餐包", orderYuan: 99 }), expect: "Fail" },
      { given: hosted({ product: "ECS实例", orderYuan: 1 }), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "aliyun/product-is-named-for-the-kind-of-customer",
    cites: ["ali-cxt-no-server-section", "ali-cxt-no-commercial-on-web-hosting"],
    severity: "warn",
    says: text(
      "产品 {product} 没有写给这类用户",
      "the guide does not put the product {product} to this kind of customer",
    ),
    fix: text("先问阿里云这款产品能否备案", "ask Aliyun first whether the product can carry the filing"),
    decide: (place) => {
      if (!place.filing.isAdded) return notApplicable
      const { product } = place.host.server
      const id = Product.productOf(servers, product)
      if (id === "elasticWebHosting")
        return isInTheTable(place) ? review(onlyChengxintong, { product }) : pass
      if (termsOf(id) === undefined) return notApplicable
      return isInTheTable(place) ? pass : review(noTable, { product })
    },
    examples: [
      { given: hosted({ product: "ECS实例" }), expect: "Pass" },
      { given: hosted({ product: "ECS实例" }, "chengxintong"), expect: "Review" },
      { given: hosted({ product: "弹性Web托管" }, "chengxintong"), expect: "Pass" },
      { given: hosted({ product: "弹性Web托管" }), expect: "Review" },
      { given: hosted({ product: "阿里巴巴旺铺" }), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "aliyun/elastic-web-hosting-carries-no-commercial-filing",
    cites: ["ali-cxt-no-commercial-on-web-hosting"],
    severity: "block",
    says: text("弹性 Web 托管不支持经营性备案", "elastic web hosting does not support commercial filing"),
    fix: text("经营性网站改用其他产品", "run a commercial site on another product"),
    decide: ({ host, service }) => {
      if (Product.productOf(servers, host.server.product) !== "elasticWebHosting") return notApplicable
      return service.isCommercial ? fail() : pass
    },
    examples: [
      { given: hosted({ product: "弹性Web托管" }, "chengxintong", false), expect: "Pass" },
      { given: hosted({ product: "弹性Web托管" }, "chengxintong", true), expect: "Fail" },
      { given: hosted({ product: "ECS实例" }, "standard", true), expect: "NotApplicable" },
    ],
  }),
]

/** The server of a service to be added and its terms, where the table has some that `matter` for this customer. */
function boughtBy(place: Scopes.FromService, matter: (terms: Terms) => boolean) {
  if (!place.filing.isAdded) return undefined
  const { server } = place.host
  const terms = termsOf(Product.productOf(servers, server.product))
  if (terms === undefined || !matter(terms) || !isInTheTable(place)) return undefined
  return { server, terms }
}

type Server = {
  readonly product?: string
  readonly region?: "mainland" | "hongKong"
  readonly billing?: "subscription" | "payAsYouGo"
  readonly months?: number
  readonly firstMonths?: number
  readonly orderYuan?: number
  readonly hasPublicBandwidth?: boolean
}

function hosted(
  server: Server,
  track: "standard" | "chengxintong" = "standard",
  isCommercial: boolean = false,
) {
  return {
    services: [{ kind: "website", runsOn: "s", isCommercial }],
    accounts: [{ provider: "aliyun", track, servers: [{ ...server, id: "s" }] }],
  } as const
}
