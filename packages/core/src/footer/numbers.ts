import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { Province } from "../place/index.ts"
import { type NumberShown, numberName } from "../provider/Display.ts"
import { RecordNumber, RecordSeries } from "../record/index.ts"
import * as Folded from "../text/Folded.ts"
import type { Unreadable } from "../text/Unreadable.ts"
import type { Asked, Finding, Kind } from "./FooterView.ts"
import { finding } from "./findings.ts"
import { oneLine } from "./html.ts"

/** The numbers that were given, as they were understood. */
export interface Numbers {
  readonly kind: Kind
  readonly given: RecordNumber.RecordNumber | undefined
  /** The subject's, as it was given or as it follows from the other. */
  readonly subject: RecordNumber.RecordNumber | undefined
  readonly isSubjectGiven: boolean
  /** Whose administration gave them out: as the number says, else as its subject's does. */
  readonly province: Province.Province | undefined
  readonly findings: ReadonlyArray<Finding>
}

export const readNumbers = (asked: Asked): Numbers => {
  const given = RecordNumber.parse(asked.number)
  const number = Result.isSuccess(given) ? given.success : undefined
  const kind = asked.kind ?? (serviceOf(number) === "app" ? "app" : "website")
  const own = readSubject(asked.subjectNumber, number)
  const subject = own.subject ?? follows(number)
  const issued = [number, subject].find((one) => one?.province !== undefined)
  const province = issued?.province === undefined ? undefined : Province.of(issued.province)
  return {
    kind,
    given: number,
    subject,
    isSubjectGiven: own.subject !== undefined,
    province,
    findings: [
      ...(Result.isFailure(given) ? [unreadable(given.failure)] : oddities(given.success, asked.number)),
      ...own.findings,
      ...(issued === undefined ? [] : elsewhere(asked, issued)),
    ],
  }
}

/** What would stand there; nothing where the number that was given does not tell. */
export const textOf = (
  { given, kind, subject }: Numbers,
  shown: NumberShown | undefined,
): string | undefined => {
  if (shown === "subject") return subject === undefined ? undefined : print(subject)
  if (given === undefined) return undefined
  if (given._tag === "SubjectNumber") return shown === "service" ? undefined : print(given)
  return given._tag === "Irregular" || serviceOf(given) === kind ? print(given) : undefined
}

/** Whether the number that was given is the one to show, and if not, what it is. */
export const fitting = (
  { findings, given, isSubjectGiven, kind, subject }: Numbers,
  shown: NumberShown | undefined,
  clauses: ReadonlyArray<string>,
): ReadonlyArray<Finding> => {
  if (given === undefined) return []
  const number = print(given)
  const found = serviceOf(given)
  const wanted = numberName(kind, shown ?? "service")
  return [
    ...(found === undefined || found === kind
      ? []
      : [
          finding(
            shown === "subject" ? "SubjectOfAnotherKind" : "KindOtherwise",
            { number, found: numberName(found, "service"), wanted: numberName(kind, "service") },
            [recordNumberClause],
          ),
        ]),
    ...(shown === "service" && given._tag === "SubjectNumber"
      ? [finding("ServiceNumberMissing", { number, wanted, example: examples[kind] }, clauses)]
      : []),
    ...(shown === "subject" && subject === undefined && !findings.some(isOfAnother)
      ? [finding("SubjectNumberMissing", { number }, clauses)]
      : []),
    ...(shown === "subject" && subject !== undefined && !isSubjectGiven && given._tag === "ServiceNumber"
      ? [finding("SubjectNumberDerived", { number, shown: print(subject) }, [...clauses, recordSeriesClause])]
      : []),
  ]
}

export const recordNumberClause = "core-record-number"
const recordSeriesClause = "core-record-series"

/** Whoever gave the number of another subject is told so, and not to give one. */
const isOfAnother = ({ code }: Finding): boolean => code === "SeriesOtherwise"

