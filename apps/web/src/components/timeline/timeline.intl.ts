import type { Text } from "../../language/language.ts"

export const timelineWords = {
  title: { zh: "大约哪天办完", en: "When it could be done" },
  hint: (day: Text): Text => ({
    zh: `从${day.zh}提交算起，按工作日；阴影为周末与法定节假日。`,
    en: `In working days from handing in on ${day.en}; weekends and public holidays are shaded.`,
  }),
  range: (from: Text, to: Text): Text => ({ zh: `${from.zh} – ${to.zh}`, en: `${from.en} – ${to.en}` }),
  save: { zh: "日期存成日历（.ics）", en: "Save the dates as a calendar (.ics)" },
  notSaved: { zh: "没有存成，再试一次", en: "Not saved: try again" },
  about: { zh: "大致", en: "likely" },
  latest: { zh: "最晚", en: "latest" },
  twin: (earliest: Text, likely: Text | undefined, latest: Text): Text => ({
    zh: `最早 ${earliest.zh}${likely === undefined ? "" : `，大致 ${likely.zh}`}，最晚 ${latest.zh}。`,
    en: `Earliest ${earliest.en}${likely === undefined ? "" : `, likely ${likely.en}`}, latest ${latest.en}.`,
  }),
  seen: (from: number, to: number, years: string): Text => {
    const days = from === to ? `${to}` : `${from}–${to}`
    return {
      zh: `“大致”取见过的管局审核 ${days}\u00a0天里最长的${years === "" ? "" : `（${years}\u00a0年资料）`}，不是承诺。`,
      en: `“Likely” takes the longest of ${days}\u00a0days that reviews were seen to take${years === "" ? "" : ` (papers of ${years})`}, no promise.`,
    }
  },
  notSeen: {
    zh: "没有“大致”的：没有资料说明管局通常用几天。",
    en: "No likely day: no paper tells how long the administration usually takes.",
  },
  of: (stage: Text, names: Text): Text => ({
    zh: `${stage.zh}（${names.zh}）`,
    en: `${stage.en} (${names.en})`,
  }),
  leavesOut: (names: Text): Text => ({
    zh: `未计入文件未载明时长的：${names.zh}`,
    en: `Without the stages whose length the papers do not state: ${names.en}`,
  }),
  estimated: {
    zh: "其中有年份的放假安排尚未公布，只计周末和法定节假日。",
    en: "The holidays of a year within are not announced yet: only weekends and statutory days are counted.",
  },
  noDates: { zh: "文件未载明各阶段的时长。", en: "The papers do not state how long the stages take." },
  undocumented: { zh: "时长未载明", en: "Length not stated" },
  actor: {
    applicant: { zh: "您来办", en: "you" },
    provider: { zh: "服务商", en: "provider" },
    administration: { zh: "管局", en: "administration" },
  },
  steps: (n: number): Text => ({ zh: `${n} 步`, en: `${n} ${n === 1 ? "step" : "steps"}` }),
  ways: (n: number): Text => ({ zh: `${n} 种办法同样工期`, en: `${n} ways that take as long` }),
  ifRoute: { zh: "核验方式待答，先看", en: "Way of verification not known; shown for" },
  route: { zh: "核验方式", en: "Way of verification" },
  ends: { zh: "结果", en: "How it ends" },
  key: {
    applicant: { zh: "您来办", en: "You" },
    provider: { zh: "服务商办理", en: "Provider" },
    administration: { zh: "管局审核，至大致那天", en: "Administration, up to the likely day" },
    tail: { zh: "管局审核，至最晚", en: "Administration, up to the latest day" },
    off: { zh: "非工作日", en: "Days off" },
  },
}
