import { Province } from "@openbeian/core/place"
import { Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const unnamed = text(
  "一次新增 {n} 个；部分省份另有数量规定，文件没有写是哪些省，{province} 须核实",
  "{n} are added at once; some provinces have counts of their own, the guide does not name them; ask for {province}",
)

/** Rules on what is handed in together. */
export const orderRules: Rules = [
  rule("order", {
    id: "kingsoft/changes-follow-a-filing-completed-here",
    cites: ["ks-type-entries-after-completion"],
    severity: "block",
    prevents: ["wrong-filing-type"],
    says: text(
      "该备案没有在金山云办过，看不到变更、注销和取消接入的入口",
      "nothing was filed here, so the entries for changes and cancellations are not shown",
    ),
    fix: text(
      "到办理备案的接入商处变更，或先在金山云完成接入备案",
      "make the change where it is filed, or complete an access filing here first",
    ),
    decide: ({ order }) => {
      switch (order.wish) {
        case "changeSubject":
        case "cancelSubject":
          return order.subjectIsHere ? pass : fail()
        case "changeService":
        case "cancelService":
        case "cancelAccess":
          return order.serviceIsHere ? pass : fail()
        default:
          return notApplicable
      }
    },
    examples: [
      {
        given: {
          changes: [{ kind: "changeSubject" }],
          register: { subject: { isFiled: true, access: ["kingsoft"] } },
        },
        expect: "Pass",
      },
      {
        given: {
          changes: [{ kind: "changeSubject" }],
          register: { subject: { isFiled: true, access: ["elsewhere"] } },
        },
        expect: "Fail",
      },
      { given: { changes: [{ kind: "cancelSubject" }] }, expect: "Undecided" },
      { given: cancelled(["elsewhere"]), expect: "Fail" },
    ],
  }),

  rule("order", {
    id: "kingsoft/access-is-cancelled-after-the-next-provider-took-over",
    cites: ["ks-cancel-access-after-transfer"],
    severity: "warn",
    says: text(
      "没有别家接入就取消接入，备案可能被管局注销",
      "no other provider gives access; once this one is cancelled the administration may cancel the record",
    ),
    fix: text("先在新接入商完成接入备案，再取消", "complete the access filing at the new provider first"),
    decide: ({ order }) => {
      if (order.wish !== "cancelAccess") return notApplicable
      return order.otherAccess.length > 0 ? pass : fail()
    },
    examples: [
      { given: cancelled(["kingsoft", "elsewhere"]), expect: "Pass" },
      { given: cancelled(["kingsoft"]), expect: "Fail" },
      { given: { changes: [{ kind: "changeSubject" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("order", {
    id: "kingsoft/province-has-no-count-of-its-own",
    cites: ["ks-province-count-rules"],
    // The guide leaves the figure to the province, whose answer settles the question.
    yieldsTo: "province/order-holds-few-websites",
    severity: "advice",
    says: text("{province} 可能另有网站与域名数量规定", "{province} may have counts of its own"),
    fix: text("向 {province} 通信管理局或接入商核实", "ask the administration of {province} or the provider"),
    decide: ({ order, subject }) => {
      const websites = order.additions("website")
      const apps = order.additions("app")
      if (websites.atMost + apps.atMost <= 1) return notApplicable
      const n = websites.atLeast + apps.atLeast
      if (n <= 1) return (websites.atLeast < websites.atMost ? websites : apps).unsettled()
      return review(unnamed, { n, province: Province.nameOf(subject.province) })
    },
    examples: [
      { given: added(2), expect: "Review" },
      { given: added(1), expect: "NotApplicable" },
    ],
  }),
]

/** Passes where one is added; the guide leaves no case in which more than one is certain to be free of such counts. */
function added(n: number) {
  return {
    subject: { province: "330000" },
    services: Array.from({ length: n }, (_, i) => ({
      kind: "website" as const,
      domains: [{ name: `example${i}.cn` }],
    })),
    register: { subject: { isFiled: false }, services: [] },
  }
}
function cancelled(access: ReadonlyArray<string>) {
  return {
    changes: [{ kind: "cancelAccess", service: "example.cn" }],
    register: {
      services: [{ kind: "website", domains: ["example.cn"], access, recordNumber: "浙ICP备2023018846号-1" }],
    },
  } as const
}