const examples: Readonly<Record<Kind, string>> = {
  website: "京ICP备04000001号-1",
  app: "京ICP备04000001号-1A",
}

/** What was issued has its canonical form; what has none stays as it came, on one line. */
const print = (number: RecordNumber.RecordNumber): string => oneLine(RecordNumber.format(number))

const services = {
  Website: "website",
  App: "app",
  MiniProgram: "miniProgram",
  QuickApp: "quickApp",
} as const

const serviceOf = (number: RecordNumber.RecordNumber | undefined) =>
  number?._tag === "ServiceNumber" ? services[number.kind] : undefined

const follows = (number: RecordNumber.RecordNumber | undefined): RecordNumber.RecordNumber | undefined =>
  number === undefined ? undefined : Option.getOrUndefined(RecordNumber.subjectOf(number))

const readSubject = (
  raw: string | undefined,
  number: RecordNumber.RecordNumber | undefined,
): Pick<Numbers, "subject" | "findings"> => {
  if (raw === undefined) return { subject: undefined, findings: [] }
  const read = RecordNumber.parse(raw)
  if (Result.isFailure(read)) {
    const { says, fix } = read.failure
    return {
      subject: undefined,
      findings: [finding("SubjectNumberUnreadable", { says, fix }, [recordNumberClause])],
    }
  }
  const subject = read.success._tag === "Irregular" ? read.success : follows(read.success)
  const printed = print(read.success)
  if (number !== undefined && isOfAnotherSubject(number, read.success)) {
    const data = { subject: printed, number: print(number) }
    return { subject: undefined, findings: [finding("SeriesOtherwise", data, [recordSeriesClause])] }
  }
  return {
    subject,
    findings:
      read.success._tag === "ServiceNumber"
        ? [finding("SubjectNumberOfService", { number: printed }, [recordSeriesClause])]
        : [],
  }
}

/** Of an irregular number no more than the province can be compared. */
const isOfAnotherSubject = (one: RecordNumber.RecordNumber, other: RecordNumber.RecordNumber): boolean => {
  if (one._tag !== "Irregular" && other._tag !== "Irregular") return !RecordSeries.isSame(one, other)
  return one.province !== undefined && other.province !== undefined && one.province !== other.province
}

const unreadable = ({ raw, reason, says, fix }: Unreadable): Finding => {
  if (reason === "Licence") return finding("LicenceGiven", { number: oneLine(raw) }, [recordNumberClause])
  return serialAlone.test(Folded.textOf(raw))
    ? finding("SerialAlone", { number: oneLine(raw) }, [recordSeriesClause, recordNumberClause])
    : finding("NumberUnreadable", { says, fix }, [recordNumberClause])
}

/** -1, 号-2A, 3: what tells services of one subject apart, without the subject. */
const serialAlone = /^号?-?\d{1,3}[AXK]?号?$/u

/** Zeros in front of a serial; those in front of the other digits count. */
const padded = /-(0\d*)[AXK]?号?$/u

const oddities = (
  { warnings, ...number }: RecordNumber.RecordNumber,
  raw: string,
): ReadonlyArray<Finding> => {
  const [, serial] = padded.exec(Folded.textOf(raw)) ?? []
  return [
    ...warnings.map(({ says }) => finding("NumberOdd", { says }, [recordNumberClause])),
    ...(serial === undefined || number._tag !== "ServiceNumber"
      ? []
      : [finding("SerialPadded", { serial, plain: number.serial }, [recordNumberClause])]),
  ]
}

/** The number that tells a province, held against the province that was given. */
const elsewhere = (asked: Asked, issued: RecordNumber.RecordNumber): ReadonlyArray<Finding> => {
  const said = Option.getOrUndefined(Province.ofCode(asked.province ?? ""))
  if (said === undefined || issued.province === undefined || said.code === issued.province) return []
  const data = { number: print(issued), issued: Province.of(issued.province).name, said: said.name }
  return [finding("ProvinceOtherwise", data, [recordNumberClause])]
}
