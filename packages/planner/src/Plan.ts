import { Report } from "@openbeian/core/check"
import { FilingType } from "@openbeian/core/filing"
import { text } from "@openbeian/core/text"
import * as Schema from "effect/Schema"
import { Assumption } from "./Assumption.ts"
import { UnreadCell } from "./UnreadCell.ts"

export { type Called, calledIn } from "./document/thing.ts"
export { toldTo } from "./toldTo.ts"
export { Assumption, UnreadCell }

const o = Schema.optionalKey
const many = <S extends Schema.Top>(schema: S) => Schema.Array(schema)
const { Both } = Report
const Ids = many(Schema.String)
const Day = Schema.String.annotate({ description: "YYYY-MM-DD" })
const Pointer = Schema.String.annotate({ description: "JSON Pointer into the filing of the customer" })
const Customer = Schema.String.annotate({ description: "customer, by the id in the portfolio" })
const Provider = Schema.String.annotate({ description: "id of the provider" })

/** A day as a range (日期区间). `likely` is absent where no source tells how long it usually takes. */
export const Range = Schema.Struct({
  earliest: Day,
  likely: o(Day),
  latest: Day,
  isEstimated: Schema.Boolean.annotateKey({
    description:
      "whether a day lies beyond the announced holidays, where weekends and statutory days alone are known",
  }),
}).annotate({ identifier: "DayRange" })

/** What a plan aims at, the first aim first (目标次序). Blocked services are always the fewest. */
export const Objective = Schema.Literals(["cost", "finish"]).annotate({ identifier: "Objective" })

const Whose = Schema.Literals(["customer", "broker"])

/** One service or change and what the plan does with it (服务去向). */
export const PlannedService = Schema.Struct({
  path: Pointer,
  kind: Schema.String,
  name: Schema.String,
  domain: o(
    Schema.String.annotate({ description: "its first domain, which tells services of one name apart" }),
  ),
  outcome: Schema.Literals(["planned", "nothing", "blocked", "review", "undecided"]).annotateKey({
    description:
      "planned: in an order; nothing: filed already; blocked: no provider can; review: the papers leave it open; undecided: a fact is missing",
  }),
  provider: o(Provider),
  order: o(Schema.String),
  runsOn: o(
    Schema.String.annotate({
      description: "server or code that carries it: the id of one that is there, or of a purchase",
    }),
  ),
  runsOnOf: o(
    Whose.annotate({
      description:
        "whose server or code that is; of the broker's own the id is left out of what a customer is given",
    }),
  ),
  movesFrom: o(
    Schema.Struct({ id: o(Schema.String), provider: o(Provider), whose: o(Whose), words: Both }).annotate({
      description:
        "server on which it runs today and which it leaves; without a provider: no account in the portfolio has it",
    }),
  ),
  givesBack: o(
    Ids.annotate({
      description:
        "servers and codes whose quota its approval gives back, by the papers or by the user; one id for each place",
    }),
  ),
  because: Both,
  clauses: Ids,
  asks: o(Pointer),
}).annotate({ identifier: "PlannedService" })

/** One customer of the portfolio (客户). */
export const PlannedCustomer = Schema.Struct({
  customer: Customer,
  name: Schema.String,
  province: o(Both),
  services: many(PlannedService),
  finish: o(Range),
  yearlyCeiling: o(
    Schema.Struct({ provider: Provider, services: Schema.Int, clauses: Ids }).annotate({
      description:
        "how many new services one account gets through a year at the longest durations, where that binds",
    }),
  ),
}).annotate({ identifier: "PlannedCustomer" })

/** Something that somebody has to do (步骤). */
export const Step = Schema.Struct({
  id: Schema.String,
  kind: Schema.Literals([
    "openAccount",
    "verifyAccount",
    "buyServer",
    "makeCodes",
    "wait",
    "renew",
    "prepare",
    "move",
    "submit",
    "sms",
    "review",
    "afterApproval",
  ]),
  owner: Schema.Literals(["broker", "customer", "provider", "administration"]),
  text: Both,
  detail: o(Both),
  customer: o(Customer),
  provider: o(Provider),
  order: o(Schema.String),
  inputs: many(Both),
  dependsOn: Ids,
  begins: Range,
  ends: Range,
  clauses: Ids,
  unknownUntilApproved: many(Both),
}).annotate({ identifier: "PlanStep" })

