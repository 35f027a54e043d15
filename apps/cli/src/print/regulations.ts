import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { styled } from "./page.ts"
import { row, type Sheet, say } from "./sheet.ts"

type Regulations = Report.Report["regulations"]

/** Of which province the demands were, and the papers of the country and the province that were cited. */
export const printRegulations = (
  sheet: Sheet,
  { province, editions, checkedOn }: Regulations,
): ReadonlyArray<string> => {
  const lines = [
    ...row(sheet, styled("dim", say(sheet, label)), [styled("dim", say(sheet, placeOf(province)))]),
    ...editions.flatMap(({ title, edition, publisher }) =>
      row(sheet, styled("dim", say(sheet, resting)), [
        styled("dim", [title, edition, publisher].map((text) => say(sheet, text)).join(" · ")),
      ]),
    ),
  ]
  // Without a day nothing was gathered, and there is nothing to be said of it.
  return checkedOn === "" ? [] : [...lines, ""]
}

const placeOf = (province: Regulations["province"]): Text => {
  if (province === undefined)
    return {
      zh: "主体的省份未知，各省的要求没有计入",
      en: "the province of the subject is not known; what provinces ask is not counted",
    }
  const { name, hasAdministration } = province
  return hasAdministration
    ? name
    : {
        zh: `${name.zh}没有受理备案的通信管理局`,
        en: `${name.en} has no communications administration that takes filings`,
      }
}

const label: Text = { zh: "省份", en: "Province" }
const resting: Text = { zh: "依据", en: "Resting on" }
