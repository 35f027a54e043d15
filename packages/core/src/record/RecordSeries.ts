import * as Option from "effect/Option"
import { fill, type Text, text } from "../text/Text.ts"
import * as RecordNumber from "./RecordNumber.ts"

/**
 * The running numbers of one subject (主体序列): websites, apps, mini programs and quick apps count in one row. A
 * service is known by series, serial and suffix together. One app has one number, whatever its operating systems.
 */
export type RecordSeries = RecordNumber.Series

/** A number and the service that bears it; `service` is whatever tells services apart, such as a name. */
export interface Bearing {
  readonly service: string
  readonly number: RecordNumber.RecordNumber
}

/** What does not go together among numbers (编号冲突). */
export interface Clash {
  readonly _tag: "NumberTwice" | "AppTwice" | "SerialShared"
  /**
   * A shared serial is no more than odd: the NWCD app guide says that websites and apps count in one row, and its
   * own example gives both the serial 1 (clause `nwcd-app-number-suffix`).
   */
  readonly severity: "block" | "warn"
  readonly bearings: readonly [Bearing, Bearing]
  readonly says: Text
}

export const belongsTo = (series: RecordSeries, number: RecordNumber.RecordNumber): boolean =>
  Option.exists(RecordNumber.series(number), (found) => isSame(series, found))

export const isSame = (one: RecordSeries, other: RecordSeries): boolean =>
  one.province === other.province && one.digits === other.digits

/**
 * All clashes, each between the first bearer and a later one. The same app listed twice, for two operating systems,
 * with one number is no clash. Numbers of different series never clash, nor do subject and irregular numbers.
 */
export const clashes = (bearings: ReadonlyArray<Bearing>): ReadonlyArray<Clash> => {
  const services = bearings.filter(isOfService)
  return rules.flatMap((rule) =>
    [...Map.groupBy(services, rule.groupedBy).values()].flatMap((group) =>
      group.flatMap((later, at) => {
        const first = group.slice(0, at).find((one) => rule.breaks(one, later))
        return first === undefined ? [] : [clash(rule, first, later)]
      }),
    ),
  )
}

interface OfService extends Bearing {
  readonly number: RecordNumber.ServiceNumber
}

interface ClashRule extends Pick<Clash, "_tag" | "severity" | "says"> {
  /** Only bearers with the same text can clash. */
  readonly groupedBy: (bearing: OfService) => string
  readonly breaks: (one: OfService, later: OfService) => boolean
}

const isOfService = (bearing: Bearing): bearing is OfService => bearing.number._tag === "ServiceNumber"

const seriesOf = ({ number }: OfService): string => `${number.province}/${number.digits}`

const rules: ReadonlyArray<ClashRule> = [
  {
    _tag: "NumberTwice",
    severity: "block",
    groupedBy: ({ number }) => RecordNumber.key(number),
    breaks: (one, later) => one.service !== later.service,
    says: text("{number} 同时用于“{first}”和“{second}”", "{number} is borne by “{first}” and by “{second}”"),
  },
  {
    _tag: "AppTwice",
    severity: "block",
    groupedBy: (bearing) => `${seriesOf(bearing)}/${bearing.number.kind}/${bearing.service}`,
    breaks: (one, later) => later.number.kind === "App" && one.number.serial !== later.number.serial,
    says: text(
      "App“{first}”有两个备案号 {earlier} 和 {number}；各操作系统共用一个备案号",
      "The app “{first}” bears {earlier} and {number}; one number serves all operating systems",
    ),
  },
  {
    _tag: "SerialShared",
    severity: "warn",
    groupedBy: (bearing) => `${seriesOf(bearing)}/${bearing.number.serial}`,
    breaks: (one, later) => one.number.kind !== later.number.kind,
    says: text(
      "{earlier} 与 {number} 序号相同而后缀不同，请核对",
      "{earlier} and {number} have one serial and two suffixes; check them",
    ),
  },
]

const clash = (rule: ClashRule, first: OfService, later: OfService): Clash => ({
  _tag: rule._tag,
  severity: rule.severity,
  bearings: [first, later],
  says: fill(rule.says, {
    number: RecordNumber.format(later.number),
    earlier: RecordNumber.format(first.number),
    first: first.service,
    second: later.service,
  }),
})
