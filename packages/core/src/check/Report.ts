import * as Schema from "effect/Schema"
import { FilingType } from "../filing/FilingType.ts"

/** A sentence in both languages. */
export const Both = Schema.Struct({ zh: Schema.String, en: Schema.String }).annotate({ identifier: "Text" })
const o = Schema.optionalKey
const many = <S extends Schema.Top>(schema: S) => Schema.Array(schema)
const Ids = many(Schema.String)
const Pointer = Schema.String.annotate({ description: "JSON Pointer into the filing document" })
const Day = Schema.String.annotate({ description: "YYYY-MM-DD" })

/** A clause as it is shown: our sentence and where it stands. */
export const ClauseView = Schema.Struct({
  id: Schema.String,
  owner: Schema.String,
  kind: Schema.String,
  text: Both,
  source: Schema.Struct({ id: Schema.String, title: Both, short: Both, publisher: Both, edition: Both }),
  section: Schema.String,
  isInForce: Schema.Boolean,
  supersededBy: o(Schema.String),
  ambiguity: o(Both),
  waived: o(Both),
  conflicts: many(Schema.Struct({ with: Schema.String, ruling: Schema.String, why: Both, on: Day })),
}).annotate({ identifier: "Clause" })

/** One entry of the provider's table of filing types. */
export const TypeView = Schema.Struct({
  type: FilingType,
  words: Both,
  entry: Both,
  clauses: Ids,
}).annotate({ identifier: "TypeEntry" })

/** Which filing it is: decided, nothing to file, open to review, or waiting for a fact. */
export const TypesView = Schema.Struct({
  outcome: Schema.Literals(["decided", "nothing", "review", "undecided"]),
  types: many(TypeView),
  because: Both,
  clauses: Ids,
  asks: o(Pointer),
}).annotate({ identifier: "FilingTypes" })

/** Whose word it is: the country's, the province's or the provider's. */
export const Layer = Schema.Literals(["national", "province", "provider"])
export type Layer = typeof Layer.Type
const DecidedBy = Schema.String.annotate({
  description: "what decides instead: a rule, material or duty of a nearer layer; absent: this one counts",
})

/** A verdict at a place, explained. */
export const FindingView = Schema.Struct({
  rule: Schema.String,
  layer: Layer,
  decidedBy: o(DecidedBy),
  verdict: Schema.Literals(["Pass", "Fail", "Review", "NotApplicable", "Undecided"]),
  severity: Schema.Literals(["block", "warn", "advice"]),
  path: Pointer,
  message: Both,
  fix: Both,
  clauses: Ids,
  asks: o(Pointer),
  from: o(Day.annotate({ description: "first day on which waiting alone mends it" })),
  until: o(Day.annotate({ description: "last day on which it still holds" })),
  facts: o(
    many(Pointer).annotate({ description: "of a Fail: what it was decided by, in the order of looking" }),
  ),
}).annotate({ identifier: "Finding" })

/** A material and whether it is wanted here. */
export const MaterialView = Schema.Struct({
  id: Schema.String,
  layer: Layer,
  decidedBy: o(DecidedBy),
  title: Both,
  form: Schema.Literals(["image", "video", "paper"]),
  wanted: Schema.Literals(["required", "onRequest", "no", "undocumented", "unknown"]),
  because: Both,
  format: many(Both),
  clauses: Ids,
  asks: o(Pointer),
}).annotate({ identifier: "Material" })

const Span = Schema.Struct({
  from: Schema.Int,
  to: Schema.Int,
  unit: Schema.Literals(["workingDays", "days", "hours"]),
}).annotate({ identifier: "Span" })

/** From when to when something ends; the likely day rests on what somebody has seen, by the clauses of the stage. */
const EndDays = {
  earliest: Day,
  likely: o(
    Day.annotate({
      description:
        "the likely day, by how long the administration was seen to take; absent: nobody has seen it",
    }),
  ),
  latest: Day,
}

/** A stage of a route with its dates, counted from the day of the check. */
export const StageView = Schema.Struct({
  stage: Schema.String,
  words: Both,
  actor: Schema.Literals(["applicant", "provider", "administration"]),
  takes: o(Span),
  seen: o(
    Schema.Struct({ from: Schema.Int, to: Schema.Int, clauses: Ids }).annotate({
      description: "days that somebody has seen it take; an estimate, no rule",
    }),
  ),
  deadline: o(Schema.Struct({ hours: Schema.Int, missed: Schema.String })),
  begins: o(Schema.Struct({ earliest: Day, latest: Day })),
  ends: o(Schema.Struct(EndDays)),
  steps: many(Schema.Struct({ text: Both, clauses: Ids })),
  next: Ids,
  clauses: Ids,
}).annotate({ identifier: "Stage" })

/** A way of verification and whether it is the one. */
export const RouteView = Schema.Struct({
  id: Schema.String,
  words: Both,
  applies: Schema.Literals(["yes", "no", "unknown"]),
  asks: o(Pointer),
  clauses: Ids,
  stages: many(StageView),
  /** Without the stages whose length the papers do not state. */
  ends: o(Schema.Struct({ ...EndDays, isEstimated: Schema.Boolean, leavesOut: many(Both) })),
}).annotate({ identifier: "Route" })

/** Something to do before or after approval, as the provider states it. */
export const StatedDuty = Schema.Struct({
  id: Schema.String,
  title: Both,
  at: Schema.Literals(["before", "after"]),
  within: o(Span),
  clock: Both,
  what: Both,
  clauses: Ids,
}).annotate({ identifier: "StatedDuty" })

