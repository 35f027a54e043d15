import { text } from "@openbeian/core/text"
import { smsEverywhereFrom } from "../national/duties.ts"
import { type Field, field } from "./Field.ts"

/** How many days the review was seen to take (管局审核经验时长). An estimate, never a rule. */
export interface Days {
  readonly from: number
  readonly to: number
}

export const reviewDays: Field<Days> = field({
  slug: "review-days-estimate",
  label: text("管局审核的经验时长", "how long the review was seen to take"),
  group: "time",
  kind: "fact",
  sections: { t21: "常见问题 / 备案审核" },
  says: ({ from, to }) =>
    text(
      `管局审核一般 ${from} 至 ${to} 天，是经验估计`,
      `the review was seen to take ${from} to ${to} days, which is an estimate`,
    ),
  makes: ({ rows }) => {
    const [newest] = rows
    return newest === undefined ? {} : { review: { ...newest.is, cites: newest.cites } }
  },
})

/** Since when the check by text message was tried out (短信核验试点), until the whole country made it. */
export const smsPilotFrom: Field<string> = field({
  slug: "sms-pilot-from",
  label: text("短信核验试点开始日", "first day of the trial of SMS verification"),
  group: "time",
  kind: "fact",
  sections: { a19: "短信核验" },
  says: (day) => text(`${day} 起试点短信核验`, `SMS verification was tried out from ${day} on`),
  makes: ({ cites, rows: [newest], told }) => ({
    duties: [
      {
        id: "province-sms-check",
        title: text("短信核验（试点）", "SMS check (trial)"),
        at: "before",
        clock: text("自收到短信起", "from the SMS on"),
        what: text(
          `${told.zh}，全国自 ${smsEverywhereFrom} 起`,
          `${told.en}, in the whole country from ${smsEverywhereFrom}`,
        ),
        when: ({ filing, service, today }) =>
          newest !== undefined &&
          newest.is <= today &&
          today < smsEverywhereFrom &&
          service.kind === "website" &&
          filing.isAdded,
        cites,
      },
    ],
  }),
})
