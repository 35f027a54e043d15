import { text } from "@openbeian/core/text"
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

/** Since when the check by text message was tried out (短信核验试点). Since 2020-08-17 it is made everywhere. */
export const smsPilotFrom: Field<string> = field({
  slug: "sms-pilot-from",
  label: text("短信核验试点开始日", "first day of the trial of SMS verification"),
  group: "time",
  kind: "fact",
  sections: { a19: "短信核验" },
  says: (day) => text(`${day} 起试点短信核验`, `SMS verification was tried out from ${day} on`),
})