/** A duty and whether it is one of this service. */
export const DutyView = Schema.Struct({
  ...StatedDuty.fields,
  layer: Layer,
  decidedBy: o(DecidedBy),
  applies: Schema.Literals(["yes", "unknown"]),
  asks: o(Pointer),
}).annotate({ identifier: "Duty" })

/** A fact worth asking for, and how much hangs on it. */
export const QuestionView = Schema.Struct({
  asks: Pointer,
  label: Both,
  text: Both.annotateKey({ description: "the question as it is put to a person" }),
  of: Both.annotateKey({ description: "what the fact belongs to, such as a domain by its name" }),
  answer: Schema.Struct({
    type: Schema.Literals(["text", "day", "boolean", "integer", "choice", "list"]),
    choices: o(many(Schema.Struct({ value: Schema.String, label: Both }))),
    names: o(
      Schema.Literals(["provider", "carrier"]).annotate({
        description: "what is named: others than the choices may be named too",
      }),
    ),
  }),
  settles: Schema.Int.annotate({ description: "how many conclusions wait for it" }),
  blocks: Schema.Int.annotate({ description: "how many of them could block the filing" }),
  clauses: Ids,
}).annotate({ identifier: "Question" })

/** One service at one provider. */
export const ServiceView = Schema.Struct({
  path: Pointer,
  kind: Schema.Literals(["website", "app", "miniProgram", "quickApp"]),
  name: o(Schema.String),
  types: TypesView,
  routes: many(RouteView),
  materials: many(MaterialView),
  duties: many(DutyView),
}).annotate({ identifier: "ServiceReport" })

/** A change or cancellation wanted, at one provider. */
export const ChangeView = Schema.Struct({
  path: Pointer,
  kind: Schema.String,
  types: TypesView,
  routes: many(RouteView),
  materials: many(MaterialView),
}).annotate({
  identifier: "ChangeReport",
})

/** An order to hand in, in the sequence of handing in. */
export const OrderView = Schema.Struct({
  type: FilingType,
  words: Both,
  holds: many(Pointer),
  waitsFor: o(Schema.Int.annotate({ description: "index of the order that has to end first" })),
  clauses: Ids,
}).annotate({ identifier: "Order" })

export const Editions = many(
  Schema.Struct({ id: Schema.String, title: Both, publisher: Both, edition: Both }),
)

/** How far what a provider says can be relied on. */
export const Level = Schema.Literals(["draft", "community", "maintained"]).annotate({
  identifier: "ProviderLevel",
  description:
    "draft: its papers are not read to the end; community: kept by whoever wrote it; maintained: by the maintainers",
})

/** The answer of one provider. */
export const ProviderReport = Schema.Struct({
  provider: Schema.String,
  name: Both,
  monogram: Schema.String,
  level: Level,
  checkedOn: Day,
  editions: Editions,
  isFreeOfBlocks: Schema.Boolean,
  holdsUntil: o(
    Day.annotate({ description: "last day of what passes now; absent: nothing of it ends by a known day" }),
  ),
  healsOn: o(
    Day.annotate({
      description:
        "day by which waiting alone mends every block; absent: none blocks, or one needs more than waiting",
    }),
  ),
  counts: Schema.Struct({
    pass: Schema.Int,
    block: Schema.Int,
    warn: Schema.Int,
    advice: Schema.Int,
    review: Schema.Int,
    undecided: Schema.Int,
    notApplicable: Schema.Int,
  }),
  services: many(ServiceView),
  changes: many(ChangeView),
  orders: many(OrderView),
  findings: many(FindingView),
  questions: many(QuestionView),
}).annotate({ identifier: "ProviderReport" })

/** What is stated of a province for the reader alone: no verdict, paper or figure is made of it. */
export const NoteView = Schema.Struct({
  id: Schema.String,
  label: Both,
  group: Schema.String,
  differs: Schema.Boolean.annotateKey({ description: "whether the sources do not agree" }),
  clauses: Ids,
}).annotate({ identifier: "ProvinceNote" })

/** The regulations that the answers rest on, and whose province it is. */
export const RegulationsUsed = Schema.Struct({
  checkedOn: Day,
  province: o(Schema.Struct({ code: Schema.String, name: Both, hasAdministration: Schema.Boolean })),
  editions: Editions,
  notes: many(NoteView),
}).annotate({ identifier: "RegulationsUsed" })

/** What `check` answers: advice with its sources, never a promise. */
export const Report = Schema.Struct({
  openbeian: Schema.Literal(1),
  today: Day,
  advice: Both,
  daysOff: many(Day).annotateKey({
    description: "weekends and holidays from today to the latest end of any route",
  }),
  regulations: RegulationsUsed,
  providers: many(ProviderReport),
  clauses: Schema.Record(Schema.String, ClauseView).annotate({
    description: "every clause cited above, by id",
  }),
}).annotate({ identifier: "Report" })

export type Report = typeof Report.Type
export type ProviderReport = typeof ProviderReport.Type
export type ServiceView = typeof ServiceView.Type
export type TypesView = typeof TypesView.Type
export type FindingView = typeof FindingView.Type
export type QuestionView = typeof QuestionView.Type
export type MaterialView = typeof MaterialView.Type
export type RouteView = typeof RouteView.Type
export type StageView = typeof StageView.Type
export type DutyView = typeof DutyView.Type
export type NoteView = typeof NoteView.Type
export type OrderView = typeof OrderView.Type
export type ClauseView = typeof ClauseView.Type
export type ChangeView = typeof ChangeView.Type
