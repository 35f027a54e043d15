import type { Plugin } from "@openbeian/core/provider"
import { RecordNumber } from "@openbeian/core/record"
import { type Scopes, type Topic, Verdict } from "@openbeian/core/rule"
import { Name, type Text, text } from "@openbeian/core/text"
import { type Evidence, type Field, field } from "./Field.ts"
import { rule } from "./make.ts"

const { fail, notApplicable, pass } = Verdict

/** Which number stands at the foot of a website (网站底部标示的备案号). */
export const footerNumber: Field<"service" | "subject"> = field({
  slug: "footer-number",
  label: text("网站底部的备案号", "number at the foot of a website"),
  group: "public",
  kind: "requirement",
  sections: { s4: "1.3.3 ICP备案后处理" },
  says: (value) =>
    value === "service"
      ? text(
          "网站底部标示网站备案号（带序号）",
          "a website shows its own number, with the serial, at the foot",
        )
      : text("网站底部标示主体备案号", "a website shows the number of the subject at the foot"),
  makes: (evidence) => ({
    footerNumber: evidence.rows.map(({ is, cites }) => ({ is, cites })),
    // Elsewhere it is the website's own number, which the duty of the country says already.
    duties: evidence.rows.some(({ is }) => is === "subject")
      ? [
          dutyOf(
            evidence,
            {
              id: "footer-number",
              topic: "footerNumber",
              title: text("网站底部标示主体备案号", "number of the subject at the foot of the website"),
            },
            text("，链接照全国的要求", ", linked as everywhere"),
          ),
        ]
      : [],
    rules: [
      rule(evidence, "service", {
        id: "website-shows-the-number-that-the-province-wants",
        topic: "footerNumber",
        severity: "warn",
        prevents: ["filed-site-no-number"],
        says: text(
          "网站底部标示的备案号是“{shown}”，应为{wanted}",
          "the website shows {shown} at its foot and ought to show {wanted}",
        ),
        fix: text("改为标示该省要求的号", "show the number that the province wants"),
        decide: (value, place) => {
          if (!isPublic(place) || place.service.shownAt !== "pageBottom") return notApplicable
          const { shownNumber } = place.service
          const whose = ownerOf(place, shownNumber)
          if (whose === "nobody") return notApplicable
          return whose === value ? pass : fail({ shown: shownNumber, wanted: kinds[value] })
        },
      }),
    ],
  }),
})

/** Whose number it is. One that is neither the website's nor the subject's is no matter of the province. */
const ownerOf = ({ register }: Scopes.FromService, shown: string): "service" | "subject" | "nobody" => {
  const number = RecordNumber.keep(shown)
  const isShown = (issued: string) => RecordNumber.isSame(RecordNumber.keep(issued), number)
  const websites = register.services.filter(({ kind }) => kind === "website")
  if (websites.some(({ recordNumber }) => isShown(recordNumber))) return "service"
  return isShown(register.subject.recordNumber) ? "subject" : "nobody"
}

const kinds = {
  service: text("网站备案号", "the number of the website"),
  subject: text("主体备案号", "the number of the subject"),
} as const

/** Whether the copyright holder is named at the foot (底部版权所有者). */
export interface CopyrightLine {
  readonly line: "required" | "advised"
  /** Whose name it has to be. Absent: the source does not say. */
  readonly of?: "subject"
}

export const copyrightLine: Field<CopyrightLine> = field({
  slug: "copyright-line",
  label: text("网站底部的版权所有", "copyright line at the foot of a website"),
  group: "public",
  kind: "requirement",
  sections: { s4: "1.3.3 ICP备案后处理" },
  says: ({ line, of }) => {
    const whole =
      line === "required"
        ? text("网站底部须标示版权所有者", "a website names its copyright holder at the foot")
        : text("建议网站底部标示版权所有者", "a website had better name its copyright holder at the foot")
    return of === undefined ? whole : text(`${whole.zh}，与主体名称一致`, `${whole.en}, which is the subject`)
  },
  makes: (evidence) => ({
    copyrightLine: evidence.rows.map(({ is, cites }) => ({ is: is.line, cites })),
    duties: [
      dutyOf(evidence, {
        id: "copyright-line",
        topic: "copyrightLine",
        title: text("网站底部标示版权所有", "copyright line at the foot of the website"),
      }),
    ],
    rules: [
      rule(evidence, "service", {
        id: "website-names-its-copyright-holder",
        topic: "copyrightLine",
        severity: "warn",
        says: text("网站底部的版权所有是“{shown}”", "the copyright holder named at the foot is {shown}"),
        fix: text(
          "在底部标示版权所有者，用主体名称",
          "name the copyright holder at the foot, by the name of the subject",
        ),
        decide: ({ line, of }, place) => {
          if (!isPublic(place)) return notApplicable
          const shown = place.service.shownCopyright.trim()
          if (shown === "") return line === "advised" ? pass : fail({ shown: written(shown) })
          return of === undefined || Name.isSame(shown, place.subject.name) ? pass : fail({ shown })
        },
      }),
    ],
  }),
})

/** A website that is filed and that the public can see. Before that it is a duty for later. */
const isPublic = ({ service, filing }: Scopes.FromService): boolean =>
  service.kind === "website" && service.isOpen && filing.type !== "newSubject" && filing.type !== "newService"

const written = (shown: string) => (shown.trim() === "" ? text("空", "nothing") : shown)

const dutyOf = (
  { cites, told }: Evidence<unknown>,
  { id, ...spec }: Pick<Plugin.Duty, "id" | "title"> & { readonly topic: Topic.Topic },
  more: Text = text("", ""),
): Plugin.Duty => ({
  ...spec,
  id: `province-${id}`,
  at: "after",
  clock: text("网站开通", "opening of the website"),
  what: text(`${told.zh}${more.zh}`, `${told.en}${more.en}`),
  when: ({ service, filing }) => service.kind === "website" && filing.isAdded,
  cites,
})
