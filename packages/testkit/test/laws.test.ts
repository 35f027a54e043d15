import type { Display, Guide, Limit, Plugin } from "@openbeian/core/provider"
import { type Clause, type Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { describe, expect, it } from "vitest"
import { acme } from "../src/acme/index.ts"
import { laws } from "../src/laws/index.ts"

const routes = (() => {
  if (acme.routes === "undocumented") throw new Error("the example provider has routes")
  return acme.routes
})()

const end: Guide.Advice = { act: text("等待", "wait"), cites: ["ac-review"] }

const reachable: Rule.Example = { given: { subject: { principal: { isReachable: true } } }, expect: "Pass" }

/** The example provider with one mistake, by the law that it breaks. */
const mistakes: Readonly<Record<string, Plugin.Plugin>> = {
  "keeps contract 1": Object.assign({}, acme, { contract: 2 }),
  "has an id of small letters, digits and hyphens": { ...acme, id: "Acme Cloud" },
  "has a monogram of one character": { ...acme, monogram: "示例" },
  "was checked on a day of the calendar": { ...acme, checkedOn: "2026-02-30" },
  "leaves nothing to be written, unless it is a draft": withClause("ac-review", { section: "TODO" }),
  "says everything in Chinese and in English": { ...acme, name: text("示例云", " ") },
  "is plain data but for the functions of the contract": Object.assign({}, acme, { register: () => 0 }),
  "names each material, route, duty and product once": {
    ...acme,
    materials: [...acme.materials, ...acme.materials],
  },
  "takes each clause from a source of its book": withClause("ac-review", { source: "nowhere" }),
  "shares no clause id with core": withClause("core-credit-code", {}),
  "owns its book": { ...acme, book: { ...acme.book, owner: "other" } },
  "cites nothing that is not in the book": withDuty({ cites: ["ac-nowhere"] }),
  "cites something wherever it has to": withDuty(Object.assign({ cites: [] })),
  "uses each clause in force as its kind demands, or waives it with a reason": withClause("ac-new", {
    waived: text("懒", "lazy"),
  }),
  "waives no clause that is used": withClause("ac-returned", { waived: text("懒", "lazy") }),
  "supersedes a clause by one that is in force": withClause("ac-one-subject", {
    supersededBy: "ac-same-person",
  }),
  "cites a superseded clause only as advice or for a figure that another has replaced": withRule({
    severity: "warn",
    cites: ["ac-same-person"],
  }),
  "rules each conflict between two clauses of the book, on a real day": {
    ...acme,
    book: {
      ...acme.book,
      conflicts: acme.book.conflicts.map((conflict) => ({ ...conflict, ruling: "ac-hotline" })),
    },
  },
  "dates its figures by real days, newest first": withLimit([
    { from: "2023-01-01", value: 1, service: "website", cites: ["ac-order-websites"] },
    { from: "2026-01-01", value: 2, service: "website", cites: ["ac-order-websites"] },
  ]),
  "has no figure that an earlier one hides": withLimit([
    { from: "2026-01-01", value: 2, cites: ["ac-order-websites"] },
    { from: "2026-01-01", value: 1, service: "website", cites: ["ac-order-websites"] },
  ]),
  "counts in whole numbers": withLimit([{ from: "2026-01-01", value: 2.5, cites: ["ac-order-websites"] }]),
  "limits products that it has": withLimit([
    { from: "2026-01-01", value: 2, product: "huge", cites: ["ac-order-websites"] },
  ]),
  "answers each case of subject and service by its row, and leaves the others to a person": {
    ...acme,
    id: "elsewhere",
  },
  "has no row that an earlier one hides": {
    ...acme,
    types: { ...acme.types, changes: [...acme.types.changes, ...acme.types.changes] },
  },
  "leads by its rows to every entry and to nothing else": {
    ...acme,
    types: { ...acme.types, changes: [] },
  },
  "begins each rule id with its own and has each once": withRule({ id: "other/person-can-be-reached" }),
  "fills each {key} of a rule's sentences by what its examples give": withRule({
    says: text("{谁}", "{who}"),
  }),
  "leaves no {key} open in what it says of an example": withRule({ fix: text("{who}", "{who}") }),
  "shows each rule by a quiet example and one that is not": withRule({ examples: [reachable] }),
  "gives examples that are filings": withRule({
    examples: [{ ...reachable, given: Object.assign({ ghost: true }, reachable.given) }],
  }),
  "holds every example": withRule({ examples: [{ ...reachable, expect: "Fail" }] }),
  "says nothing of a filing of which nothing is known": withRule({ decide: () => Verdict.pass }),
  "asks nothing of an address that only a domain has": withDuty({
    when: ({ service }) => service.domains.some(({ realName }) => realName !== "verified"),
  }),
  "never makes a verdict of a fact that an example lacks": withRule({ decide: guessing }),
  "never makes a verdict of a fact that a filing lacks": withRule({ decide: guessing, examples: [] }),
  "connects the stages of each route": withRoute({ stages: [] }),
  "can be asked for each of its routes": withRoute({ when: () => false }),
  "says of each material on each route whether it is wanted": {
    ...acme,
    materials: acme.materials.map((material) => Object.assign({}, material, { wanted: () => "perhaps" })),
  },
  "gives each material a format, or says that the papers have none": {
    ...acme,
    materials: acme.materials.map((material) => ({ ...material, format: {} })),
  },
  "asks in its form for what the filing document has": {
    ...acme,
    form: [{ title: text("主体", "subject"), fields: ["/subject/shoeSize"], cites: ["ac-services"] }],
  },
  "ends each guide in something to do": withGuide({ ask: text("然后呢？", "and then?"), answers: [] }),
  "gives each question of a guide no more answers than there are number keys": withGuide({
    ask: text("哪一个？", "which one?"),
    answers: Array.from({ length: 10 }, (_, n) => ({ label: text(`第 ${n}`, `number ${n}`), then: end })),
  }),
  "tells the answers to each question of a guide apart": withGuide({
    ask: text("是吗？", "is it?"),
    answers: [
      { label: text("是", "yes"), then: end },
      { label: text("是", "no"), then: end },
    ],
  }),
  "asks nothing twice on one way through a guide": withGuide({
    ask: text("是吗？", "is it?"),
    answers: [
      { label: text("是", "yes"), then: end },
      {
        label: text("否", "no"),
        then: {
          ask: text("是吗？", "is it?"),
          answers: [
            { label: text("是", "yes"), then: end },
            { label: text("否", "no"), then: end },
          ],
        },
      },
    ],
  }),
  "leads on from a guide to what there is": withGuide({ ...end, next: [{ guide: "blocked" }] }),
  "never leads round in a circle from guide to guide": withGuide({
    ...end,
    next: [{ guide: "verificationFails" }],
  }),
  "lists each reason of refusal once": withRefusal("site-name-bad"),
  "lists reasons of refusal that core knows": withRefusal("no-such-reason"),
  "prevents by its rules only reasons of refusal that core knows": withRule({
    prevents: Object.assign([], ["no-such-reason"]),
  }),
  "shows numbers of services that it takes, in provinces where filings are made": withDisplay({
    service: "website",
    province: "810000",
    number: "subject",
    cites: ["ac-shown-number"],
  }),
  "tells in each row of its display something that no earlier row tells": withDisplay({
    service: "website",
    province: "330000",
    number: "subject",
    cites: ["ac-shown-number"],
  }),
  "links the numbers it wants shown to the ministry's site": withDisplay({
    service: "app",
    link: "https://beian.miit.gov.cn.example.cn/",
    cites: ["ac-shown-app"],
  }),
}

describe("laws", () => {
  it.each(laws)("finds a provider that no longer $name", ({ name, faults }) => {
    expect(mistakes[name]).toBeDefined()
    expect(faults(mistakes[name] ?? acme)).not.toEqual([])
  })
})

const routeMistakes: ReadonlyArray<readonly [string, Partial<Plugin.Stage>]> = [
  ["a stage that leads to one that is not there", { next: ["backdrop"] }],
  ["a miss that leads nowhere", { deadline: { hours: 24, missed: "backdrop" } }],
  ["a dead end", { next: [] }],
  ["a stage under the name of another", { stage: "draft" }],
  ["a stage that ends before it begins", { takes: { from: 2, to: 1, unit: "days" } }],
]

describe("the law of routes", () => {
  it.each(routeMistakes)("finds %s", (_, mistake) => {
    const [{ stages }] = routes
    const plugin = withRoute({
      stages: stages.map((stage) => (stage.stage === "awaitingSms" ? { ...stage, ...mistake } : stage)),
    })
    const law = laws.find(({ name }) => name === "connects the stages of each route")
    expect(law?.faults(plugin)).not.toEqual([])
  })
})

/** Answers although it could not read. */
function guessing(place: { readonly person?: { readonly isReachable: boolean } }): Verdict.Verdict {
  try {
    return place.person?.isReachable ? Verdict.pass : Verdict.fail()
  } catch {
    return Verdict.pass
  }
}

function withClause(id: string, patch: object): Plugin.Plugin {
  const clause = {
    source: "handbook",
    section: "1",
    kind: "requirement",
    ...text("新条", "a new one"),
  } as const
  const before: Readonly<Record<string, Clause.Clause>> = acme.book.clauses
  const clauses = { ...before, [id]: { ...clause, ...before[id], ...patch } }
  return { ...acme, book: { ...acme.book, clauses } }
}
function withDuty(patch: Partial<Plugin.Duty>): Plugin.Plugin {
  return { ...acme, duties: acme.duties.map((duty) => ({ ...duty, ...patch })) }
}
function withGuide(refused: Guide.Guide): Plugin.Plugin {
  return { ...acme, guides: { ...acme.guides, refused } }
}
function withRefusal(reason: string): Plugin.Plugin {
  const one = { reason, words: text("一条", "one"), cites: ["ac-refused-name"] }
  return { ...acme, refusals: Object.assign([], [one, ...acme.refusals]) }
}
function withDisplay(row: Display.Display): Plugin.Plugin {
  return { ...acme, display: [...(acme.display === "undocumented" ? [] : acme.display), row] }
}
function withRoute(patch: Partial<Plugin.Route>): Plugin.Plugin {
  const [first, ...rest] = routes
  return { ...acme, routes: [{ ...first, ...patch }, ...rest] }
}
function withLimit(newServicesPerOrder: Limit.Limit): Plugin.Plugin {
  return { ...acme, limits: { ...acme.limits, newServicesPerOrder } }
}
function withRule(patch: Partial<Omit<Rule.Rule<"person">, "on">>): Plugin.Plugin {
  const rule: Rule.Rule<"person"> = {
    on: "person",
    id: "acme/one-more",
    cites: ["ac-person-phone"],
    severity: "block",
    says: text("打不通", "cannot be reached"),
    fix: text("换号码", "another number"),
    decide: ({ person }) => (person.isReachable ? Verdict.pass : Verdict.fail()),
    examples: [reachable, { given: { subject: { principal: { isReachable: false } } }, expect: "Fail" }],
  }
  return { ...acme, rules: [...acme.rules, { ...rule, ...patch }] }
}
