import { Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass } = Verdict

/** Rules on changes and cancellations. */
export const orderRules: Rules = [
  rule("order", {
    id: "nwcd/changes-start-from-a-filing-completed-here",
    cites: ["nwcd-portal-menu", "nwcd-entry-change-info", "nwcd-entry-deregister"],
    severity: "block",
    prevents: ["wrong-filing-type"],
    says: text(
      "该备案不在西云数据的“已完成备案”里，没有变更与注销的入口",
      "the record is not under 已完成备案 here, so there is no entry to change or cancel it",
    ),
    fix: text(
      "到提供接入的接入商处办理，或先在西云数据新增接入",
      "do it at the provider that gives access, or add access here first",
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
          register: { subject: { isFiled: true, access: ["nwcd"] } },
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
    id: "nwcd/access-is-cancelled-after-the-transfer",
    cites: ["nwcd-cancel-access-after-transfer", "nwcd-dereg-cancel-access"],
    severity: "warn",
    says: text(
      "新接入商还没有完成转入就取消接入，备案可能被管局注销",
      "no other provider has taken it over yet; once access is cancelled the administration may cancel the record",
    ),
    fix: text("先在新接入商完成转入，再取消接入", "complete the transfer at the new provider first"),
    decide: ({ order }) => {
      if (order.wish !== "cancelAccess") return notApplicable
      return order.otherAccess.length > 0 ? pass : fail()
    },
    examples: [
      { given: cancelled(["nwcd", "elsewhere"]), expect: "Pass" },
      { given: cancelled(["nwcd"]), expect: "Fail" },
      { given: { changes: [{ kind: "changeSubject" }] }, expect: "NotApplicable" },
    ],
  }),
]

function cancelled(access: ReadonlyArray<string>) {
  return {
    changes: [{ kind: "cancelAccess", service: "example.cn" }],
    register: {
      services: [{ kind: "website", domains: ["example.cn"], access, recordNumber: "浙ICP备2023018846号-1" }],
    },
  } as const
}