/** A stage of an order with its days. */
export const OrderStage = Schema.Struct({
  stage: Schema.String,
  words: Both,
  actor: Schema.Literals(["applicant", "provider", "administration"]),
  begins: Range,
  ends: Range,
}).annotate({ identifier: "OrderStage" })

/** An order to hand in (订单). */
export const PlannedOrder = Schema.Struct({
  id: Schema.String,
  customer: Customer,
  provider: Provider,
  type: FilingType.FilingType,
  words: Both,
  wave: Schema.Int.annotateKey({ description: "1 for orders that wait for no other" }),
  holds: many(Pointer),
  waitsFor: Ids,
  begins: Range,
  stages: many(OrderStage),
  ends: Range,
  leavesOut: many(Both).annotateKey({
    description: "stages whose length the papers do not state, and orders that follow this one",
  }),
  clauses: Ids,
}).annotate({ identifier: "PlannedOrder" })

/** Servers to buy (采购). */
export const Purchase = Schema.Struct({
  id: Schema.String,
  provider: Provider,
  product: o(Schema.String),
  words: Both,
  count: Schema.Int,
  codes: o(
    Schema.Int.annotate({ description: "codes that all of them give; absent: the papers state no quota" }),
  ),
  monthsMin: o(Schema.Int),
  customer: o(Customer.annotate({ description: "absent: for all customers whose codes may cross accounts" })),
  yuan: o(Schema.Finite),
  clauses: Ids,
}).annotate({ identifier: "Purchase" })

/** An account to open (开户). */
export const NewAccount = Schema.Struct({
  id: Schema.String,
  customer: Customer,
  provider: Provider,
  realName: o(Schema.String.annotate({ description: "absent: the name of the subject is not known" })),
  instead: o(Schema.String.annotate({ description: "id of an account that cannot be used" })),
  steps: many(Both),
  clauses: Ids,
}).annotate({ identifier: "NewAccount" })

/** A paper that a customer brings (材料). */
export const PlannedMaterial = Schema.Struct({
  customer: Customer,
  provider: Provider,
  id: Schema.String,
  title: Both,
  form: Schema.Literals(["image", "video", "paper"]),
  wanted: Schema.Literals(["required", "onRequest", "undocumented", "unknown"]),
  how: Both,
  format: many(Both),
  for: many(Pointer),
  order: Schema.String,
  clauses: Ids,
}).annotate({ identifier: "PlannedMaterial" })

/** Why a provider cannot take a service (不能备的原因). */
export const Reason = Schema.Struct({
  rule: Schema.String,
  path: Pointer,
  message: Both,
  fix: Both,
  clauses: Ids,
  facts: o(
    many(Pointer).annotate({ description: "what it was decided by: changing one of them can mend it" }),
  ),
}).annotate({ identifier: "PlanReason" })

/** A service that cannot be filed as it is, and the smallest change after which it can (暂不能备). */
export const Blocked = Schema.Struct({
  customer: Customer,
  path: Pointer,
  name: Schema.String,
  at: many(Schema.Struct({ provider: Provider, reasons: many(Reason) })),
  unblock: Schema.Struct({
    kind: Schema.Literals(["anotherProvider", "mend", "none"]),
    provider: Provider,
    text: Both,
    reasons: many(Reason),
  }),
}).annotate({ identifier: "BlockedService" })

/** A fact that is missing and on which a block hangs (待答). */
export const Unknown = Schema.Struct({
  customer: Customer,
  asks: Pointer,
  of: o(
    Both.annotate({
      description: "the service, person, domain or account that it is asked of; absent: the subject itself",
    }),
  ),
  label: Both,
  blocks: Schema.Int.annotateKey({ description: "how many blocking rules depend on it" }),
  providers: many(Provider),
}).annotate({ identifier: "UnknownFact" })

/** Below this no plan can go, and what the plan reaches (下界). */
export const Bound = Schema.Struct({
  of: Schema.Literals(["codes", "purchases", "cost", "orders", "finish"]),
  provider: o(Provider),
  customer: o(Customer),
  bound: Schema.Union([Schema.Finite, Day]),
  reached: Schema.Union([Schema.Finite, Day]),
  text: Both,
}).annotate({ identifier: "PlanBound" })

/** What is shown of how good the plan is (最优性). */
export const Proof = Schema.Struct({
  verdict: Schema.Literals(["optimal", "optimalByMilp", "within", "nothingToOrder"]).annotateKey({
    description: "nothingToOrder: there is no order, so nothing is shown of it",
  }),
  percent: o(
    Schema.Finite.annotate({
      description: "of a plan that is not shown to be optimal: how far at most from it",
    }),
  ),
  text: Both,
}).annotate({ identifier: "PlanProof" })

