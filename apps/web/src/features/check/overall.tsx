import type { Report } from "@openbeian/core/check"
import { openIn, overall, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"

/** One filled badge for the whole: what stands in the way, else what is missing, else what is open. */
export const Overall = (props: { readonly report: Report.ProviderReport }) => {
  const stands = () => standOf(props.report)
  return <Verdict face={stands().face} words={say(stands().words)} isFilled />
}

const standOf = (report: Report.ProviderReport) => {
  const { counts, questions } = report
  if (counts.block > 0) return { face: "fail", words: overall.fail(counts.block) } as const
  if (questions.length > 0) return { face: "unk", words: overall.unk(questions.length) } as const
  if (openIn(report) > 0) return { face: "rev", words: overall.rev(openIn(report)) } as const
  const going = [...report.services, ...report.changes]
  const isNothing = going.length > 0 && going.every(({ types }) => types.outcome === "nothing")
  return isNothing
    ? ({ face: "na", words: overall.nothing } as const)
    : ({ face: "pass", words: overall.pass } as const)
}
