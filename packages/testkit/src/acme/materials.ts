import type { Plugin } from "@openbeian/core/provider"
import type { Scopes } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

/** Each answer to "is it wanted", each measure of a format and one without any, and one for changes too. */
export const materials: ReadonlyArray<Plugin.Material<Id>> = [
  {
    id: "licence-scan",
    title: text("主体证件扫描件", "scan of the certificate"),
    form: "image",
    how: text("扫描后上传", "scan and upload it"),
    wanted: () => "required",
    format: { bytes: [100_000, 200_000], sides: [1500, 1100], isColour: true },
    cites: ["ac-licence-scan"],
  },
  {
    id: "card-photo",
    title: text("负责人证件照片", "photograph of the person's card"),
    form: "image",
    how: text("电子核验时拍摄", "taken in the electronic verification"),
    wanted: ({ account }: Scopes.FromService) => (account.verification === "electronic" ? "required" : "no"),
    format: {
      bytes: [100_000, 200_000],
      sides: [1280, 720],
      isOriginal: true,
      hasShadow: false,
      isWellLit: true,
      background: "white",
    },
    cites: ["ac-card-photo"],
  },
  {
    id: "letter",
    title: text("承诺书", "letter of commitment"),
    form: "paper",
    topic: "commitmentLetter",
    how: text("审核人员要求时盖章上传", "sealed and uploaded when a reviewer asks for it"),
    wanted: ({ account }) => (account.verification === "electronic" ? "undocumented" : "onRequest"),
    wantedOnChange: ({ change }) => (change.kind === "changeService" ? "onRequest" : "no"),
    format: "undocumented",
    cites: ["ac-letter"],
  },
]