export const Figures = Schema.Struct({
  customers: Schema.Int,
  services: Schema.Int,
  planned: Schema.Int,
  nothing: Schema.Int,
  blocked: Schema.Int,
  open: Schema.Int.annotateKey({ description: "left open by the papers or for want of a fact" }),
  orders: Schema.Int,
  accounts: Schema.Int,
  servers: Schema.Int,
  moves: o(
    Schema.Int.annotate({
      description: "services that leave the server on which they run today; absent: none",
    }),
  ),
  yuan: o(Schema.Finite.annotate({ description: "absent: no prices were given" })),
  costs: o(
    Schema.Struct({
      servers: Schema.Finite,
      accounts: Schema.Finite,
      orders: Schema.Finite,
      moves: Schema.Finite,
    }).annotate({ description: "what the yuan are made of; absent: no prices were given" }),
  ),
  finish: o(Range),
}).annotate({ identifier: "PlanFigures" })

/** A plan for a portfolio (备案计划): what to open, buy and file, in which order, when, and how good that is. */
export const Plan = Schema.Struct({
  openbeian: Schema.Literal(1),
  formatVersion: Schema.Literal(1).annotate({
    says: text(
      "这份计划的格式版本不是 1，本程序读不了",
      "this plan is not of format version 1, which is what this OpenBeian reads",
    ),
    fix: text(
      "它若出自更新的版本，请更新 OpenBeian；否则重新作计划",
      "update OpenBeian where a newer version made the plan; else plan anew",
    ),
  }),
  today: Day,
  advice: Both,
  at: Schema.Literals(["one", "mix"]).annotateKey({
    description: "all at one provider, or each where it is best",
  }),
  providers: many(
    Schema.Struct({
      id: Provider,
      name: Both,
      monogram: Schema.String,
      level: Report.Level,
      materials: o(
        Schema.Literal("undocumented").annotate({
          description: "its papers do not list what is to be brought; absent: they do",
        }),
      ),
    }),
  ),
  objective: many(Objective),
  finishBy: o(
    Day.annotate({
      description:
        "the day by which all of it is likely to have ended, as it was wanted; where no source tells how long something is likely to take, its longest time counts; absent: none was wanted",
    }),
  ),
  complete: Schema.Boolean.annotateKey({
    description:
      "every service is planned, filed already or blocked for certain, and all of the workbook was read: nothing is open",
  }),
  applicable: Schema.Boolean.annotateKey({ description: "there is something to do" }),
  figures: Figures,
  assumptions: many(Assumption),
  customers: many(PlannedCustomer),
  steps: many(Step),
  orders: many(PlannedOrder),
  purchases: many(Purchase),
  accounts: many(NewAccount),
  materials: many(PlannedMaterial),
  blocked: many(Blocked),
  unknowns: many(Unknown),
  unread: many(UnreadCell).annotateKey({
    description: "what of the workbook could not be read: the plan is made without it",
  }),
  bounds: many(Bound),
  proof: Proof,
  daysOff: many(Day).annotateKey({ description: "weekends and holidays from today to the latest end" }),
  holidays: o(
    many(
      Schema.Struct({
        name: Both,
        from: Day,
        to: Day,
        isEstimated: o(Schema.Boolean).annotateKey({
          description: "true: no notice of its year is out, so that its statutory days alone are known",
        }),
      }),
    ).annotate({
      description: "the holidays that lie in that time, by name",
    }),
  ),
  editions: Report.Editions,
  clauses: Schema.Record(Schema.String, Report.ClauseView),
}).annotate({ identifier: "Plan" })

export type Range = typeof Range.Type
export type Objective = typeof Objective.Type
export type PlannedService = typeof PlannedService.Type
export type PlannedCustomer = typeof PlannedCustomer.Type
export type Step = typeof Step.Type
export type OrderStage = typeof OrderStage.Type
export type Reason = typeof Reason.Type
export type PlannedOrder = typeof PlannedOrder.Type
export type Purchase = typeof Purchase.Type
export type NewAccount = typeof NewAccount.Type
export type PlannedMaterial = typeof PlannedMaterial.Type
export type Blocked = typeof Blocked.Type
export type Unknown = typeof Unknown.Type
export type Bound = typeof Bound.Type
export type Proof = typeof Proof.Type
export type Figures = typeof Figures.Type
export type Plan = typeof Plan.Type
